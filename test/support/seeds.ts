import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../shared/seeds');

export interface Seed {
  /** `000` … `004`. */
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The real documents beside the checkout; empty, and said loudly, where they are not. */
export function seeds(): readonly Seed[] {
  if (!fs.existsSync(folder)) {
    console.warn('\n*** The real documents (../shared/seeds) are not here: tests against them prove nothing. ***\n');
    return [];
  }
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      return { name: file.slice(0, 3), text, lines: text.split('\n') };
    });
}
