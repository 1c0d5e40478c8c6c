/** Titles of items that come back in every meeting. Compared as the beginning of the title's key. */

/** Items that need neither recommendation nor decision, compared as the beginning of the title's key. */
export const STANDING_ITEMS: readonly string[] = [
  'underskriftsark',
  'underskriftsblad',
  'underskriftside',
  'underskrifter',
  'underskrift',
  'eventuelt',
  'evt',
  'spørgetid',
  'spørgsmål/svar',
  'spørgsmål og svar',
  'program',
  'næste møde',
  'kommende møde',
  'mødets afslutning',
  'afslutning',
];

/** Titles of information items, which often carry no recommendation. Compared as the beginning of the title's key. */
export const INFORMATION_ITEMS: readonly string[] = [
  'meddelelser',
  'orientering',
  'orienteringer',
  'orienteringssager',
  'orienteringspunkter',
  'gensidig orientering',
  'nyt fra',
  'siden sidst',
  'informationer',
  'information',
  'til orientering',
  'bordet rundt',
  'navnerunde',
  'præsentation',
  'rundvisning',
  'oplæg',
  'formanden orienterer',
];
