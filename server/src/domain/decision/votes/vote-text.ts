/** A vote in one line, for hovers, lists and tables. */

/** As in {@link import('./votes.ts').Vote}; also what the client is sent. */
interface Side {
  readonly names: readonly string[];
  readonly count?: number | null | undefined;
}

interface Sides {
  readonly for: Side;
  readonly against: Side;
  readonly abstained: Side;
}

export interface SideWords {
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
}

/** `For: A og F (12) · Imod: V (5)`; several votes in their order, parted by a semicolon; `''` for none. */
export function votesText(votes: readonly Sides[], words: SideWords): string {
  return votes
    .map((vote) =>
      (['for', 'against', 'abstained'] as const)
        .filter((side) => isTold(vote[side]))
        .map((side) => `${words[side]}: ${sideText(vote[side])}`)
        .join(' · '),
    )
    .filter((text) => text !== '')
    .join('; ');
}

export function isTold({ names, count }: Side): boolean {
  return names.length > 0 || (count ?? undefined) !== undefined;
}

/** `A, F (12)`, `12`; `''` for a side nothing is told of. */
export function sideText({ names, count }: Side): string {
  if (names.length === 0) return String(count ?? '');
  // `A (5), F (2)` has its numbers already.
  return (count ?? undefined) === undefined || names.some((name) => /\d\)$/.test(name))
    ? names.join(', ')
    : `${names.join(', ')} (${count})`;
}
