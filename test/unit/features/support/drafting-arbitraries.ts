/** Arbitrary documents for the property tests of drafting: lines that mean something to it, in any order. */
import fc from 'fast-check';

const LINES = [
  '',
  '',
  '   ',
  '\u00a0',
  'REFERAT Kulturudvalget d. 10-03-2021',
  '# **REFERAT Kulturudvalget d. 10-03-2021**',
  'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
  'Mødedeltagere Anna Holm, Bo Vang (Afbud)',
  'Indholdsfortegnelse',
  'Ny hal i Lundby.....\t3',
  '1. Ny hal i Lundby',
  '2. Orientering',
  'Punkt 1: Ny hal i Lundby',
  'Punkt 2: Orientering  ',
  '# Punkt 3: Eventuelt',
  '## **Punkt 4: Nyt teater**',
  '\fPunkt 5: (Lukket) Salg af grund',
  'Pkt. 7',
  '20/1234',
  '15.00.00-A00-2-21',
  'Sagsnr.: 17/45    Åbent punkt',
  'Sagsfremstilling',
  '## **Sagsfremstilling**',
  '### Beslutning',
  'Økonomi:',
  'Indstilling',
  'Indstilling: Det indstilles, at sagen godkendes.',
  'Kulturchefen indstiller, at',
  'Beslutning',
  'Beslutning i Kulturudvalget den 10-03-2021',
  'Beslutning i ',
  'Godkendt.',
  'Ad 1: Godkendt.',
  'Afbud: ',
  'Anna Holm',
  'Bilag',
  'Tegning af hallen.pdf',
  'Lukkede dagsordenspunkter',
  'Åbne punkter',
  '- et punkt på en liste',
  '•  et andet punkt',
  '–\tet tredje',
  '  * indrykket punkt',
  'Anna Holm sagde, at Anna Holms forslag  fylder 10\u00a0000 kr. og derfor skal behandles i Kulturudvalget igen, når',
  'der er tid til det.',
];

export const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')) },
);

export const document = fc.array(line, { minLength: 1, maxLength: 60 });

/** A place in the lines for any two natural numbers. */
export function placeIn(lines: readonly string[], a: number, b: number): { line: number; character: number } {
  const at = a % lines.length;
  return { line: at, character: b % ((lines[at]?.length ?? 0) + 1) };
}
