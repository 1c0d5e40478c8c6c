/** What stands behind the last item of a meeting: that it was over, who signed, what was sent along. */

/** `Mødet sluttede kl. 21.10.`, `Generalforsamlingen blev hævet`, `Mødet slut: 20.05`. */
export const MEETING_ENDED =
  /^(?:\p{L}*møde[t]?|\p{L}*forsamlingen|samrådet)[ \u00a0](?:blev[ \u00a0](?:herefter[ \u00a0])?|er[ \u00a0]|herefter[ \u00a0])?(?:slut|sluttede|sluttet|sluttes|hævet|hævedes|hæves|afsluttet|afsluttedes)(?!\p{L}).{0,60}$/iu;
/** `… og mødet blev hævet kl. 15.40.`, `Formanden hævede mødet kl. 20.` */
export const ENDED_MEETING =
  /^.{1,90}(?:[ \u00a0]mødet[ \u00a0]blev[ \u00a0](?:hævet|afsluttet)|(?:hævede|afsluttede|lukkede)[ \u00a0](?:mødet|\p{L}*forsamlingen))(?:[ \u00a0]kl\..{1,12})?\.?$/iu;

/** `Underskrifter:`, `Referatet er godkendt digitalt.`, `Udskriftens rigtighed bekræftes`. */
export const SIGNED =
  /^(?:underskrift(?:er)?[ \u00a0]?:?$|underskrifter?[ \u00a0]fra[ \u00a0]|underskrevet(?:[ \u00a0](?:af|den|digitalt)(?![\p{L}]).*)?:?$|referatet[ \u00a0]er[ \u00a0](?:godkendt|underskrevet|skrevet|ført)[ \u00a0].{2,60}$|(?:referat(?:et)?[ \u00a0](?:ved|skrevet[ \u00a0]af|udarbejdet[ \u00a0]af)|(?:refereret|nedskrevet)[ \u00a0]af)[ \u00a0].{2,50}$|(?:protokollen|mødebogen)[ \u00a0](?:er[ \u00a0])?(?:oplæst|underskrevet).{0,60}$|(?:udskriftens|afskriftens|referatets)[ \u00a0]rigtighed[ \u00a0]bekræftes.*$|således[ \u00a0](?:passeret|vedtaget)\.?$)/iu;

/** `Referent: Jan Bak`, `Ref.: Ea, sekretær`: a name, and no sentence. */
export const WRITTEN_BY =
  /^(?:[Rr]eferent|REFERENT|[Rr]ef\.|[Ff]or referat(?:et)?)[ \u00a0]?:?[ \u00a0]+(?:\p{Lu}[\p{L}.-]*[ \u00a0,/]*){1,6}(?:[ \u00a0]?\p{Ll}+)?$/u;

/** `Eventuelt afbud bedes meddelt til sekretæren.` */
export const ASKS_FOR_ABSENCE =
  /^(?:eventuel(?:t|le)[ \u00a0])?afbud[ \u00a0](?:bedes|meldes|meddeles|gives|sendes|kan[ \u00a0](?:meldes|gives))[ \u00a0].{2,90}$/iu;

/** `BILAG TIL PUNKT 2`, `Bilag 1 til pkt. 4`: the number is that of the item it belongs to. */
export const ANNEX =
  /^bilag(?:[ \u00a0][\dA-Z]+)?[ \u00a0]til[ \u00a0](?:dagsordenens[ \u00a0])?(?:punkt|pkt\.?|sag)[ \u00a0](\d{1,4})[ \u00a0.:]*$/iu;

/** The title of an item that is signed. */
export const SIGNED_ITEM = /underskrift|underskrevet/i;
