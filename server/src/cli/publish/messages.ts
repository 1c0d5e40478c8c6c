/** What `referat publish` says. */
import type { TextLanguage } from '../../protocol.ts';
import type { LeftOut } from '../../publish/prepare.ts';

const da = {
  notChecked: 'Filen blev ikke kontrolleret efter sin konfiguration og er ikke udgivet.',
  refused: (errors: number) =>
    `Ikke udgivet: ${errors} fejl skal rettes først. Den, der alligevel vil stå inde for det, skriver --override "NAVN".`,
  published: (file: string) => `Udgivet som ${file}.`,
  leftOut: (kind: LeftOut['kind'], line: number | null) => `${LEFT_DA[kind]}${line === null ? '' : `, linje ${line}`}`,
};

const LEFT_DA: Readonly<Record<LeftOut['kind'], string>> = {
  'closed-item': 'Udeladt: indholdet af et lukket punkt',
  'template-text': 'Udeladt: tekst fra skabelonen',
  contact: 'Udeladt: private kontaktoplysninger',
  'cpr-number': 'Sløret: CPR-numre',
};

const en: typeof da = {
  notChecked: 'The file was not checked by its configuration and is not published.',
  refused: (errors) =>
    `Not published: ${errors} error${errors === 1 ? '' : 's'} to mend first. Whoever answers for it all the same writes --override "NAME".`,
  published: (file) => `Published as ${file}.`,
  leftOut: (kind, line) => `${LEFT_EN[kind]}${line === null ? '' : `, line ${line}`}`,
};

const LEFT_EN: Readonly<Record<LeftOut['kind'], string>> = {
  'closed-item': 'Left out: the content of a closed item',
  'template-text': 'Left out: text of the template',
  contact: 'Left out: private contacts',
  'cpr-number': 'Masked: CPR numbers',
};

export function publishMessagesFor(language: TextLanguage): typeof da {
  return language === 'en' ? en : da;
}
