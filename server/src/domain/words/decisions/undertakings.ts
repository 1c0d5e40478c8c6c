/**
 * What those who met decide to do, in the infinitive, the present and its passive: `besluttede at købe`, `at der købes`.
 * All in lower case. Words that may as well refuse the case (`beholde`, `fortsætte`, `undersøge`) are left out.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const UNDERTAKINGS = set(`
  optage optager optages købe køber købes indkøbe indkøber indkøbes anskaffe anskaffer anskaffes leje lejer lejes udleje udlejer udlejes
  sælge sælger sælges ansætte ansætter ansættes igangsætte igangsætter igangsættes iværksætte iværksætter iværksættes
  etablere etablerer etableres oprette opretter oprettes opføre opfører opføres bygge bygger bygges
  anlægge anlægger anlægges renovere renoverer renoveres istandsætte istandsætter istandsættes
  udskifte udskifter udskiftes male maler males indføre indfører indføres afholde afholder afholdes
  arrangere arrangerer arrangeres afsætte afsætter afsættes frigive frigiver frigives yde yder ydes
  anvende anvender anvendes forhøje forhøjer forhøjes hæve hæver hæves udbyde udbyder udbydes indgå indgår indgås
  deltage deltager forlænge forlænger forlænges melde melder meldes nedlægge nedlægger nedlægges plante planter plantes
  reparere reparerer repareres opstille opstiller opstilles tegne tegner tegnes betale betaler betales donere donerer doneres
  uddele uddeler uddeles tildele tildeler tildeles antage antager antages åbne åbner åbnes lukke lukker lukkes
`);
/** Decided, they may leave the case as it was before: nobody can tell without reading the case. */
export const KEEPINGS = set(`
  beholde beholder beholdes bevare bevarer bevares fastholde fastholder fastholdes bibeholde bibeholder bibeholdes
  opretholde opretholder opretholdes fortsætte fortsætter fortsættes stoppe stopper stoppes standse standser standses
  opgive opgiver opgives droppe dropper droppes aflyse aflyser aflyses annullere annullerer annulleres lade lader lades
  arbejde arbejder arbejdes indhente indhenter indhentes gentage gentager gentages vente venter
  nedsætte nedsætter nedsættes overveje overvejer overvejes undersøge undersøger undersøges
`);
