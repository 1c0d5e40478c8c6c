/**
 * The one vocabulary of section roles and the names they go by. Parser, grammar, completion, hover and rules all read
 * this table; nothing else in the project spells a section name.
 *
 * Source: published minutes of many municipalities; every municipality has its own template, so a name that is not
 * here is learnt from the document (see syntax/template.ts).
 */

export const SECTION_ROLES = [
  'topic',
  'summary',
  'occasion',
  'case',
  'process',
  'schedule',
  'law',
  'economy',
  'consequences',
  'hearing',
  'communication',
  'endorsement',
  'recommendation',
  'decision',
  'attachments',
  'other',
] as const;

/** What a section is for, whatever its municipality calls it. */
export type SectionRole = (typeof SECTION_ROLES)[number];

/**
 * Names of each role, the first being the one to propose when a document shows no habit of its own.
 * Compared by {@link headingKey}, so case, `#`, `**`, closing colon or full stop and odd blanks do not matter.
 */
export const ROLE_NAMES: Readonly<Record<Exclude<SectionRole, 'other'>, readonly string[]>> = {
  topic: ['Beslutningstema', 'Sagens kerne', 'Tema', 'Emne', 'Sagstema', 'Punktets kerne', 'Sagens formål'],
  summary: [
    'Resumé',
    'Resume',
    'Sagsresumé',
    'Sagsresume',
    'Kort resumé',
    'Resumé af sagen',
    'Sammenfatning',
    'Kort fortalt',
    'Kort sagsfremstilling',
  ],
  occasion: [
    'Anledning',
    'Baggrund',
    'Problemstilling',
    'Sagens opståen',
    'Sagens baggrund',
    'Indledning',
    'Baggrund for sagen',
    'Indledning/Baggrund',
    'Baggrund og formål',
    'Historik og baggrund',
    'Baggrund for sagens fremlæggelse',
  ],
  case: [
    'Sagsfremstilling',
    'Sagsbeskrivelse',
    'Beskrivelse af sagen',
    'Uddybende bemærkninger',
    'Sagens indhold',
    'Supplerende sagsfremstilling',
    'Fornyet sagsfremstilling',
    'Ny sagsfremstilling',
    'Sagsfremstilling og vurdering',
    'Beskrivelse',
    'Redegørelse',
    'Løsning',
    'Sagen',
    'Sagsindhold',
    'Sagsfremstilling og økonomi',
    'Beskrivelse af alternativ indstilling',
    'Handlemuligheder',
    'Den konkrete sag',
  ],
  process: [
    'Forventet sagsgang',
    'Sagsgang og sagstype',
    'Sagsgang',
    'Sagsforløb',
    'Sagshistorik',
    'Sagshistorik, henvisninger',
    'Tidligere behandling',
    'Historik',
    'Beslutningskompetence',
    'Hvem beslutter',
    'Kompetence',
    'Sagens gang',
    'Beslutningsproces',
    'Politisk behandling',
    'Den videre sagsbehandling',
    'Sagstype',
    'Sagen afgøres af',
    'Sagen afgøres i',
    'Sagen behandles i',
    'Sagens forløb',
    'Høring og sagsgang',
    'Tidligere besluttet',
    'Tidligere beslutninger',
    'Genoptagelse af sag',
    'Beslutningsforum',
    'Sagens videre forløb',
    'Proces',
    'Kompetence/fast beslutningsgang',
    'Sagsgang og videre proces',
  ],
  schedule: [
    'Tidsplan',
    'Videre proces',
    'Den videre proces',
    'Det videre forløb',
    'Videre forløb',
    'Tidsperspektiv',
    'Tidsplan og videre proces',
    'Videre sagsgang',
    'Videre behandling',
  ],
  law: [
    'Lovgrundlag',
    'Retsgrundlag',
    'Lov- og aftalegrundlag',
    'Hjemmel',
    'Lovgivning',
    'Retligt grundlag',
    'Lovhjemmel',
    'Juridiske konsekvenser',
    'Juridiske forhold',
    'Planforhold',
    'Lovgrundlag – link',
    'Retsregler og andre forskrifter',
    'Lovgrundlag mv.',
    'Juridiske og planmæssige forhold',
    'Lovgrundlag, planer mv.',
    'Retsregler',
  ],
  economy: [
    'Økonomi',
    'Økonomiske konsekvenser',
    'Økonomiske konsekvenser og finansiering',
    'Økonomiske konsekvenser, herunder finansiering',
    'Budgetmæssige konsekvenser',
    'Økonomi og finansiering',
    'Finansiering',
    'Økonomi/personale',
    'Økonomiske og personalemæssige konsekvenser',
    'Økonomiske forhold',
    'Økonomi og ressourcer',
    'Bevillingsmæssige konsekvenser',
    'Økonomiske bemærkninger',
    'Økonomi og afledt drift',
    'Økonomi/Personaleforhold',
    'Økonomiske og bevillingsmæssige konsekvenser',
    'Økonomiske forhold og konsekvenser',
    'Økonomiske og erhvervsmæssige konsekvenser',
    'Bevilling',
  ],
  consequences: [
    'Miljø- og klimamæssige konsekvenser',
    'Klima- og miljømæssige konsekvenser',
    'Personalemæssige konsekvenser',
    'Øvrige konsekvenser',
    'Andre konsekvenser',
    'Konsekvenser',
    'Risikovurdering',
    'Miljømæssige konsekvenser',
    'Miljøvurdering',
    'Bæredygtighed',
    'Klimakonsekvenser',
    'Sundhedsmæssige konsekvenser',
    'Konsekvenser for FN’s verdensmål',
    'Personale',
    'Ressourceforbrug',
    'Konsekvenser for andre udvalg',
    'Administrative, miljømæssige og sundhedsmæssige konsekvenser',
    'Retningslinjer/politikker',
    'Relation til vision og tværgående politikker',
    'Effekt',
    'Tværgående konsekvenser',
    'Sundhedskonsekvenser',
    'Klima- og miljøkonsekvenser',
    'Bæredygtighedsvurdering',
  ],
  hearing: [
    'Høring',
    'Høring/borger- og brugerinvolvering',
    'Inddragelse',
    'Borgerinddragelse',
    'Høringssvar',
    'Høring og inddragelse',
    'Inddragelse og høring',
    'Høring, dialog og formidling',
    'Brugerinddragelse',
    'Udtalelser',
    'Høringsparter',
    'Tværgående påvirkning/inddragelse',
    'Udtalelser og høring',
    'Kommunikation/Høring',
    'Høringer',
  ],
  communication: ['Kommunikation', 'Information', 'Offentliggørelse', 'Kommunikation og information'],
  endorsement: [
    'Påtegning',
    'Administrationens vurdering',
    'Forvaltningens vurdering',
    'Vurdering',
    'Administrationens bemærkninger',
    'Forvaltningens bemærkninger',
    'Økonomi- og Personaleafdelingens bemærkninger',
    'Direktionens bemærkninger',
  ],
  recommendation: [
    'Indstilling',
    'Administrativ indstilling',
    'Administrationens indstilling',
    'Forvaltningens indstilling',
    'Direktionen indstiller',
    'Direktionens indstilling',
    'Administrationen indstiller',
    'Forvaltningen indstiller',
    'Borgmesteren indstiller',
    'Supplerende indstilling',
    'Alternativ indstilling',
    'Ny indstilling',
    'Fornyet indstilling',
    'Indstillinger',
    'Indstilling fra forvaltningen',
    'Forslag til beslutning',
    'Administrationen anbefaler',
    'Anbefaling',
    'Det indstilles',
    'Formanden indstiller',
    'Direktøren indstiller',
    'Forvaltningen foreslår',
    'Administrationen foreslår',
    'Administrationens anbefaling',
    'Direktionens anbefaling',
    'Administrationens forslag',
  ],
  decision: [
    'Beslutning',
    'Beslutninger',
    'Indstilling og beslutning',
    'Udvalgets beslutning',
    'Byrådets beslutning',
    'Kommunalbestyrelsens beslutning',
    'Afgørelse',
    'Konklusion',
    'Vedtagelse',
    'Protokol',
    'Offentlig beslutning',
    'Besluttet',
    'Udvalgets behandling',
    'Beslutning og afstemning',
  ],
  attachments: [
    'Bilag',
    'Bilagsliste',
    'Bilagsfortegnelse',
    'Bilagsoversigt',
    'Bilag til sagen',
    'Sagens bilag',
    'Vedlagte bilag',
    'Bilag i sagen',
    'Vedhæftede bilag',
    'Bilag til punktet',
    'Bilag/links',
    'Dokumenter',
    'Vedhæftede filer',
    'Bilagsnr',
    'Materiale',
  ],
};

const COMBINED_MARKS = /[\u00ad\u200b\ufeff]/g;

/**
 * The form in which headings are compared: no Markdown marks, no closing colon or full stop, one blank between words,
 * lower case. Pure; never throws.
 */
export function headingKey(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isHeadingMark(text.charCodeAt(start))) start++;
  while (end > start && isHeadingTail(text.charCodeAt(end - 1))) end--;
  let key = text.slice(start, end).toLowerCase();
  if (ODD_BLANK.test(key)) key = key.replace(COMBINED_MARKS, '').replace(/[\s\u00a0]+/g, ' ');
  return key;
}

/** `headingKey(text) === key` for a key that is not empty, without making the key of a text that begins otherwise. */
export function hasKey(text: string, key: string): boolean {
  let start = 0;
  while (start < text.length && isHeadingMark(text.charCodeAt(start))) start++;
  const code = text.charCodeAt(start);
  // Plain letters and digits are themselves in the key, but for their case; other signs may vanish from it.
  if (isPlain(code) && (code | 32) !== (key.charCodeAt(0) | 32)) return false;
  return headingKey(text) === key;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const ODD_BLANK = /[\u00a0\u00ad\u200b\ufeff\t\f]| {2}/;

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 13 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

function isHeadingMark(code: number): boolean {
  return isBlankCode(code) || code === 35 /* # */ || code === 42 /* * */ || code === 95 /* _ */;
}

function isHeadingTail(code: number): boolean {
  return isHeadingMark(code) || code === 58 /* : */ || code === 46 /* . */;
}

const ROLE_BY_KEY: ReadonlyMap<string, SectionRole> = new Map(
  Object.entries(ROLE_NAMES).flatMap(([role, names]) => names.map((name) => [headingKey(name), role as SectionRole])),
);

/** The role a heading has in the table, by its {@link headingKey}; undefined when the table does not know it. */
export function roleOfKey(key: string): SectionRole | undefined {
  return ROLE_BY_KEY.get(key);
}

/** Length in UTF-16 units of the longest key in the table: nothing longer needs looking up. */
export const LONGEST_ROLE_KEY = Math.max(...[...ROLE_BY_KEY.keys()].map((key) => key.length));

/**
 * Guesses the role of a heading that no table knows from the Danish stems in it (`Det indstiller vi` → recommendation).
 * `other` when nothing speaks.
 */
export function guessRole(key: string): SectionRole {
  for (const [stem, role] of STEMS) if (key.includes(stem)) return role;
  return 'other';
}

const STEMS: readonly (readonly [string, SectionRole])[] = [
  ['indstil', 'recommendation'],
  ['anbefal', 'recommendation'],
  ['foreslår', 'recommendation'],
  ['forslag til beslutning', 'recommendation'],
  ['beslutningstema', 'topic'],
  ['beslutningsgrundlag', 'case'],
  ['beslutningskompetence', 'process'],
  ['beslut', 'decision'],
  ['vedtag', 'decision'],
  ['afgjor', 'decision'],
  ['afgørelse', 'decision'],
  ['afgjort', 'decision'],
  ['resultat', 'decision'],
  ['udfald', 'decision'],
  ['aftalt', 'decision'],
  ['konklusion', 'decision'],
  ['peger på', 'recommendation'],
  ['papirer', 'attachments'],
  ['dokumenter', 'attachments'],
  ['materiale', 'attachments'],
  ['filer', 'attachments'],
  ['bilag', 'attachments'],
  ['vedlagt', 'attachments'],
  ['vedhæft', 'attachments'],
  ['økonomi', 'economy'],
  ['finansier', 'economy'],
  ['budget', 'economy'],
  ['lovgrund', 'law'],
  ['lovgiv', 'law'],
  ['hjemmel', 'law'],
  ['høring', 'hearing'],
  ['inddrag', 'hearing'],
  ['kommunikation', 'communication'],
  ['tidsplan', 'schedule'],
  ['baggrund', 'occasion'],
  ['sagsfremstil', 'case'],
  ['sagen', 'case'],
  ['resum', 'summary'],
  ['konsekvens', 'consequences'],
];
