/** The characters, as the scanners of lines ask for them. */
export {
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  plainText,
  skipBlanks,
  skipQuote,
  trimEnd,
} from '../../domain/signs/chars.ts';
