/** What tells minutes from other texts before they are parsed. */
import { POINT_WORDS } from './number-words.ts';
import { BODY_STEMS } from './title-words.ts';

/** Norwegian and Swedish minutes share words with Danish ones; of these they hold several, Danish ones none. */
export const FOREIGN =
  /(?:^|[^\p{L}])(møtet?|møteprotokoll|vedtak|saksliste|innkalling|forfall|saksprotokoll|sammanträde\w*|ärende\w*|närvarande|och|protokollsutdrag|kommunstyrelsen)(?=$|[^\p{L}])/giu;

/** A heading of the decision that names the body and its day. */
export const OWN_DECISION = new RegExp(`(?:${BODY_STEMS.join('|')})\\p{L}*s (?:møde|beslutning i mødet) den `, 'iu');

/** The word in front of an item's number. */
export const ITEM_WORD = new RegExp(`^(?:lukket )?(?:${POINT_WORDS.join('|')})\\.?(?= \\d)`, 'i');
