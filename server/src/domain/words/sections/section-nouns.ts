/** Words about section names that no table holds. */

/** What the last word of a section's name ends in (`CO2-konsekvensvurdering`, `Øvrige forhold`), also where one item alone has it. */
export const SECTION_NOUNS: readonly string[] = [
  'konsekvenser',
  'vurdering',
  'forhold',
  'hensyn',
  'bemærkninger',
  'perspektiver',
  'betydning',
  'grundlag',
  'inddragelse',
  'involvering',
  'fremstilling',
  'beskrivelse',
  'indstilling',
  'økonomi',
  'finansiering',
  'tidsplan',
];

/** The meeting's body, whatever its name. */
export const OWN_BODY = 'rådet|udvalget|bestyrelsen|nævnet|kommissionen|styrelsen|forretningsudvalget|økonomiudvalget';
/** `Rådets bemærkninger`: what it said. Compared by `headingKey`. */
export const OWN_WORDS = new RegExp(`^(?:${OWN_BODY})s `);

/** First words of a name that adds a section to the one of the same kind (`Supplerende indstilling`). */
export const ADDING_WORDS: readonly string[] = [
  'supplerende',
  'fornyet',
  'fornyede',
  'ny',
  'nyt',
  'alternativ',
  'alternativt',
  'yderligere',
  'revideret',
  'ændret',
];

/** Short answers that stand under a heading in place of text; they head nothing. */
export const NOTHING_SAID: readonly string[] = [
  'ingen',
  'intet',
  'ingen bemærkninger',
  'ingen bilag',
  'ikke relevant',
  'ikke aktuelt',
  'udgår',
];

/** Lines that divide a decision: who voted how, what was moved. Beginnings of names; a whole name where nothing may follow. */
export const DECISION_DIVIDERS: readonly string[] = [
  'ad ',
  'mindretal',
  'flertal',
  'afstemning',
  'protokoltilførsel',
  'stemte',
  'undlod',
  'hverken for eller imod',
  'ændringsforslag',
];
export const VOTE_HEADS: readonly string[] = ['for', 'imod', 'for og imod'];

/** Names that a department or group is added to, which changes from item to item (`Indstilling fra Teknik og Miljø`). */
export const VARYING_HEADS: Readonly<Record<string, 'recommendation' | 'endorsement'>> = {
  'indstilling fra': 'recommendation',
  'anbefaling fra': 'recommendation',
  'bemærkninger fra': 'endorsement',
  'påtegning fra': 'endorsement',
};

/** Somebody who recommends what follows: `Socialchefen indstiller`. */
export const RECOMMENDER =
  /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3} (?:indstiller|foreslår|anbefaler)(?: (?:til|over for) \p{L}[\p{L}-]*)?$/u;

/** What heads the word of another body, before its name (`Udtalelse fra Økonomiudvalget`). */
export const OTHER_BODY_HEADS: readonly string[] = ['udtalelse fra', 'behandling i', 'behandlet i'];

/** Verbs that say somebody recommends, and openings that make the heading do it. */
export const RECOMMENDS =
  /indstil|anbefal|foreslå|foreslag|forslag|forelæg|fremlæg|ønsker|beder|anmoder|sender|oversend/i;

export const TO_THE_POINT =
  /^(?:at |til |ingen|sagen|punktet|der |det |orientering|den |ikke relevant|godkend|drøft|tag)/i;

/** Brought by a member or from outside: nobody in the administration recommends anything. */
export const MOTION_TITLE =
  /^(?:beslutningsforslag|medlemsforslag|forslag fra|initiativret|anmodning fra|forespørgsel|henvendelse fra|sag rejst af)/;

/** A second round of the same section, as cases that come back have. */
export const ANOTHER_ROUND = /^(?:supplerende|fornyet|ny|nye|alternativ|ændret|revideret|yderligere|tillæg)(?: |$)/;

/** Covers for the kinds of consequences, each under a heading of its own. */
export const CONSEQUENCES_COVER = /^(?:øvrige |andre )?konsekvenser$/;

/** `Beslutning i`, `Beslutning fra`: the name of a body follows. */
export const DECISION_OF_BODY = /^beslutning(?:er)?[\s\u00a0]+(?:i|fra)(?:[\s\u00a0]|$)/i;

/** A line that recommends, or is what somebody recommends. */
export const LINE_RECOMMENDS = /indstil|anbefaler|foreslår|^[\s•–-]{0,4}at [a-zæøå]/;
