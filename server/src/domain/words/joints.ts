/** Words that join what stands before them to what follows. */

/** After a hyphen at a line's end, one of several words with the same ending: `børne- og …`. */
export const JOINS_ON = /^(?:og|eller|samt|til|m\.v\.|mv\.)(?!\p{L})/u;
