/** What a kind of decision means in municipal practice, for hovers. */
import type { DecisionClass } from '../../domain/decision/index.ts';

interface Meaning {
  readonly da: string;
  readonly en: string;
}

const MEANINGS: Readonly<Record<DecisionClass, Meaning>> = {
  adopted: {
    da: 'Forsamlingen har sagt ja til indstillingen, som den står. Sagen kan føres ud i livet, hvis forsamlingen selv har kompetencen.',
    en: 'The body has said yes to the recommendation as it stands. It can be carried out if the body itself has the authority.',
  },
  'adopted-with-remark': {
    da: 'Indstillingen er vedtaget, men med en bemærkning eller et forbehold, der skal følges med, når beslutningen føres ud i livet.',
    en: 'The recommendation is adopted, with a remark or condition that must be observed when it is carried out.',
  },
  'point-by-point': {
    da: 'Der er besluttet særskilt om hvert af indstillingens punkter; numrene svarer til indstillingens.',
    en: 'Each point of the recommendation is decided on its own; the numbers answer to those of the recommendation.',
  },
  recommended: {
    da: 'Udvalget har ikke selv kompetencen, men anbefaler den forsamling, der har, at følge indstillingen. Sagen går videre.',
    en: 'The committee lacks the authority itself and advises the body that has it to follow the recommendation. The case moves on.',
  },
  'not-recommended': {
    da: 'Udvalget fraråder den forsamling, der har kompetencen, at følge indstillingen. Sagen går videre med den udtalelse.',
    en: 'The committee advises the body that has the authority against following the recommendation. The case moves on with that advice.',
  },
  noted: {
    da: 'Forsamlingen har fået besked og er bekendt med sagens indhold. Der er ikke taget stilling til andet.',
    en: 'The body has been informed and is aware of the matter. Nothing else is decided.',
  },
  'not-noted': {
    da: 'Forsamlingen har udtrykkeligt ikke villet tage det forelagte til efterretning: Læs ordlyden for, hvad der så skal ske.',
    en: 'The body has expressly declined to take note of what was put before it: read its wording for what is to happen instead.',
  },
  discussed: {
    da: 'Sagen er vendt uden at ende i en vedtagelse; det, der kom frem, kan danne grundlag for det videre arbejde.',
    en: 'The matter was talked through without a resolution; what came up may guide the further work.',
  },
  postponed: {
    da: 'Der er ikke truffet beslutning endnu. Sagen skal på et senere møde.',
    en: 'No decision yet. The case returns at a later meeting.',
  },
  referred: {
    da: 'Sagen sendes videre til en anden forsamling, som behandler den herefter.',
    en: 'The case is passed on to another body, which deals with it next.',
  },
  returned: {
    da: 'Sagen er sendt tilbage til forvaltningen, som skal belyse den nærmere, før den kan afgøres.',
    en: 'The case goes back to the administration, which must shed more light on it before it can be decided.',
  },
  rejected: {
    da: 'Indstillingen eller forslaget fik ikke tilslutning og er dermed faldet.',
    en: 'The recommendation or proposal was not supported and has fallen.',
  },
  withdrawn: {
    da: 'Sagen blev taget af dagsordenen og er ikke behandlet på mødet.',
    en: 'The item was taken off the agenda and not dealt with at the meeting.',
  },
  none: {
    da: 'Ingen havde noget at bemærke, og der er ikke truffet anden beslutning.',
    en: 'Nobody had anything to remark, and nothing else is decided.',
  },
  other: {
    da: 'En beslutning i fri tekst: Læs ordlyden.',
    en: 'A decision in free text: read its wording.',
  },
};

/** One or two sentences on what decisions of this class mean. */
export function explainDecision(kind: DecisionClass, language: 'da' | 'en'): string {
  return MEANINGS[kind][language];
}
