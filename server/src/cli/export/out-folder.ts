/** The folder that exported files go into. Each is there whole or not at all, and no two documents share a name. */
import fs from 'node:fs';
import path from 'node:path';
import { fileStem } from '../../export/file-stem.ts';
import { writeWhole } from '../input/save-text.ts';

export class OutFolder {
  readonly #folder: string;
  readonly #names = new Set<string>();

  /** Makes the folder where it is missing. Throws what the file system throws. */
  constructor(folder: string) {
    fs.mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** A name for a document's files, without ending: the file's own, no CPR number in it, and a number where two are called alike. */
  nameFor(file: string): string {
    const own = fileStem(path.basename(file));
    let name = own;
    for (let count = 2; this.#names.has(name.toLowerCase()); count++) name = `${own}-${count}`;
    this.#names.add(name.toLowerCase());
    return name;
  }

  /** Whole or not at all; returns the path. */
  write(name: string, contents: string | Uint8Array): string {
    const target = path.join(this.#folder, name);
    writeWhole(target, Buffer.from(contents));
    return target;
  }

  /** A file that is written piece by piece and is there when it is closed. */
  open(name: string): { write(text: string | Uint8Array): void; close(): string } {
    const target = path.join(this.#folder, name);
    const temporary = `${target}.${process.pid}.tmp`;
    const descriptor = fs.openSync(temporary, 'w');
    return {
      write: (text) => {
        try {
          fs.writeFileSync(descriptor, text);
        } catch (error) {
          fs.rmSync(temporary, { force: true });
          throw error;
        }
      },
      close: () => {
        fs.closeSync(descriptor);
        fs.renameSync(temporary, target);
        return target;
      },
    };
  }
}
