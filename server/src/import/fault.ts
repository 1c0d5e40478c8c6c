/** Why a file cannot be read as minutes. */
export type ImportReason =
  | 'damaged'
  | 'encrypted'
  | 'password'
  | 'too-large'
  | 'unpacked-too-large'
  | 'takes-too-long'
  | 'old-word'
  | 'scanned'
  | 'empty'
  | 'not-an-agenda'
  | 'unknown-kind';

/** The one error that reading a file throws on purpose. */
export class ImportFault extends Error {
  readonly reason: ImportReason;

  constructor(reason: ImportReason) {
    super(reason);
    this.reason = reason;
  }
}
