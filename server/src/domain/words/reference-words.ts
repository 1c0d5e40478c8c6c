/** Words by which a text speaks of another item, meeting or body. */

/** `pkt. 24 i Økonomiudvalget den 9. marts 2021`: between number and body, and between body and day. */
export const BODY_FOLLOWS = /^[\s\u00a0,(]{1,3}(?:i|fra|på|hos)[\s\u00a0]{1,2}/u;

export const DAY_FOLLOWS =
  /^s?(?:[\s\u00a0]møde)?[\s\u00a0,(]{1,3}(?:(?:på[\s\u00a0])?mødet[\s\u00a0])?(?:(?:den|d\.)[\s\u00a0]{0,2})?(?=\d)/u;

export const NOT_AN_ITEM =
  /(?:§|(?<![\p{L}])(?:stk|nr|litra|bilag|bilagets?|artikel|kapitel|afsnit|side|bekendtgørelse|vejledning|lov|cirkulære))[\s\u00a0.,]{0,3}[\p{L}\d]{0,8}[\s\u00a0.,]{0,3}$/iu;

/** `indstillingens punkt 2`, `aftalens punkt 3`: a point of something else than the agenda. */
export const POINT_OF = /(?<![\p{L}])(\p{L}{1,30}(?:ens|ets|nes|elses|ings))[\s\u00a0]{1,2}$/iu;

export const OF_THE_AGENDA = /^(?:dagsordenens|mødets|udvalgets|dagens|aftenens)$/i;

export const POINT_IN =
  /^[\s\u00a0]{1,2}(?:i|af|under|fra)[\s\u00a0]{1,2}(?!dagsorden|dag(?![\p{L}])|aften|denne|dette|møde|det|et|sidste|forrige|seneste)/iu;

export const OTHER_MEETING =
  /^[\s\u00a0,(]{1,3}(?:på|fra|i|til|ved)[\s\u00a0]{1,2}(?:(?:det|et|sidste|næste|forrige|seneste|tidligere|ovennævnte|nævnte)[\s\u00a0]{1,2}(?:tidligere[\s\u00a0]{1,2})?møde|mødet[\s\u00a0]{1,2}(?:i|den|d\.|før)(?![\p{L}]))/iu;

export const DATE_AFTER = /^[\s\u00a0,(]{1,3}(?:den|d\.|på mødet)?[\s\u00a0]{0,2}\d{1,2}[.-]/iu;

export const BODY =
  /(?<![\p{L}-])(?:[A-ZÆØÅ]\p{L}{0,30}-[\s\u00a0]?(?:,[\s\u00a0])?(?:og[\s\u00a0])?)?[A-ZÆØÅ]?[\p{L}]{0,40}(?:udvalg|byråd|bestyrelse|nævn|kommission|råd|direktion)(?:et|en)?(?=s?(?![\p{L}]))(?:[\s\u00a0]for[\s\u00a0][\p{L}]{1,30}(?:(?:,[\s\u00a0]|[\s\u00a0]og[\s\u00a0])[A-ZÆØÅ][\p{L}]{0,30}){0,4})?/gu;

export const SENTENCE_END = /[\p{L})]{4}[.!?][\s\u00a0]{1,2}(?=[A-ZÆØÅ])/gu;

/** No number of an item: part of a longer number, a percentage, a date, a lettered point. */
export const NUMBER_GOES_ON =
  /^(?:[\d\p{L}/]|[.,:-]\d|[ \u00a0]?%|\.[ \u00a0]?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår))/iu;

/** The body itself, by the kind of body it is. */
export const BODY_ITSELF = /^(?:udvalget|rådet|bestyrelsen|nævnet|direktionen)$/i;
/** A mention may go on with the word for an item. */
export const ITEM_WORD = /punkt[ \u00a0]/i;
