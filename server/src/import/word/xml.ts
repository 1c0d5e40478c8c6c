/** XML read event by event, with what makes XML dangerous refused. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportFault } from '../fault.ts';

export interface XmlEvents {
  /** `name` without prefix; `end` is the offset behind the tag. */
  open?(name: string, attribute: (name: string) => string | undefined, end: number, empty: boolean): void;
  close?(name: string, end: number): void;
}

/** Deeper than any document nests. */
const DEEPEST = 256;

/** Throws `ImportFault('damaged')` where the text is no XML, or brings a document type of its own. */
export function readXml(text: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw new ImportFault('damaged');
  });
  parser.on('doctype', () => {
    throw new ImportFault('damaged');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw new ImportFault('damaged');
    events.open?.(local(tag.name), (name) => attributeOf(tag, name), parser.position, tag.isSelfClosing);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth--;
    events.close?.(local(tag.name), parser.position);
  });
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** By local name: the prefix is the document's own. */
function attributeOf({ attributes }: SaxesTagPlain, wanted: string): string | undefined {
  for (const name in attributes) if (local(name) === wanted) return attributes[name];
  return undefined;
}
