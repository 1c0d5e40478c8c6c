/** A document to complete in, what is proposed at its `|`, and what taking a proposal makes of it. */
import { type CompletionContext, completions } from '../../../../server/src/features/completion/completion.ts';
import { sourcesOf } from '../../../../server/src/features/completion/drafting-sources.ts';
import { accepted, cursorText } from '../../support/cursor-text.ts';
import { block } from '../../support/marked.ts';

export const CONTEXT: CompletionContext = { language: 'da', sources: sourcesOf(() => []), snippets: true };

export function labels(text: string, context: Partial<CompletionContext> = {}): string[] {
  const { referat, lines, cursor } = cursorText(text);
  return completions(referat, lines, cursor, { ...CONTEXT, ...context }).items.map(({ label }) => label);
}

export function accept(text: string, label: string, context: Partial<CompletionContext> = {}): string {
  const given = cursorText(text);
  const { items } = completions(given.referat, given.lines, given.cursor, { ...CONTEXT, ...context });
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`»${label}« is not offered, but: ${items.map((each) => each.label).join(' · ')}`);
  return accepted(given, item);
}

/** Lines of the result around the first line that is new. */
export function tail(text: string, from: string): string {
  return text.slice(text.indexOf(from));
}

export const HEAD = `
REFERAT Kulturudvalget d. 10-03-2021

Mødedato Onsdag d. 10. marts 2021 kl. 15:00

Mødedeltagere Anna Holm, Bo Vang (Afbud), Carla Lind Krog

Punkt 11: Godkendelse af dagsorden

00.22.02-A00-1-21

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.

Punkt 12: Ny hal i Lundby

04.04.00-P20-3-20

Beslutningstema

Udvalget skal tage stilling til en ny hal.

Sagsfremstilling

Hallen fra 1974 er for lille.

Indstilling

Kulturchefen indstiller, at

1. hallen bygges

2. grunden købes

Beslutning i Kulturudvalget den 10-03-2021

Ad 1: Godkendt.

Ad 2: Udsat.

Bilag

Tegning af hallen

Punkt 13: Tilskud til teater

20.10.00-Ø54-1-21

Beslutningstema

Udvalget skal fordele tilskud.

Sagsfremstilling

Fire teatre har søgt.

Indstilling

Kulturchefen indstiller, at tilskuddet fordeles.

Beslutning i Kulturudvalget den 10-03-2021

Godkendt.
`.trim();

export const doc = (more: string): string => `${HEAD}\n\n${block(more)}`;
