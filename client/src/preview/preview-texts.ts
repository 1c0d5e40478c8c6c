/** What the preview says, in both languages. */
import type { TextLanguage } from '../../../server/src/protocol.ts';

const da = {
  title: (name: string) => `Forhåndsvisning: ${name}`,
  contents: 'Indhold',
  hideClosed: 'Skjul lukkede punkter',
  empty: 'Her vises referatet, når der er tekst i det.',
  noReferat: 'Åbn først det referat, der skal vises.',
  closed: 'lukket',
};

type PreviewTexts = typeof da;

const en: PreviewTexts = {
  title: (name) => `Preview: ${name}`,
  contents: 'Contents',
  hideClosed: 'Hide closed items',
  empty: 'The minutes are shown here when there is text in them.',
  noReferat: 'First open the minutes to be shown.',
  closed: 'closed',
};

export const PREVIEW_TEXTS: Readonly<Record<TextLanguage, PreviewTexts>> = { da, en };
