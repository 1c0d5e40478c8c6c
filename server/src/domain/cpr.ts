export interface CprMatch {
  readonly start: number;
  readonly end: number;
  readonly certainty: 'certain' | 'likely' | 'test';
  readonly masked: string;
}
export function findCprNumbers(text: string): CprMatch[] {
  const out: CprMatch[] = [];
  for (const m of text.matchAll(/(?<![\d.\-\w])(\d{6})-(\d{4})(?![\d.\-\w])/g))
    out.push({ start: m.index, end: m.index + 11, certainty: 'certain', masked: `${m[1]}-****` });
  return out;
}
