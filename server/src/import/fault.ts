import type { ImportTexts } from '../texts/import.ts';

/** Why a file cannot be read as minutes. */
export type ImportReason = keyof ImportTexts['faults'];

/** The one error that reading a file throws on purpose. */
export class ImportFault extends Error {
  readonly reason: ImportReason;

  constructor(reason: ImportReason) {
    super(reason);
    this.reason = reason;
  }
}
