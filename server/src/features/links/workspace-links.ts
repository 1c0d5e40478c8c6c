/** Links out of a document: attachments to files, items of other meetings to their minutes. Never outside what is given. */
import type { DocumentLink } from 'vscode-languageserver-types';
import {
  attachmentsOf,
  type Header,
  type Item,
  type Meeting,
  type Referat,
  spansOf,
  type TextSpan,
} from '../../syntax/index.ts';
import type { Language } from '../../texts/texts.ts';
import { workspaceTexts } from '../../texts/workspace/workspace.ts';
import { entryName, type Reference, referencesElsewhere } from '../cases/earlier-meeting.ts';
import type { PlacedEntry } from '../cases/entry.ts';
import { meetingName } from '../support/meeting-name.ts';
import { rangeOf } from '../support/positions.ts';
import type { AttachmentFiles } from './attachment-file.ts';

/** A document with a year's minutes may have thousands; the rest are plain text. */
const MOST_LINKS = 5000;

export interface LinkSources {
  readonly language: Language;
  /** The files that a meeting's attachments may mean. */
  readonly filesOf: (meeting: Meeting) => AttachmentFiles;
  /** The item another meeting's number means, where the workspace has it; undefined while that is not known. */
  readonly find: ((reference: Reference) => PlacedEntry | undefined) | undefined;
}

/** Attachment lines and mentions of other meetings' items, in document order. */
export function workspaceLinks(referat: Referat, sources: LinkSources): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const [m, meeting] of referat.meetings.entries()) {
    const line = referat.starts[m] ?? 0;
    pushNode(links, meeting, meeting.header, line, sources);
    for (const [p, part] of meeting.parts.entries())
      if (part.kind === 'item') pushNode(links, meeting, part, line + (meeting.starts[p] ?? 0), sources);
    if (links.length >= MOST_LINKS) return links.slice(0, MOST_LINKS);
  }
  return links;
}

function pushNode(
  links: DocumentLink[],
  meeting: Meeting,
  node: Item | Header,
  base: number,
  { language, filesOf, find }: LinkSources,
): void {
  const texts = workspaceTexts(language).links;
  const push = (span: TextSpan, target: string, tooltip: string): void => {
    links.push({ range: rangeOf(span, base), target, tooltip });
  };
  for (const reference of find ? referencesElsewhere(meeting, node) : []) {
    const found = find?.(reference);
    if (!found) continue;
    const tooltip = texts.openMeeting(entryName(found.item), meetingName(found.meeting, language));
    push(reference.span, lineAddress(found), tooltip);
  }
  if (node.kind !== 'item') return;
  const attachments = attachmentsOf(node);
  const files = attachments.length > 0 ? filesOf(meeting) : undefined;
  for (const attachment of attachments) {
    const file = files?.find(attachment.name);
    if (file) for (const span of spansOf(attachment)) push(span, file.uri, texts.openAttachment(file.name));
  }
}

/** The address editors open at a line. */
function lineAddress({ uri, item }: PlacedEntry): string {
  return `${uri.replace(/#.*$/s, '')}#L${item.line + 1}`;
}
