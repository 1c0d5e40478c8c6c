/** What a kind of decision means in municipal practice, for hovers. */
import type { DecisionClass } from './decision-phrases.ts';

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
  noted: {
    da: 'Forsamlingen har fået besked og er bekendt med sagens indhold. Der er ikke taget stilling til andet.',
    en: 'The body has been informed and is aware of the matter. Nothing else is decided.',
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
  dissent: {
    da: 'Nogen var uenige. Et medlem kan kræve sin afvigende mening ført til protokollen (kommunestyrelsesloven § 13) og i visse tilfælde standse sagen, så kommunalbestyrelsen afgør den (§ 23).',
    en: 'Somebody disagreed. A member may demand the dissent entered in the minutes (Local Government Act § 13) and in some cases halt the matter so that the council decides it (§ 23).',
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
