/** What a file is when it is not text, as far as its bytes tell. */
export type BinaryKind = 'pdf' | 'docx' | 'odt' | 'zip' | 'doc' | 'rtf' | 'binary';

/** Far enough for the first file names of an archive. */
const ARCHIVE_SAMPLE = 4096;
const CONTROL_SAMPLE = 1 << 16;

/** The kind that a file's first bytes say it is, undefined when they say nothing. */
export function signatureOf(bytes: Uint8Array): BinaryKind | undefined {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'doc';
  // UTF-32 is no text anybody saves minutes in, and looks like UTF-16 with half the characters NUL.
  if (startsWith(bytes, '\xFF\xFE\0\0') || startsWith(bytes, '\0\0\xFE\xFF')) return 'binary';
  if (!startsWith(bytes, 'PK\x03\x04') && !startsWith(bytes, 'PK\x05\x06')) return undefined;
  const names = latin1(bytes.subarray(0, ARCHIVE_SAMPLE));
  if (names.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return names.includes('word/') || names.includes('[Content_Types].xml') ? 'docx' : 'zip';
}

/**
 * Whether the first 64 KB hold so many control characters that nobody wrote them: more than one in a hundred. A stray
 * NUL in a long text is damage, which a reader still wants to see.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, CONTROL_SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i] ?? 0)) controls++;
  return controls * 100 > length;
}

/**
 * Whether a byte is a C0 control that text does not hold: not tab, line ends, vertical tab or form feed, DOS end of file,
 * escape, nor Word's fixed and soft hyphens (0x1E, 0x1F).
 */
export function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b && byte < 0x1e;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}
