/** Words in front of private telephone numbers. */

export const PHONE =
  /(?<=(?:tlf|telefon|telefonnummer|mobil|mobilnummer|tel|ring(?:e)? (?:til|på))[.: \u00a0]{1,3}(?:nr\.? )?)(?:\+45[ \u00a0]?)?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{2}(?!\d)/gi;

export const MAY_BE_CONTACT = /@|tlf|telefon|mobil|tel[.:]|ring/i;
