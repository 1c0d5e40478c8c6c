/** Names of the folder's files under Bilag. */
import { type Attachment, attachmentsOf, sectionAt } from '../../syntax/index.ts';
import { draftTexts } from '../../texts/drafting/drafting.ts';
import { AttachmentFiles } from '../links/attachment-file.ts';
import { type Candidate, type CompletionContext, Kind } from './candidate.ts';
import { isHeadingLine, type Spot } from './spot.ts';

const ENDING = /\.[A-Za-z0-9]{2,5}$/;
const MOST = 300;
/** Each cut name is compared with each file: more than any meeting has, and a few milliseconds. */
const MOST_ITEMS = 400;
const MOST_ATTACHMENTS = 300;
const MOST_FILES = 1000;

/** True where files are asked for, so that the folder is read only then. */
export function wantsFiles(spot: Spot): boolean {
  const { node } = spot.part;
  return (
    node.kind === 'item' &&
    spot.atEnd &&
    !isHeadingLine(node, spot.own) &&
    sectionAt(node, spot.own)?.role === 'attachments'
  );
}

export function fileCandidates(spot: Spot, { sources, language }: CompletionContext): Candidate[] {
  const { node } = spot.part;
  if (node.kind !== 'item' || !wantsFiles(spot)) return [];
  const bullet = /^[-–•·*][\s\u00a0]+/.exec(spot.text.slice(spot.start, spot.character))?.[0].length ?? 0;
  const from = spot.start + bullet;
  const typed = spot.text.slice(from, spot.character);
  const listed = attachmentsOf(node).filter(({ span }) => span.line !== spot.own);
  const withEnding = listed.length > 0 && listed.every(({ name }) => ENDING.test(name));
  const all = sources.files();
  const files = new AttachmentFiles(all.slice(0, MOST_FILES).map((name) => ({ name, uri: name })));
  const there = filesOf(listed, files);
  const elsewhere = filesOf(attachmentsElsewhere(spot), files);
  const query = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter((file) => !isIn(there, file))
    .sort((a, b) => Number(isIn(elsewhere, a)) - Number(isIn(elsewhere, b)))
    .filter((file) => query.every((word) => file.toLowerCase().includes(word)))
    .slice(0, MOST)
    .map((file) => {
      const name = withEnding ? file : file.replace(ENDING, '');
      return {
        label: name,
        text: name,
        words: query.length > 0 ? `${typed} ${name}` : name,
        detail: draftTexts(language).file,
        kind: Kind.File,
        from,
      };
    });
}

/** Names without ending, in small letters: of the attachments as they are written and of the files they mean. */
function filesOf(attachments: readonly Attachment[], files: AttachmentFiles): ReadonlySet<string> {
  return new Set(attachments.flatMap(({ name }) => [bare(name), bare(files.find(name)?.name ?? name)]));
}

function isIn(names: ReadonlySet<string>, file: string): boolean {
  return names.has(bare(file));
}

function bare(name: string): string {
  return name.replace(ENDING, '').toLowerCase();
}

/** What the meeting's other items have: a file is mostly the attachment of one. */
function attachmentsElsewhere({ meeting, part }: Spot): Attachment[] {
  return meeting.parts
    .slice(0, MOST_ITEMS)
    .flatMap((each) => (each.kind === 'item' && each !== part.node ? attachmentsOf(each) : []))
    .slice(0, MOST_ATTACHMENTS);
}
