/** What the commands that give minutes out say, in both languages. */
import type { TextLanguage } from '../../../server/src/protocol.ts';

const da = {
  noReferat: 'Åbn det referat, der skal udgives, eksporteres eller udskrives.',
  saveFirst: 'Gem referatet som en fil først.',
  ready: 'Referatet kan udgives som webside, Word og data med kvittering.',
  nothingLeftOut: 'Intet bliver udeladt.',
  chooseFolder: 'Vælg mappe …',
  publishHere: 'Udgiv her',
  stopped: 'Referatet har fejl, der skal rettes før udgivelse.',
  showProblems: 'Vis problemer',
  anyway: 'Udgiv alligevel …',
  whoAnswers: 'Hvem står inde for det? Navnet skrives i kvitteringen.',
  writeName: 'Skriv et navn.',
  published: (folder: string) => `Udgivet i ${folder}.`,
  openPage: 'Åbn websiden',
  chooseFormat: 'Eksportér som',
  allIsThere: 'Hele referatet, også lukkede punkter. CPR-numre sløres.',
  /** By the name the server has for the form: what a person calls it, and what it is for. */
  formats: {
    html: ['Webside', 'til hjemmesiden eller en browser'],
    docx: ['Word', 'til videre arbejde'],
    json: ['Data (JSON)', 'til egne programmer'],
    csv: ['Regneark (CSV)', 'én række for hvert punkt'],
    oparl: ['OParl', 'møde og dagsordenspunkter til andre systemer'],
    akn: ['Akoma Ntoso', 'til arkiver, der læser LegalDocML'],
  } as Readonly<Record<string, readonly [label: string, description: string]>>,
  keepExport: 'Gem eksporten',
  keepHere: 'Gem her',
  files: (ending: string) => `.${ending}-filer`,
  exported: (names: readonly string[]) => `Eksporteret som ${names.join(', ')}.`,
  printThere: 'Referatet er åbnet i browseren. Vælg Udskriv dér, og gem som PDF.',
  keepPage: 'Gem websiden, der skal udskrives',
  printKept: (name: string) =>
    `En browser åbner ingen filer for Referat: Åbn »${name}« fra mappen, vælg Udskriv i browseren, og gem som PDF.`,
  notWritten: (name: string, why: string) => `»${name}« kunne ikke skrives. ${why}`,
  noAnswer: 'Referats sprogserver svarer ikke.',
  failed: (why: string) => `Det lykkedes ikke. ${why}`,
};

const en: typeof da = {
  noReferat: 'Open the minutes that are to be published, exported or printed.',
  saveFirst: 'Save the minutes as a file first.',
  ready: 'The minutes can be published as web page, Word and data, with a receipt.',
  nothingLeftOut: 'Nothing is left out.',
  chooseFolder: 'Choose a folder …',
  publishHere: 'Publish here',
  stopped: 'The minutes have errors to mend before publication.',
  showProblems: 'Show problems',
  anyway: 'Publish all the same …',
  whoAnswers: 'Who answers for it? The name goes into the receipt.',
  writeName: 'Write a name.',
  published: (folder) => `Published in ${folder}.`,
  openPage: 'Open the page',
  chooseFormat: 'Export as',
  allIsThere: 'All of the minutes, closed items too. CPR numbers are masked.',
  formats: {
    html: ['Web page', 'for a site or a browser'],
    docx: ['Word', 'to work on'],
    json: ['Data (JSON)', 'for programs of your own'],
    csv: ['Spreadsheet (CSV)', 'one row for each item'],
    oparl: ['OParl', 'meeting and agenda items for other systems'],
    akn: ['Akoma Ntoso', 'for archives that read LegalDocML'],
  },
  keepExport: 'Keep the export',
  keepHere: 'Keep here',
  files: (ending) => `.${ending} files`,
  exported: (names) => `Exported as ${names.join(', ')}.`,
  printThere: 'The minutes are open in the browser. Choose Print there, and save as PDF.',
  keepPage: 'Keep the page that is to be printed',
  printKept: (name) =>
    `A browser opens no files for Referat: open “${name}” from its folder, choose Print in the browser, and save as PDF.`,
  notWritten: (name, why) => `“${name}” could not be written. ${why}`,
  noAnswer: 'The language server of Referat does not answer.',
  failed: (why) => `It did not work. ${why}`,
};

export type PublishTexts = typeof da;

export const PUBLISH_TEXTS: Readonly<Record<TextLanguage, PublishTexts>> = { da, en };
