/** Names of the explicit edits, and why one is not done, in both languages. Danish decides which keys there are. */
import { byLanguage } from '../by-language.ts';

const da = {
  titles: {
    moveUp: 'Flyt punktet op',
    moveDown: 'Flyt punktet ned',
    moveUpRenumbered: 'Flyt punktet op, og byt numre',
    moveDownRenumbered: 'Flyt punktet ned, og byt numre',
    renumber: 'Nummerér punkterne herfra',
    rebuildContents: 'Skriv indholdsfortegnelsen igen efter punkterne',
    toggleClosed: 'Skift mellem åbent og lukket punkt',
    joinParagraph: 'Saml afsnittets linjer til én',
  },
  refusals: {
    'no-item': 'Sæt markøren i det punkt, det drejer sig om.',
    'first-item': 'Punktet er allerede mødets første.',
    'last-item': 'Punktet er allerede mødets sidste.',
    'group-between':
      'Der står en gruppeoverskrift imellem. Om punktet er åbent eller lukket, ændres ikke ved at flytte det.',
    'no-numbers': 'Mødets punkter har ingen numre.',
    'already-numbered': 'Punkterne er allerede nummereret fortløbende herfra.',
    'no-contents': 'Mødet har ingen indholdsfortegnelse.',
    'doubtful-contents':
      'Det er ikke sikkert, at det kun er en indholdsfortegnelse, der står her, så teksten bliver ikke rørt.',
    'contents-current': 'Indholdsfortegnelsen passer allerede til punkterne.',
    'closed-group': 'Punktet er lukket, fordi det står under en overskrift for lukkede punkter. Flyt det derfra.',
    'would-lose': 'Punktet flyttes ikke: bagefter ville et af punkterne ikke længere blive genkendt.',
    'no-mark': 'Det kan ikke ses, hvordan dette punkt skal mærkes.',
    'not-wrapped': 'Afsnittet er ikke brudt over flere linjer.',
    'no-name':
      'Sæt markøren på et udvalg eller en person, som referatet selv nævner i titel, mødefakta eller fremmøde.',
    'bad-name': 'Skriv et navn.',
    stale: 'Teksten er ændret i mellemtiden, så intet blev gjort. Prøv igen.',
  },
  /** Groups of a rename's preview. */
  rename: {
    named: 'Titel, mødefakta, overskrifter og fremmøde',
    mentioned: 'Løbende tekst',
    mentionedWhy: 'Se efter, om ordene omkring passer til det nye navn.',
  },
};

const en: typeof da = {
  titles: {
    moveUp: 'Move the item up',
    moveDown: 'Move the item down',
    moveUpRenumbered: 'Move the item up and swap numbers',
    moveDownRenumbered: 'Move the item down and swap numbers',
    renumber: 'Number the items from here',
    rebuildContents: 'Write the contents anew from the items',
    toggleClosed: 'Switch between open and closed item',
    joinParagraph: 'Join the paragraph’s lines into one',
  },
  refusals: {
    'no-item': 'Place the cursor in the item you mean.',
    'first-item': 'The item is the meeting’s first already.',
    'last-item': 'The item is the meeting’s last already.',
    'group-between': 'A group heading stands between. Moving an item does not make it open or closed.',
    'no-numbers': 'The meeting’s items have no numbers.',
    'already-numbered': 'The items are numbered in sequence from here already.',
    'no-contents': 'The meeting has no contents.',
    'doubtful-contents': 'It is not certain that this is a table of contents and nothing else, so it is left alone.',
    'contents-current': 'The contents fit the items already.',
    'closed-group': 'The item is closed because it stands under a heading of closed items. Move it from there.',
    'would-lose': 'The item is not moved: afterwards one of the items would no longer be recognised.',
    'no-mark': 'It cannot be seen how this item is to be marked.',
    'not-wrapped': 'The paragraph is not broken into lines.',
    'no-name': 'Place the cursor on a body or a person that the minutes name in title, facts or attendance.',
    'bad-name': 'Write a name.',
    stale: 'The text has changed in the meantime, so nothing was done. Try again.',
  },
  rename: {
    named: 'Title, meeting facts, headings and attendance',
    mentioned: 'Running text',
    mentionedWhy: 'See whether the words around fit the new name.',
  },
};

export const editTexts = byLanguage({ da, en });
