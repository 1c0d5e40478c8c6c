/** The hand-checked truth beside the real documents. All lines 1-based. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/seeds');

export interface TruthItem {
  readonly number: number;
  readonly title: string;
  readonly line: number;
  readonly journal: { readonly number: string; readonly line: number } | null;
  readonly sections: readonly { readonly line: number; readonly heading: string; readonly earlier: boolean }[];
  readonly attendance: readonly { readonly line: number; readonly text: string }[];
  readonly attachments: readonly number[];
  /** Lines that look like headings and belong inside a section. */
  readonly nested: readonly { readonly line: number; readonly text: string }[];
  readonly indstilling: boolean;
  readonly beslutning: boolean;
}

export interface Truth {
  readonly header: readonly { readonly line: number; readonly kind: string; readonly text: string }[];
  /** Lines of the contents entries. */
  readonly toc: readonly number[];
  readonly items: readonly TruthItem[];
  readonly body: string;
  /** ISO. */
  readonly date: string;
}

/** What is true of each document, by its name (`000` … `004`). Throws where the real documents are not. */
export function truths(): ReadonlyMap<string, Truth> {
  const data = JSON.parse(fs.readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, Truth>;
  const heads = readHeads(fs.readFileSync(path.join(folder, 'truth.md'), 'utf8'));
  return new Map(
    Object.entries(data).map(([name, truth]) => {
      const head = heads.get(name);
      if (!head) throw new Error(`truth.md has no heading for document ${name}`);
      return [name, { ...truth, ...head }];
    }),
  );
}

/** `## Seed 000: `file` - Municipality, Body, DD-MM-YYYY (form)`: the body and date of the meeting. */
function readHeads(markdown: string): Map<string, { body: string; date: string }> {
  const heads = new Map<string, { body: string; date: string }>();
  for (const match of markdown.matchAll(/^## Seed (\d+): .* - [^,]+, (.+), (\d\d)-(\d\d)-(\d{4}) \(/gm)) {
    const [, name, body, day, month, year] = match as unknown as [string, string, string, string, string, string];
    heads.set(name, { body, date: `${year}-${month}-${day}` });
  }
  return heads;
}
