/** The files of a publication: the minutes in every form, and the receipt over them. */
import { type ExportFormat, filesOf, type LoadWriters } from '../export/formats.ts';
import type { WordTemplate } from '../export/word/template.ts';
import type { Prepared } from './prepare.ts';
import { makeReceipt, type ReceiptFacts } from './receipt.ts';

const FORMATS: readonly ExportFormat[] = ['html', 'docx', 'json'];

export interface PublicationFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PublicationTools {
  readonly writers: LoadWriters;
  /** The look of the house for Word. */
  readonly template?: WordTemplate;
  /** SHA-256, hexadecimal. */
  readonly hash: (bytes: Uint8Array) => string | Promise<string>;
}

/**
 * The page is the first of the files, the receipt the last.
 * @param stem what they are called, without ending
 */
export async function publication(
  prepared: Prepared,
  stem: string,
  { writers, template, hash }: PublicationTools,
  facts: Omit<ReceiptFacts, 'files'>,
): Promise<PublicationFile[]> {
  const files: PublicationFile[] = [];
  for (const format of FORMATS)
    for (const { ending, bytes } of await filesOf(format, prepared.model, writers, template ? { template } : {}))
      files.push({ name: stem + ending, bytes });
  const hashed = await Promise.all(
    files.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await hash(bytes) })),
  );
  const receipt = `${JSON.stringify(makeReceipt(prepared, { ...facts, files: hashed }), undefined, 2)}\n`;
  return [...files, { name: `${stem}.kvittering.json`, bytes: new TextEncoder().encode(receipt) }];
}
