/** The words in which a vote is told. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who disagreed, said in other ways than by voting. */
export const DISSENT_STEMS: readonly string[] = [
  'protokoltilførsel',
  'mindretalsudtalelse',
  'særudtalelse',
  'standsningsret',
  'forbehold',
];

/** What a board or a neighbour was asked to say of the case. */
export const STATEMENT_STEMS: readonly string[] = ['bemærkning', 'høringssvar', 'udtalelse', 'kommentar'];
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
  blanke: 'abstained',
};
/** Without one of these words nobody is told to have voted against or for neither. */
export const OPPOSING = set('imod mod undlod undlader undladt hverken blankt blank blanke');
/** A remark with one of them tells who was against. */
export const VOTING_REMARK = set('stemte stemmer stemme undlod imod stemt');
/** … and with one of these, who was there. */
export const ATTENDING = set('deltog deltager deltaget inhabil inhabile habil fraværende forlod forlader afbud');
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
  'stemmerne stemmer et en der det dette indstillingen forslaget sagen punktet herefter ved efter godkendt vedtaget forkastet mindretal flertal flertallet mindretallet medlemmer medlem byrådet udvalget mens og øvrige resten ingen alle ændringsforslaget for imod mod stemte derefter afstemning afstemningen resultatet tiltrådt indstilles anbefales anbefalet idet med hvor dermed indstillingens hverken',
);
