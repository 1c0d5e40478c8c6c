/** What `referat export` and `referat publish` say. */
import { byLanguage } from '../../texts/by-language.ts';

const da = {
  needsFolder: 'Flere filer kan ikke skrives efter hinanden i den form. Brug --out MAPPE, eller nævn én fil.',
  needsFolderAlways: 'Den form kan ikke vises på skærmen. Brug --out MAPPE.',
  noTemplate: 'Filen er ikke et Word-dokument eller en Word-skabelon med typografier.',
  nothingToExport: 'Der er intet af det ønskede i filen.',
  masked: 'Filen indeholder CPR-numre. De er sløret i det, der er skrevet.',
  notWritten: (reason: string) => `Filerne kunne ikke skrives. ${reason}`,
};

const en: typeof da = {
  needsFolder: 'Several files cannot be written one after the other in that form. Use --out FOLDER, or name one file.',
  needsFolderAlways: 'That form cannot be shown on a screen. Use --out FOLDER.',
  noTemplate: 'The file is no Word document or template with styles.',
  nothingToExport: 'The file holds nothing of what was asked for.',
  masked: 'The file holds CPR numbers. They are masked in what was written.',
  notWritten: (reason: string) => `The files could not be written. ${reason}`,
};

export const exportMessagesFor = byLanguage({ da, en });
