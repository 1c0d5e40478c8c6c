/** What belongs in a section, by its role, in Danish. Facts: published minutes and templates of many municipalities. */
import type { SectionRole } from '../../domain/roles.ts';

export interface SectionText {
  readonly title: string;
  readonly text: string;
}

export type SectionTexts = Readonly<Record<SectionRole | 'earlier', SectionText>>;

export const sectionsDa: SectionTexts = {
  topic: {
    title: 'Sagens emne',
    text: 'En eller to sætninger om, hvad forsamlingen skal tage stilling til. Begrundelser og tal hører til i sagsfremstillingen.',
  },
  summary: {
    title: 'Resumé',
    text: 'Sagen kort fortalt, så den kan forstås uden at læse resten: hvad den drejer sig om, og hvad der skal besluttes.',
  },
  occasion: {
    title: 'Anledning og baggrund',
    text: 'Hvorfor sagen kommer nu: en tidligere beslutning, en henvendelse, ny lovgivning eller en frist.',
  },
  case: {
    title: 'Sagsfremstilling',
    text: 'Sagens oplysninger og forvaltningens overvejelser: alt, hvad forsamlingen skal vide for at kunne beslutte. Henvis til bilag i stedet for at gentage dem.',
  },
  process: {
    title: 'Sagsgang',
    text: 'Hvilke udvalg der har behandlet sagen eller skal behandle den, i hvilken rækkefølge, og hvem der har kompetencen til at afgøre den.',
  },
  schedule: {
    title: 'Tidsplan',
    text: 'De næste skridt med datoer: hvornår sagen behandles videre, og hvornår beslutningen skal være ført ud i livet.',
  },
  law: {
    title: 'Lovgrundlag',
    text: 'De love, bekendtgørelser og aftaler, som sagen hviler på, med paragraf, så de kan slås op.',
  },
  economy: {
    title: 'Økonomi',
    text: 'Hvad sagen koster eller sparer, hvilken bevilling der bruges, og hvordan den finansieres, også i de følgende år.',
  },
  consequences: {
    title: 'Konsekvenser',
    text: 'Hvad en beslutning fører med sig på andre områder: miljø og klima, personale, borgere eller risici.',
  },
  hearing: {
    title: 'Høring og inddragelse',
    text: 'Hvem der er eller skal høres, fristen, og hvad høringen har vist.',
  },
  communication: {
    title: 'Kommunikation',
    text: 'Hvem der skal have besked om beslutningen, hvornår og hvordan.',
  },
  endorsement: {
    title: 'Påtegning og vurdering',
    text: 'Forvaltningens eller en fagafdelings bemærkninger, adskilt fra sagens fakta.',
  },
  recommendation: {
    title: 'Indstilling',
    text: 'Hvem der indstiller hvad, formuleret, så forsamlingen kan svare ja eller nej. Flere led nummereres, så beslutningen kan henvise til dem.',
  },
  decision: {
    title: 'Beslutning',
    text: 'Hvad forsamlingen besluttede på mødet, og hvem der ikke deltog. Beslutninger skal stå i beslutningsprotokollen, og et medlem kan kræve sin afvigende mening ført til protokol (kommunestyrelsesloven § 13).',
  },
  attachments: {
    title: 'Bilag',
    text: 'De dokumenter, der hører til sagen, ét på hver linje med det navn, de er udsendt under.',
  },
  other: {
    title: 'Afsnit',
    text: 'Et afsnit fra husets egen skabelon.',
  },
  earlier: {
    title: 'Tidligere beslutning',
    text: 'En anden forsamlings beslutning i samme sag. Den er ikke dette mødes egen beslutning, som står for sig.',
  },
};
