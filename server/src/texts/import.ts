/** Why a file cannot be turned into minutes, and what of it is not in the text. Danish decides which keys there are. */
import { byLanguage } from './by-language.ts';

type Note = (count: number, names: string) => string;

export interface ImportTexts {
  readonly faults: Readonly<Record<keyof (typeof da)['faults'], string>>;
  readonly notes: Readonly<Record<keyof (typeof da)['notes'], Note>>;
}

const da = {
  faults: {
    damaged: 'Filen er beskadiget og kan ikke læses. Åbn den i det program, den kommer fra, og gem den igen.',
    encrypted: 'Filen er krypteret. Åbn den i Word, fjern adgangskoden, og gem den igen.',
    password: 'PDF-filen kræver en adgangskode. Gem en udgave uden adgangskode.',
    'too-large': 'Filen er for stor til at være et referat og blev ikke læst.',
    'unpacked-too-large':
      'Filen fylder usædvanligt meget, når den pakkes ud, og blev ikke læst. Kopiér teksten til et nyt dokument.',
    'takes-too-long': 'Filen tager for lang tid at læse, og hentningen er stoppet.',
    'old-word': 'Filen er i Words gamle format (.doc). Åbn den i Word, og gem den som .docx.',
    scanned: 'PDF-filen er billeder af sider og indeholder ingen tekst. Find en udgave, der ikke er skannet.',
    empty: 'Filen indeholder ingen tekst.',
    'not-an-agenda': 'JSON-filen indeholder ingen dagsordenspunkter.',
    'unknown-kind': 'Filen er hverken Word (.docx), PDF, en webside eller FirstAgendas JSON.',
  },
  notes: {
    images: (count) => many(count, '1 billede er ikke med.', 'billeder er ikke med.'),
    comments: (count) => many(count, '1 kommentar er ikke med.', 'kommentarer er ikke med.'),
    footnotes: (count) => many(count, '1 fodnote står sidst i teksten.', 'fodnoter står sidst i teksten.'),
    'hidden-text': (count) =>
      many(
        count,
        'Skjult tekst ét sted er taget med. Se den igennem.',
        'steder med skjult tekst er taget med. Se dem igennem.',
      ),
    'tracked-changes': (count) =>
      many(
        count,
        '1 registreret ændring er læst, som om den var accepteret.',
        'registrerede ændringer er læst, som om de var accepteret.',
      ),
    'text-boxes': (count) =>
      many(count, 'Teksten i 1 tekstboks kan stå et andet sted.', 'tekstbokse: teksten i dem kan stå et andet sted.'),
    equations: (count) => many(count, '1 formel er ikke med.', 'formler er ikke med.'),
    'embedded-objects': (count) => many(count, '1 indlejret objekt er ikke med.', 'indlejrede objekter er ikke med.'),
    macros: () => 'Filens makroer er hverken kørt eller taget med.',
    'pages-without-text': (count, names) =>
      count === 1 ? `Side ${names} indeholder ingen tekst.` : `Siderne ${names} indeholder ingen tekst.`,
    frames: (count) => many(count, '1 indlejret side er ikke med.', 'indlejrede sider er ikke med.'),
    'unknown-fields': (_count, names) => `Felter, der ikke kendes og ikke er med: ${names}.`,
    'layout-kept': () => 'Filens egen opstilling er beholdt: den anden kunne ikke rumme det hele.',
  } satisfies Record<string, Note>,
};

const en: ImportTexts = {
  faults: {
    damaged: 'The file is damaged and cannot be read. Open it in the program it comes from and save it again.',
    encrypted: 'The file is encrypted. Open it in Word, remove the password and save it again.',
    password: 'The PDF asks for a password. Save a copy without one.',
    'too-large': 'The file is too large to be minutes and was not read.',
    'unpacked-too-large': 'The file unpacks to an unusual size and was not read. Copy its text to a new document.',
    'takes-too-long': 'The file takes too long to read, so reading was stopped.',
    'old-word': 'The file is in Word’s old format (.doc). Open it in Word and save it as .docx.',
    scanned: 'The PDF is pictures of pages and holds no text. Find a copy that was not scanned.',
    empty: 'The file holds no text.',
    'not-an-agenda': 'The JSON holds no agenda items.',
    'unknown-kind': 'The file is neither Word (.docx), PDF, a web page nor FirstAgenda’s JSON.',
  },
  notes: {
    images: (count) => many(count, '1 picture is left out.', 'pictures are left out.'),
    comments: (count) => many(count, '1 comment is left out.', 'comments are left out.'),
    footnotes: (count) => many(count, '1 footnote stands at the end.', 'footnotes stand at the end.'),
    'hidden-text': (count) =>
      many(
        count,
        'Hidden text in one place is included. Look it through.',
        'places of hidden text are included. Look them through.',
      ),
    'tracked-changes': (count) =>
      many(count, '1 tracked change was read as accepted.', 'tracked changes were read as accepted.'),
    'text-boxes': (count) =>
      many(count, 'The text of 1 text box may stand elsewhere.', 'text boxes: their text may stand elsewhere.'),
    equations: (count) => many(count, '1 equation is left out.', 'equations are left out.'),
    'embedded-objects': (count) => many(count, '1 embedded object is left out.', 'embedded objects are left out.'),
    macros: () => 'The file’s macros were neither run nor taken over.',
    'pages-without-text': (count, names) => `Page${count === 1 ? '' : 's'} ${names}: no text.`,
    frames: (count) => many(count, '1 embedded page is left out.', 'embedded pages are left out.'),
    'unknown-fields': (_count, names) => `Fields that are not known and left out: ${names}.`,
    'layout-kept': () => 'The file’s own layout was kept: the other could not hold everything.',
  },
};

function many(count: number, one: string, more: string): string {
  return count === 1 ? one : `${count} ${more}`;
}

export const importTexts = byLanguage<ImportTexts>({ da, en });
