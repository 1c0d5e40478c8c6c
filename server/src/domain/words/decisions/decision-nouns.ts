/** Who decides, and about what: the nouns of a decision. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Ends of the names of those who decide together; with the article, or without it after `et` and `en`. */
export const BODY_ENDS: readonly string[] = [
  'udvalget',
  'udvalg',
  'rådet',
  'råd',
  'bestyrelsen',
  'bestyrelse',
  'forsamlingen',
  'kommissionen',
  'kommission',
  'repræsentantskabet',
  'formandskabet',
  'styregruppen',
  'kollegiet',
  'komitéen',
  'komiteen',
  'plenum',
];
export const BODIES = set('flertallet flertal mødet man vi alle samtlige');
/** Names those who met give themselves; any other name may be another body's. */
export const OWN_BODIES = set('udvalget bestyrelsen rådet forsamlingen mødet flertallet flertal man vi alle samtlige');
/** Some of the body: what they do is not what the body does. */
export const SOME_MEMBERS = set(
  'mindretal mindretallet medlem medlemmet medlemmer medlemmerne gruppe gruppen gruppens gruppemedlemmerne listen parti partiet partierne',
);
/** Beginnings of the names of boards that are asked for their opinion: what they say decides nothing of the case. */
export const ADVISORY: readonly string[] = [
  'ældreråd',
  'seniorråd',
  'handicapråd',
  'ungdomsråd',
  'ungeråd',
  'elevråd',
  'integrationsråd',
  'udsatteråd',
  'lokalråd',
  'beboerråd',
  'pårørenderåd',
  'brugerråd',
  'medudvalg',
  'med-udvalg',
  'hovedudvalg',
];
/** Letters and short names that stand for parties, where short capitals else stand for a body. */
export const PARTIES = set('sf df la el rv kf dd nb alt kd nye');
/** Who may take a case back on behalf of all. */
export const MOVER_STEMS: readonly string[] = [
  'forslagsstiller',
  'formand',
  'borgmester',
  'forvaltning',
  'administration',
  'ansøger',
  'udvalget',
  'sagen',
  'punktet',
];

/** Beginnings of the words for the case itself. */
export const CASE_STEMS: readonly string[] = [
  'indstilling',
  'forslag',
  'sag',
  'punkt',
  'emne',
  'beslutning',
  'godkendelse',
  'vedtagelse',
  'behandling',
  'stillingtagen',
  'afgørelse',
  'ansøgning',
  'orientering',
  'redegørelse',
  'hovedforslag',
  'beslutningsforslag',
  'medlemsforslag',
  'rapport',
  'budget',
  'regnskab',
  'årsregnskab',
  'lokalplan',
  'dagsorden',
  'referat',
  'indstillede',
  'anbefaling',
  'projekt',
  'planforslag',
  'lokalplanforslag',
  'henvendelse',
  'spørgsmål',
  'tilbud',
  'klage',
  'dispensation',
];
/** Compound words for what minutes decide on end so. */
const CASE_ENDS: readonly string[] = [
  'planen',
  'plan',
  'forslaget',
  'budgettet',
  'regnskabet',
  'politikken',
  'politik',
  'strategien',
  'strategi',
  'aftalen',
  'rapporten',
  'sagen',
  'punktet',
  'punkterne',
  'orienteringen',
  'indstillingen',
  'indstillingerne',
  'vedtægterne',
  'vedtægten',
  'taksterne',
  'bladet',
];
/** The case as an item of the agenda. */
export const ITEM_STEMS: readonly string[] = ['sag', 'punkt'];
/** What is voted on. */
export const PROPOSAL_STEMS: readonly string[] = [
  'forslag',
  'indstilling',
  'hovedforslag',
  'anbefaling',
  'indstillede',
];
/** What may be put off or withdrawn, by itself or by whoever brought it. */
export const WITHDRAWABLE_STEMS: readonly string[] = [
  'forslag',
  'sag',
  'punkt',
  'indstilling',
  'orientering',
  'behandling',
  'beslutning',
  'emne',
  'ansøgning',
  'hovedforslag',
  'dagsorden',
];
/** Words that begin so and are no case. */
export const NO_CASE = set('sagde sagt sagsbehandler sagsbehandleren sagkyndige punktum punktvis sagligt projektleder');
/** A case by name: the talk is of the case again after an amendment. */
export const MAIN_CASE_STEMS: readonly string[] = [
  'indstilling',
  'sag',
  'punkt',
  'hovedforslag',
  'oprindelig',
  'dagsorden',
];

const AMENDMENT_STEMS: readonly string[] = [
  'ændringsforslag',
  'underændringsforslag',
  'modforslag',
  'tillægsforslag',
  'delforslag',
  'alternativ',
  'protokoltilførsel',
  'mindretalsudtalelse',
  'særudtalelse',
  'inhabil',
  'habil',
];
/** What is put to the meeting, and may be about how to treat the case: `forslag om udsættelse`. */
export const MOTION_STEMS: readonly string[] = [
  'forslag',
  'ændringsforslag',
  'anmodning',
  'ønske',
  'begæring',
  'opfordring',
  'afstemning',
  'spørgsmål',
];
/** The case itself, with what it is about: `indstillingen om at sende planen i høring`. */
export const RECOMMENDATION_STEMS: readonly string[] = ['indstilling', 'anbefaling'];
export const APPLICATION_STEMS: readonly string[] = ['ansøgning', 'henvendelse', 'klage'];
/** Where a case is sent to go on with it, besides bodies. */
export const RECEIVERS: readonly string[] = [
  'høring',
  'behandling',
  'realitetsbehandling',
  'udtalelse',
  'beslutning',
  'afgørelse',
  'godkendelse',
  'budget',
  'plenum',
  'vedtagelse',
];
/** Words for the points of a recommendation, with a number behind them. */
export const POINT_WORDS = set(
  'punkt punkter punkterne pkt ad indstilling pind dot del led indstillingspunkt indstillingspunkterne delpunkt',
);
export const ORDINALS = set('første andet anden tredje fjerde femte sjette sidste øvrige');
/** … and words before them that make them the agenda's. */
export const AGENDA_WORDS = set('dagsordenens dagsordenspunkt under jf sag jævnfør');

/** `skoleplanen`: a compound, in lower case, for what minutes decide on. */
export function endsAsCase(word: string): boolean {
  return CASE_ENDS.some((end) => word.endsWith(end));
}

/** A word, in lower case, for something beside the case; `alternativt` only joins two ways of doing it. */
export function isAmendment(word: string): boolean {
  return word !== 'alternativt' && hasStem(word, AMENDMENT_STEMS);
}

/** Whether a word, in lower case, begins with one of the stems. */
export function hasStem(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
