/** Names of the folder's files under Bilag. */
import { attachmentsOf } from '../../syntax/details/attachments.ts';
import { sectionAt } from '../../syntax/place.ts';
import { draftTexts } from '../../texts/drafting.ts';
import { type Candidate, type CompletionContext, Kind } from './candidate.ts';
import { isHeadingLine, type Spot } from './spot.ts';

const ENDING = /\.[A-Za-z0-9]{2,5}$/;
const MOST = 300;

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
  const there = new Set(listed.map(({ name }) => name.replace(ENDING, '').toLowerCase()));
  const withEnding = listed.length > 0 && listed.every(({ name }) => ENDING.test(name));
  const query = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .files()
    .filter((file) => !there.has(file.replace(ENDING, '').toLowerCase()))
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
