/** The words beside the verbs of a decision: who decides, about what, and what turns the sense round. All in lower case. */

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
  'kollegiet',
  'komitéen',
  'komiteen',
  'plenum',
];
export const BODIES = set('flertallet flertal mødet man vi alle samtlige');
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
];
/** Compound words for what minutes decide on end so. */
export const CASE_ENDS: readonly string[] = [
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

export const AMENDMENT_STEMS: readonly string[] = [
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
export const MAJORITY = set('flertal tilslutning opbakning støtte enighed konsensus');

export const NEGATIONS = set('ikke ej aldrig hverken næppe intet ingen');
/** They deny the noun behind them, and with it the clause only where that noun decides: `ingen flertal`, but `ingen imod`. */
export const NO_NOUN = set('intet ingen');
/** After `ikke` they take its force: `ikke alene … men også`. */
export const NO_NEGATION_AFTER = set('alene kun blot bare mindst udelukkende');
/** Words for the time at which something else was decided. */
export const EARLIER = set('tidligere allerede dengang oprindeligt oprindelig sidste forrige senest endnu');

export const AUXILIARIES = set('blev bliver blive blevet er var være været har havde have fik får opnåede opnår');
export const MAY = set('kan kunne');
export const WILL = set('vil ville');
export const SHOULD = set('skal skulle bør burde må måtte');
/** What may stand before the verb of a sentence that does not say who decides. */
export const ADVERBS = set(
  'herefter derefter hermed dermed så endvidere desuden samtidig ligeledes også enstemmigt enstemmig endeligt endelig der det dette og men samt mens hvorefter hvorpå derpå efterfølgende dog således enigt op ned igen senere nu næste ny nyt fortsat foreløbig foreløbigt videre frem hermed ind hen blev bliver er var kan kunne har havde vil ville ikke ej alle',
);
export const PREPOSITIONS = set(
  'i på af til fra for over overfor hos ved med mod imod under efter om blandt mellem inkl inklusiv inklusive ekskl eksklusive',
);

/** What is told after them adds to a decision. */
export const REMARK_OPENERS = set('idet dog forudsat betinget undtaget undtagen men');
/** `med den … ændring`: nouns that make an adoption conditional. */
export const REMARK_STEMS: readonly string[] = [
  'bemærkning',
  'ændring',
  'tilføjelse',
  'præcisering',
  'forbehold',
  'rettelse',
  'undtagelse',
  'justering',
  'korrektion',
  'forudsætning',
  'betingelse',
  'forståelse',
  'tillæg',
  'supplement',
  'ændringsforslag',
];
/** `som indstillet`, `som helhed`: a comparison, no clause. */
export const AFTER_AS = set(
  'indstillet foreslået anbefalet helhed ændret vedtaget beskrevet fremlagt forelagt det den',
);
/** Before a participle they make it a word that only describes: `den godkendte plan`. */
export const BEFORE_ATTRIBUTE = set('den det de dette disse til fra for af i på med om over nye alle');
export const ARTICLES = set('et en den det de');
/** Before a date they say when something is to be, not when it was. */
export const BEFORE_COMING_DATE = set('til fra pr senest virkning efter mødet møde');
/** Say what came of a vote. */
export const RESULTING = set('er blev bortfaldt faldt');
/** Open a clause that tells why, when or which: nothing is decided in it. */
export const ASIDE_OPENERS = set(
  'hvis såfremt om herunder når da fordi hvorvidt indtil inden før medmindre som der hvor hvorfor hvilket hvem hvad så således selvom skønt',
);
export const CONDITIONS = set('hvis såfremt når dersom');
export const COORDINATORS = set('og men samt mens hvorefter hvorpå eller');
/** With them `at` opens a clause of purpose or manner. */
export const ASIDE_BEFORE_AT = set('for uden ved efter med på af til');

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
/** `til efterretning`, `til orientering`, `ad notam`. */
export const NOTED = set('efterretning orientering notam');
export const REFUSAL = set('afslag');
export const PERMISSION = set('tilladelse dispensation tilsagn bevilling');
export const POSTPONEMENT = set('udsættelse udskydelse');
export const APPROVAL = set('godkendelse vedtagelse tiltrædelse');
export const BACK = set('tilbage retur');
/** With them a case comes again: `tages op på næste møde`. */
export const AGAIN = set('næste kommende senere igen ny bero nyt fornyet mødet møde møder');
/** Words for the points of a recommendation, with a number behind them. */
export const POINT_WORDS = set(
  'punkt punkter punkterne pkt ad pind dot del led indstillingspunkt indstillingspunkterne delpunkt',
);
export const ORDINALS = set('første andet anden tredje fjerde femte sjette sidste øvrige');
/** … and words before them that make them the agenda's. */
export const AGENDA_WORDS = set('dagsordenens dagsordenspunkt under jf sag jævnfør');

/** Whole decisions that say there was nothing to say. */
export const NOTHING = set(
  'bemærkninger bemærkning bemærke meddelelser orienteringer orienteringspunkter referat indvendinger kommentarer tilføje referere nyt punkt punkter eventuelt',
);
/** What stands before a full stop that ends no sentence. */
export const ABBREVIATIONS = set(
  'kl pkt nr jf jvf d ca bl.a bla f.eks mht m.h.t mv m.v ift vedr st stk evt inkl ekskl hhv dvs kr mio mia pr tlf sek ad stk alm afd kap indst m.fl mfl resp',
);
/** Who disagreed, said in other ways than by voting. */
export const DISSENT_STEMS: readonly string[] = [
  'protokoltilførsel',
  'mindretalsudtalelse',
  'særudtalelse',
  'standsningsret',
  'forbehold',
];

/** Sides of a vote by the word that names them. */
export const VOTE_SIDES: Readonly<Record<string, 'for' | 'against' | 'abstained'>> = {
  for: 'for',
  imod: 'against',
  mod: 'against',
  undlod: 'abstained',
  undlader: 'abstained',
  undladt: 'abstained',
  hverken: 'abstained',
  blankt: 'abstained',
  blank: 'abstained',
};
/** A remark with one of them tells who was against. */
export const VOTING_REMARK = set('stemte stemmer stemme undlod imod stemt');
export const VOTING = set('stemte stemmer stemme stemt stemmerne stemmetal');
/** Go on after `undlod` and `hverken`. */
export const ABSTAINING = set('at stemme for eller imod');
/** `tre stemte imod`. */
export const NUMBER_WORDS: readonly string[] =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve'.split(
    ' ',
  );
/** Capitals that begin a sentence and name nobody who votes. */
export const NO_VOTER = set(
  'et en der det dette indstillingen forslaget sagen punktet herefter ved efter godkendt vedtaget forkastet mindretal flertal flertallet mindretallet medlemmer medlem byrådet udvalget mens og øvrige resten ingen alle ændringsforslaget for imod mod stemte derefter afstemning afstemningen resultatet tiltrådt indstilles anbefales anbefalet idet med hvor dermed indstillingens hverken',
);

/** Whether a word, in lower case, begins with one of the stems. */
export function hasStem(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
