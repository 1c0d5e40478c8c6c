/** Word files written out by hand, so that a test shows the XML it is about. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Further entries of the archive, by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export function wordFile({ body, numbering, styles, more = {} }: WordParts): Uint8Array {
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`),
  };
  if (numbering !== undefined)
    entries['word/numbering.xml'] = strToU8(`${HEAD}<w:numbering ${W}>${numbering}</w:numbering>`);
  if (styles !== undefined) entries['word/styles.xml'] = strToU8(`${HEAD}<w:styles ${W}>${styles}</w:styles>`);
  for (const [name, content] of Object.entries(more))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries);
}

/** A paragraph; `properties` is what stands in its `w:pPr`. */
export function p(text: string, properties = '', run = ''): string {
  const runs = text
    .split('\n')
    .map(
      (line) => `<w:r>${run}<w:t xml:space="preserve">${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`,
    )
    .join('<w:r><w:br/></w:r>');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : runs}</w:p>`;
}

export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const HEADING_STYLES = [1, 2, 3, 4]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');

/** One definition of a list: `[format, text]` for each level. */
export function abstractList(id: number, levels: readonly (readonly [string, string])[], more = ''): string {
  const written = levels
    .map(
      ([format, text], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written}</w:abstractNum>`;
}

export const list = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
