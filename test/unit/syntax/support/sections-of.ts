/** Minutes whose items have given bodies, and the sections that are read in them. */
import { parse } from '../../../../server/src/syntax/parser.ts';

const TITLES = ['Ny hal i Lundby', 'Stier ved åen', 'Takst for affald', 'Lys i parken'];

/** Sections of minutes whose items have these bodies: `item: heading (role)` for each. */
export function sections(bodies: readonly (readonly string[])[]): string[][] {
  const lines = bodies.flatMap((body, i) => [`Punkt ${i + 1}: ${TITLES[i % TITLES.length]}`, '', ...body, '']);
  const parts = parse(['REFERAT Kulturudvalget d. 10-03-2021', '', ...lines]).meetings[0]?.parts ?? [];
  return parts.flatMap((part) =>
    part.kind === 'item' ? [part.sections.map(({ heading, role }) => `${heading.text} (${role})`)] : [],
  );
}

/** Paragraphs with a blank line between. */
export function spaced(...paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => [paragraph, '']);
}
