/** Words around the name of a body in a title. */

export const BEFORE_PLAIN_BODY = /^(?:mødet?[\s\u00a0]+i[\s\u00a0]+|det[\s\u00a0]+)/i;

export const PERIOD_OF_BODY = /(?<![\s\u00a0])[\s\u00a0]+(?:til|fra|indtil)[\s\u00a0]+\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/i;

/** `Byrådsmøde`: the body's meeting in one word. */
export const MEETING_OF_BODY = /(?<=[a-zæøå]{4})s?møde[t]?$/;

/** `Direktionens beslutningsliste`, `skolechefernes møde`: the body whose minutes or meeting it is. */
export const OWNER =
  /^(.*\p{L}{5}(?:e[tn]|erne))s[\s\u00a0]+(?:ordinære[\s\u00a0]+|ekstraordinære[\s\u00a0]+|\d+\.[\s\u00a0]*)?(?:\p{L}*møde[t]?|(?:\p{L}*referat|\p{L}*dagsorden|\p{L}*protokol|beslutningsliste|beslutninger|mødebog)(?:en|et)?|generalforsamling)(?!\p{L})/iu;
/** What a meeting or its minutes may be of besides a body. */
export const NO_OWNER =
  /(?:^|[\s\u00a0])(?:dagen|\p{L}*mødet|\p{L}*året|måneden|kommunen|regionen|sagen|punktet|formanden)$/iu;

/** `Skolechefkredsen`, `Lederne i Vest`, `Skolechefernes netværk`. */
export const DEFINITE = /^(?:\p{L}+[\s\u00a0-]+)?\p{L}{5,}(?:en|et|erne|ernes|ens|ets)(?![\p{L}-])/iu;
/** Names of places, organisations and papers. */
export const NO_BODY =
  /kommune|\bregion(?:en)?\b|forvaltning|afdelingen$|center|centret|sekretariat|skolen$|huset$|lokalet$|hallen$|salen$|gården$|kirken$|hotellet$|mødet|bilag|offentlig/iu;

/** `styregruppen`, `regionsudvalget for trafik`, `skolechefernes`. */
export const SMALL_NAME = /^[a-zæøå-]{7,}(?:et|en|erne)(?:[\s\u00a0](?:for|i|på)[\s\u00a0].+)?$/;

/** `Forældrebestyrelsen, Børnehuset Humlen`: the body, and where it is at home. */
export const NAME_AND_PLACE = /^(\p{L}+(?:udvalget|rådet|bestyrelsen|nævnet)), \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u;

/** Bodies by the letters in front of their meeting. */
export const SHORT_BODIES: Readonly<Record<string, string>> = {
  FU: 'Forretningsudvalget',
  HB: 'Hovedbestyrelsen',
  MED: 'MED-udvalget',
  SU: 'Samarbejdsudvalget',
};
/** `HB-møde`. */
export const SHORT_BODY = /(?<!\p{L})(FU|HB|MED|SU)[-\s\u00a0]?møde/u;
/** A meeting of all members is a body of its own. */
export const GENERAL_MEETING = /(?<!\p{L})generalforsamling(?:en)?(?!\p{L})/iu;
export const GENERAL_MEETING_BODY = 'Generalforsamlingen';
