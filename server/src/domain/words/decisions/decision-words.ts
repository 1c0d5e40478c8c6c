/** The words beside the verbs and nouns of a decision, which turn its sense round or end its reach. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const MAJORITY = set('flertal tilslutning opbakning støtte enighed konsensus');

/** A majority that has to be more than the half. */
export const QUALIFIED = set('krævede fornødne nødvendige kvalificerede tilstrækkeligt tilstrækkelige');
/** `som indstillet`: the case went the way it was proposed. */
export const PROPOSED = set('indstillet foreslået anbefalet');
/** Those who did not vote the other way. */
export const THE_REST = set('øvrige resten resterende');
export const AGREED = set('enig enige enigt');
/** There is reason or room for something, or not. */
export const GROUNDS = set('grundlag mulighed anledning stemning');
export const NEGATIONS = set('ikke ej aldrig hverken næppe intet ingen');
/** They deny the noun behind them, and with it the clause only where that noun decides: `ingen flertal`, but `ingen imod`. */
export const NO_NOUN = set('intet ingen');
/** After `ikke` they take its force: `ikke alene … men også`. */
export const NO_NEGATION_AFTER = set('alene kun blot bare mindst udelukkende uden desto mindre');
/** Words for the time at which something else was decided. */
export const EARLIER = set('tidligere allerede dengang oprindeligt oprindelig sidst senest endnu');
/** … only with a time behind them: `sidste møde`, but `det sidste afsnit`. */
export const LAST = set('sidste forrige');
export const TIMES = set('møde mødet gang år måned uge periode valgperiode');

/** With them nothing is done yet: `kan måske godkendes`, `kan først vedtages i maj`. */
export const HEDGES = set('måske muligvis formentlig formodentlig sandsynligvis forhåbentlig');
export const AUXILIARIES = set('blev bliver blive blevet er var være været har havde have fik får opnåede opnår');
export const MAY = set('kan kunne');
export const WILL = set('vil ville');
export const SHOULD = set('skal skulle bør burde må måtte');
/** What may stand before the verb of a sentence that does not say who decides. */
export const ADVERBS = set(
  'herefter derefter hermed dermed så endvidere desuden samtidig ligeledes også enstemmigt enstemmig endeligt endelig der det dette og men samt mens hvorefter hvorpå derpå efterfølgende dog således enigt op ned igen senere nu næste ny nyt fortsat foreløbig foreløbigt videre frem hermed ind hen blev bliver er var kan kunne har havde vil ville ikke ej alle gang stilling',
);
export const PREPOSITIONS = set(
  'i på af til fra for over overfor hos ved med mod imod under efter om blandt mellem inkl inklusiv inklusive ekskl eksklusive',
);

/** Ends of verbs in the present, also of those no table holds: `søger`, `søges`, `går`. */
export const PRESENT_ENDS: readonly string[] = ['er', 'es', 'år'];

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
/** Said of a part of it, they change what was decided. */
export const CHANGES = set('slettes ændres tilføjes rettes indarbejdes indføjes præciseres');
/** `som indstillet`, `som helhed`: a comparison, no clause. */
export const AFTER_AS = set(
  'indstillet foreslået anbefalet helhed ændret vedtaget beskrevet fremlagt forelagt det den',
);
/** Before a participle they make it a word that only describes: `den godkendte plan`. */
export const BEFORE_ATTRIBUTE = set('den det de dette disse til fra for af i på med om over nye alle');
export const ARTICLES = set('et en den det de');
/** Before a date they say when something is to be, not when it was. */
export const BEFORE_COMING_DATE = set('til fra pr senest virkning efter mødet møde');
/** After `som` they draw the conclusion from a vote: `som dermed er vedtaget`. */
export const CONCLUDING = set('dermed hermed herefter derfor således derved');
/** Say what came of a vote. */
export const RESULTING = set('er blev bortfaldt faldt');
/** Open a clause that tells why, when or which: nothing is decided in it. */
export const ASIDE_OPENERS = set(
  'hvis såfremt om herunder når da fordi hvorvidt indtil inden før medmindre som der hvor hvorfor hvornår hvordan hvorledes hvilket hvilken hvilke hvem hvad så således selvom skønt uanset eftersom hvorimod',
);
export const CONDITIONS = set('hvis såfremt når dersom');
/** Conditions that may only tell when. */
export const WHEN = set('når');
export const COORDINATORS = set('og men samt mens hvorefter hvorpå eller');
/** With them `at` opens a clause of purpose or manner. */
export const ASIDE_BEFORE_AT = set('for uden ved efter med på af til');

/** `til efterretning`, `til orientering`, `ad notam`. */
export const NOTED = set('efterretning orientering notam');
export const REFUSAL = set('afslag afvisning');
export const PERMISSION = set('tilladelse dispensation tilsagn bevilling godkendelse');
export const POSTPONEMENT = set('udsættelse udskydelse');
export const APPROVAL = set('godkendelse vedtagelse tiltrædelse');
export const BACK = set('tilbage retur');
/** Given, they say yes. */
export const CONSENT = set('tilslutning opbakning samtykke accept');
/** What an applicant is given: `Der ydes tilskud`. */
/** … and what it is given in any words: `Der gives støtte`. */
export const SUPPORT_STEMS: readonly string[] = ['støtte', 'tilskud', 'driftstilskud'];
export const GRANT_STEMS: readonly string[] = ['tilskud', 'driftstilskud', 'bidrag', 'garanti', 'lån'];
/** A discussion is had or held. */
export const DISCUSSION_ENDS: readonly string[] = ['drøftelse', 'debat', 'diskussion'];
export const HOLDING = set('havde haft holdt tog var anledning');
/** With them a case comes again: `tages op på næste møde`. */
export const AGAIN = set('næste kommende senere igen ny bero nyt fornyet mødet møde møder');
/** Whole decisions that say there was nothing to say. */
export const NOTHING = set(
  'bemærkninger bemærkning bemærke meddelelser orienteringer orienteringspunkter referat berette indkomne indkommet indvendinger kommentarer tilføje referere nyt noget punkt punktet punkter eventuelt',
);
export const DECISIONS = set('beslutning beslutninger afgørelse');
/** What stands before a full stop that ends no sentence. */
export const ABBREVIATIONS = set(
  'kl pkt nr jf jvf d ca bl.a bla f.eks mht m.h.t mv m.v ift vedr st stk evt inkl ekskl hhv dvs kr mio mia pr tlf sek ad stk alm afd kap indst m.fl mfl resp',
);

export const POINT_MARK = /^[\s\u00a0*_]*(?:ad|at)[\s\u00a0.]{0,3}(?:pkt\.? ?|punkt )?\d{1,2}/i;
