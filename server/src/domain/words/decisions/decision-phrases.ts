/** Whole decisions as they are commonly entered. */

/** Whole decisions as they are commonly entered. Danish in every language: they are the minutes' own words. */
export const DECISION_PHRASES: readonly string[] = [
  'Godkendt.',
  'Indstillingen godkendt.',
  'Taget til efterretning.',
  'Taget til orientering.',
  'Anbefales godkendt.',
  'Drøftet.',
  'Godkendt med den bemærkning, at …',
  'Vedtaget.',
  'Tiltrådt.',
  'Udsat.',
  'Udsat. Sagen genoptages på næste møde.',
  'Fremsendes til …',
  'Sendes tilbage til forvaltningen.',
  'Ikke godkendt.',
  'Taget af dagsordenen.',
  'Ingen bemærkninger.',
];
