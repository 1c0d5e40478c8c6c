/** Words by which a text speaks of attachments. */

export const NUMBERED_ATTACHMENT =
  /(?<![\p{L}\d])bilag[ \u00a0](?:nr\.?[ \u00a0])?(\d{1,2})(?![\d.,]\d|[\p{L}\d]|[ \u00a0](?:til|i|fra|på)[ \u00a0])/giu;

/** Attachments of something else: a law, a plan, an agreement. */
export const ATTACHMENT_OF_ANOTHER =
  /(?:ens|ets|ernes|nets|lovs|lov|nes|jf\.? lov\p{L}*|direktiv\p{L}*|bekendtgørelse\p{L}*)[ \u00a0]$/iu;

export const ENCLOSED =
  /(?<![\p{L}])(?:er|bliver|blev|som|hvilket er) (?:vedlagt|vedhæftet)(?![\p{L}])|(?<![\p{L}])vedlægges(?! ikke)(?![\p{L}])/giu;

export const MAY_NAME_ATTACHMENT = /bilag|vedl|vedh/i;

export const NUMBERED_NAME = /^\s*(?:bilag\s?)?(?:nr\.?\s?)?\d{1,2}(?![\d-])/i;

/** `Bilag 2 - `, `2. `, `02_`: numbers that are put before a name when it is saved. */
export const NUMBER_OF_FILE = /^(?:bilag\s?(?:nr\.?\s?)?\d{1,3}[a-zæøå]?|\d{1,3}[.)]?)\s?[-–:._]?\s/;

/** How a folder of attachments is called. */
export const ATTACHMENT_FOLDER = /^bilag/i;

export const NO_ATTACHMENTS = /^(?:ingen(?: bilag)?|ikke relevant|-+|–)\.?$/i;

/** `Bilag 4.1: Helhedsplan` on a line of its own. */
export const NUMBERED_LABEL = /^[ \u00a0]*bilag[ \u00a0]\d{1,3}(?:\.\d{1,2})?:[ \u00a0]+(?=\S)/i;
