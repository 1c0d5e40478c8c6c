// Loads modules of the server's TypeScript for a benchmark: bundled to a scratch file, as the product is.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the given files (relative to the project), together. */
export async function loadSource(...files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
  const outfile = path.join(folder, 'module.mjs');
  try {
    await build({
      stdin: {
        contents: files.map((file) => `export * from './${file}';`).join('\n'),
        resolveDir: path.join(import.meta.dirname, '../..'),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
