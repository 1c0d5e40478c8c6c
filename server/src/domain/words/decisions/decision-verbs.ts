/**
 * Verbs that say what became of a case. Six forms each, in this order: infinitive, present, past, participle, present passive,
 * past passive; `-` where a form is not used.
 */

/** What a verb does, to the case or to what follows it (`vedtog at udsætte`). */
export type Act =
  | 'adopt'
  | 'follow'
  | 'decide'
  | 'recommend'
  | 'reject'
  | 'fall'
  | 'omit'
  | 'postpone'
  | 'reschedule'
  | 'send'
  | 'return'
  | 'withdraw'
  | 'pull'
  | 'discuss'
  | 'note'
  | 'take'
  | 'give'
  | 'reach'
  | 'treat'
  | 'wish'
  | 'say'
  | 'state'
  | 'dissuade'
  | 'propose'
  | 'vote'
  /** `fastholder sit afslag`. */
  | 'keep'
  /** `gå videre med sagen`. */
  | 'proceed'
  /** `yder tilskud`. */
  | 'grant'
  /** `nyder fremme`. */
  | 'thrive'
  /** `ser ikke grundlag for at`. */
  | 'ground';

export const VERBS: readonly (readonly [Act, string])[] = [
  ['adopt', 'godkende godkender godkendte godkendt godkendes godkendtes'],
  ['adopt', 'principgodkende principgodkender principgodkendte principgodkendt principgodkendes -'],
  ['adopt', 'vedtage vedtager vedtog vedtaget vedtages vedtoges'],
  ['adopt', 'tiltræde tiltræder tiltrådte tiltrådt tiltrædes tiltrådtes'],
  ['adopt', 'imødekomme imødekommer imødekom imødekommet imødekommes -'],
  ['adopt', 'bifalde bifalder bifaldt bifaldet bifaldes bifaldtes'],
  ['adopt', 'bevilge bevilger bevilgede bevilget bevilges bevilgedes'],
  ['adopt', 'bevilge bevilliger bevilligede bevilliget bevilliges bevilligedes'],
  ['adopt', 'acceptere accepterer accepterede accepteret accepteres accepteredes'],
  ['adopt', 'støtte støtter støttede støttet støttes støttedes'],
  ['adopt', 'bakke bakker bakkede bakket bakkes -'],
  ['adopt', 'tilslutte tilslutter tilsluttede tilsluttet tilsluttes tilsluttedes'],
  ['adopt', 'slutte slutter sluttede sluttet sluttes sluttedes'],
  ['thrive', 'nyde nyder nød nydt nydes -'],
  ['follow', 'følge følger fulgte fulgt følges fulgtes'],
  ['decide', 'beslutte beslutter besluttede besluttet besluttes besluttedes'],
  ['decide', 'enes enes enedes - - -'],
  ['decide', 'bestemme bestemmer bestemte bestemt bestemmes bestemtes'],
  ['decide', 'vælge vælger valgte valgt vælges valgtes'],
  ['recommend', 'anbefale anbefaler anbefalede anbefalet anbefales anbefaledes'],
  ['recommend', 'indstille indstiller indstillede indstillet indstilles indstilledes'],
  ['recommend', 'tilråde tilråder tilrådede tilrådet tilrådes tilrådedes'],
  ['dissuade', 'fraråde fraråder frarådede frarådet frarådes frarådedes'],
  ['reject', 'forkaste forkaster forkastede forkastet forkastes forkastedes'],
  ['reject', 'afvise afviser afviste afvist afvises afvistes'],
  ['reject', 'nedstemme nedstemmer nedstemte nedstemt nedstemmes nedstemtes'],
  ['reject', 'afslå afslår afslog afslået afslås afsloges'],
  ['reject', 'underkende underkender underkendte underkendt underkendes underkendtes'],
  ['fall', 'bortfalde bortfalder bortfaldt bortfaldet - -'],
  ['fall', 'falde falder faldt faldet - -'],
  ['omit', 'undlade undlader undlod undladt undlades undlodes'],
  ['omit', 'nægte nægter nægtede nægtet nægtes nægtedes'],
  ['postpone', 'udsætte udsætter udsatte udsat udsættes udsattes'],
  ['postpone', 'udskyde udskyder udskød udskudt udskydes udskødes'],
  ['postpone', 'genoptage genoptager genoptog genoptaget genoptages genoptoges'],
  ['reschedule', 'optage optager optog optaget optages optoges'],
  ['reschedule', 'overføre overfører overførte overført overføres overførtes'],
  ['reschedule', 'flytte flytter flyttede flyttet flyttes flyttedes'],
  ['reschedule', 'forelægge forelægger forelagde forelagt forelægges forelagdes'],
  ['reschedule', 'fremlægge fremlægger fremlagde fremlagt fremlægges fremlagdes'],
  ['reschedule', 'sætte sætter satte sat sættes sattes'],
  ['reschedule', 'stille stiller stillede stillet stilles stilledes'],
  ['reschedule', 'rykke rykker rykkede rykket rykkes rykkedes'],
  ['reschedule', 'afvente afventer afventede afventet afventes afventedes'],
  ['reschedule', 'vende vender vendte vendt vendes vendtes'],
  ['reschedule', 'vente venter ventede ventet - -'],
  ['reschedule', 'træffe træffer traf truffet træffes -'],
  ['reschedule', 'hvile hviler hvilede hvilet - -'],
  ['reschedule', 'komme kommer kom kommet - -'],
  ['send', 'oversende oversender oversendte oversendt oversendes oversendtes'],
  ['send', 'fremsende fremsender fremsendte fremsendt fremsendes fremsendtes'],
  ['send', 'videresende videresender videresendte videresendt videresendes videresendtes'],
  ['send', 'videreføre viderefører videreførte videreført videreføres videreførtes'],
  ['send', 'sende sender sendte sendt sendes sendtes'],
  ['send', 'gå går gik gået - -'],
  ['send', 'overgå overgår overgik overgået - -'],
  ['send', 'henvise henviser henviste henvist henvises henvistes'],
  ['send', 'overgive overgiver overgav overgivet overgives overgaves'],
  ['return', 'tilbagesende tilbagesender tilbagesendte tilbagesendt tilbagesendes tilbagesendtes'],
  ['return', 'returnere returnerer returnerede returneret returneres returneredes'],
  ['return', 'hjemsende hjemsender hjemsendte hjemsendt hjemsendes hjemsendtes'],
  ['return', 'hjemvise hjemviser hjemviste hjemvist hjemvises hjemvistes'],
  ['return', 'tilbagevise tilbageviser tilbageviste tilbagevist tilbagevises tilbagevistes'],
  ['withdraw', 'udgå udgår udgik udgået - -'],
  ['withdraw', 'aflyse aflyser aflyste aflyst aflyses aflystes'],
  ['withdraw', 'frafalde frafalder frafaldt frafaldet frafaldes frafaldtes'],
  ['pull', 'trække trækker trak trukket trækkes -'],
  ['pull', 'tilbagekalde tilbagekalder tilbagekaldte tilbagekaldt tilbagekaldes tilbagekaldtes'],
  ['discuss', 'drøfte drøfter drøftede drøftet drøftes drøftedes'],
  ['discuss', 'debattere debatterer debatterede debatteret debatteres debatteredes'],
  ['discuss', 'diskutere diskuterer diskuterede diskuteret diskuteres diskuteredes'],
  ['note', 'notere noterer noterede noteret noteres noteredes'],
  ['take', 'tage tager tog taget tages toges'],
  ['take', 'fjerne fjerner fjernede fjernet fjernes fjernedes'],
  ['take', 'slette sletter slettede slettet slettes slettedes'],
  ['grant', 'yde yder ydede ydet ydes ydedes'],
  ['give', 'give giver gav givet gives gaves'],
  ['give', 'meddele meddeler meddelte meddelt meddeles meddeltes'],
  ['give', 'sige siger sagde sagt siges -'],
  ['give', 'takke takker takkede takket - -'],
  ['reach', 'nå når nåede nået nås nåedes'],
  ['treat', 'behandle behandler behandlede behandlet behandles behandledes'],
  ['treat', 'færdigbehandle færdigbehandler færdigbehandlede færdigbehandlet færdigbehandles -'],
  ['wish', 'ønske ønsker ønskede ønsket ønskes ønskedes'],
  ['wish', 'bede beder bad bedt bedes -'],
  ['wish', 'anmode anmoder anmodede anmodet anmodes anmodedes'],
  ['wish', 'opfordre opfordrer opfordrede opfordret opfordres opfordredes'],
  ['wish', 'pålægge pålægger pålagde pålagt pålægges pålagdes'],
  ['wish', 'bemærke bemærker bemærkede bemærket bemærkes bemærkedes'],
  ['wish', 'understrege understreger understregede understreget understreges understregedes'],
  ['wish', 'forudsætte forudsætter forudsatte forudsat forudsættes forudsattes'],
  ['wish', 'præcisere præciserer præciserede præciseret præciseres præciseredes'],
  ['wish', 'tilføje tilføjer tilføjede tilføjet tilføjes tilføjedes'],
  ['propose', 'foreslå foreslår foreslog foreslået foreslås foresloges'],
  ['propose', 'fremsætte fremsætter fremsatte fremsat fremsættes fremsattes'],
  ['propose', 'begære begærer begærede begæret begæres begæredes'],
  ['say', 'oplyse oplyser oplyste oplyst oplyses oplystes'],
  ['say', 'orientere orienterer orienterede orienteret orienteres orienteredes'],
  ['say', 'mene mener mente ment menes -'],
  ['say', 'anføre anfører anførte anført anføres anførtes'],
  ['state', 'konstatere konstaterer konstaterede konstateret konstateres konstateredes'],
  ['say', 'overveje overvejer overvejede overvejet overvejes overvejedes'],
  ['say', 'undersøge undersøger undersøgte undersøgt undersøges undersøgtes'],
  ['say', 'afklare afklarer afklarede afklaret afklares afklaredes'],
  ['say', 'formode formoder formodede formodet formodes -'],
  ['say', 'forvente forventer forventede forventet forventes forventedes'],
  ['say', 'spørge spørger spurgte spurgt - -'],
  ['keep', 'fastholde fastholder fastholdt fastholdt fastholdes fastholdtes'],
  ['vote', 'stemme stemmer stemte stemt stemmes stemtes'],
];
