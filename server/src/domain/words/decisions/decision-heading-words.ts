/** Words in the heading of a decision: `Beslutning i Økonomiudvalget den 4. marts 2021, pkt. 3`. */

export const DECISION_LEAD = /^(?:(?:indstilling og )?beslutning(?:er)?|afgørelse|konklusion)(?=[\s\u00a0:,(]|$)/i;

export const DECISION_JOINT = /^(?:,|\(|(?:i|fra|af|for|på møde[t]? i|på møde i|truffet af|truffet i)[\s\u00a0])/i;

export const DECIDING_BODY =
  /udvalg|byråd|råd\b|rådet|bestyrelse|direktion|forvaltning|komm?ission|nævn|borgerrepræsentation|ledelse|board|forum/i;

/** What kind of body it is and no more: the word in front says which (`Teknisk Udvalg`). */
export const KIND_OF_BODY = /^(?:udvalg|råd|nævn|forum|bestyrelse|kommission|board)s?$/i;

export const ITEM_REFERENCE =
  /(?:[,(][\s\u00a0]*|(?<![\s\u00a0])[\s\u00a0]+)?(?:pkt|punkt|sag)\.?(?:[\s\u00a0]*nr\.?)?[\s\u00a0]*(\d{1,4})\)?[\s\u00a0]*:?$/i;

/** A page head: `Havneudvalget    Mødedato 10-03-2021`. */
export const PRINTED_DATE_LABEL = /[\s\u00a0]Mødedato[\s\u00a0:]/i;

export const DECISION_BEFORE_DATE = /(?<![\s\u00a0])[\s\u00a0]*(?:(?:,|\(|den|d\.|på|mødet|møde|fra|i)[\s\u00a0]*)?$/i;

/** `Beslutning for Punkt 12: Nyt tag på hallen`, `Afgørelse, sag nr. 4`: the item that was decided stands in the heading of its decision. */
export const DECISION_FOR_ITEM =
  /^,?[\s\u00a0]+(?:(?:for|til|i|vedr\.|vedrørende)[\s\u00a0]+)?(?:punkt|pkt\.?|sag)(?:[\s\u00a0]*nr\.?)?[\s\u00a0]*(\d{1,4})(?:(?:[:.]|[\s\u00a0][–-])[\s\u00a0]+(?=\S)|$)/i;

/** `Økonomiudvalgets beslutning`: whose decision it is, in the genitive; a body without a name (`Udvalgets`) is the one that meets. */
export const DECISION_OF_BODY_S =
  /^(?!(?:udvalg|råd|nævn|forum|bestyrelse|kommission|direktion|forsamling|menighedsråd)(?:et|en|m?et)?s )(\p{Lu}[\p{L}-]*(?:,? (?:(?:og|for|&) )?\p{Lu}[\p{L}-]*){0,4}?)s (?:beslutning|afgørelse)[:\s]*$/iu;
