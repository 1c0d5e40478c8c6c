/** Words around the name of a body in a title. */

export const BEFORE_PLAIN_BODY = /^(?:mødet?[\s\u00a0]+i[\s\u00a0]+|det[\s\u00a0]+)/i;

export const PERIOD_OF_BODY = /(?<![\s\u00a0])[\s\u00a0]+(?:til|fra|indtil)[\s\u00a0]+\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/i;

/** `Byrådsmøde`: the body's meeting in one word. */
export const MEETING_OF_BODY = /(?<=[a-zæøå]{4})s?møde[t]?$/;
