/** What people call each rule, beside the id that files and other programs use: in lists of findings, menus and page titles. */
import type { TextLanguage } from '../../protocol/settings.ts';

const da: Readonly<Record<string, string>> = {
  'missing-decision': 'Beslutning mangler',
  'missing-recommendation': 'Indstilling mangler',
  'empty-section': 'Tomt afsnit',
  'duplicate-section': 'Afsnit står to gange',
  'malformed-journal-number': 'Forkert journalnummer',
  'missing-journal-number': 'Journalnummer mangler',
  'journal-number-year': 'Journalnummerets år',
  'unknown-kle-number': 'Ukendt KLE-nummer',
  'item-number-sequence': 'Punkternes numre',
  'toc-title-mismatch': 'Anden titel i indholdsfortegnelsen',
  'toc-missing-item': 'Punkt mangler i indholdsfortegnelsen',
  'toc-extra-entry': 'Linje for meget i indholdsfortegnelsen',
  'toc-order': 'Indholdsfortegnelsens rækkefølge',
  'weekday-mismatch': 'Forkert ugedag',
  'invalid-date': 'Dato, der ikke findes',
  'decision-date-mismatch': 'Beslutningens dato',
  'decision-body-mismatch': 'Beslutningens udvalg',
  'inconsistent-meeting-date': 'Mødedatoer er ikke ens',
  'missing-meeting-date': 'Mødedato mangler',
  'missing-attendance': 'Fremmøde mangler',
  'cpr-number': 'CPR-nummer',
  'personal-contact': 'Private kontaktoplysninger',
  'template-leftover': 'Rest fra skabelonen',
  'broken-characters': 'Ødelagte tegn',
  'closed-item-content': 'Tekst under lukket punkt',
  'closed-item-decision': 'Lukket punkts beslutning',
  'closed-item-title': 'Lukket punkts titel',
  'closed-item-order': 'Lukkede punkters plads',
  'recommendation-form': 'Indstillingens form',
  'decision-points': 'Beslutningens punkter',
  'vote-without-names': 'Afstemning uden navne',
  'attachment-reference': 'Henvisning til bilag',
  'body-name-variant': 'Udvalgets navn',
  'heading-variant': 'Overskriftens stavemåde',
  'missing-section': 'Afsnit mangler',
  'journal-number-form': 'Journalnummerets form',
};

const en: Readonly<Record<string, string>> = {
  'missing-decision': 'Missing decision',
  'missing-recommendation': 'Missing recommendation',
  'empty-section': 'Empty section',
  'duplicate-section': 'Section stands twice',
  'malformed-journal-number': 'Malformed journal number',
  'missing-journal-number': 'Missing journal number',
  'journal-number-year': 'Year of the journal number',
  'unknown-kle-number': 'Unknown KLE number',
  'item-number-sequence': 'Numbers of the items',
  'toc-title-mismatch': 'Other title in the contents',
  'toc-missing-item': 'Item missing in the contents',
  'toc-extra-entry': 'Extra line in the contents',
  'toc-order': 'Order of the contents',
  'weekday-mismatch': 'Wrong weekday',
  'invalid-date': 'Date that does not exist',
  'decision-date-mismatch': 'Date of the decision',
  'decision-body-mismatch': 'Body of the decision',
  'inconsistent-meeting-date': 'Meeting dates differ',
  'missing-meeting-date': 'Missing meeting date',
  'missing-attendance': 'Missing attendance',
  'cpr-number': 'CPR number',
  'personal-contact': 'Private contact details',
  'template-leftover': 'Left over from the template',
  'broken-characters': 'Broken characters',
  'closed-item-content': 'Text under a closed item',
  'closed-item-decision': 'Decision of a closed item',
  'closed-item-title': 'Title of a closed item',
  'closed-item-order': 'Place of closed items',
  'recommendation-form': 'Form of the recommendation',
  'decision-points': 'Points of the decision',
  'vote-without-names': 'Vote without names',
  'attachment-reference': 'Reference to attachments',
  'body-name-variant': 'Name of the body',
  'heading-variant': 'Spelling of the heading',
  'missing-section': 'Missing section',
  'journal-number-form': 'Form of the journal number',
};

const NAMES: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = { da, en };

/** The id itself for what is no rule's. */
export function ruleName(rule: string, language: TextLanguage): string {
  return NAMES[language][rule] ?? rule;
}

/** `Beslutning mangler (missing-decision)`. */
export function namedRule(rule: string, language: TextLanguage): string {
  const name = ruleName(rule, language);
  return name === rule ? rule : `${name} (${rule})`;
}
