#!/usr/bin/env node
// referat-pdf FIL.json… --out MAPPE: tagged PDF/UA-1 of what `referat export --format json` or `referat publish` has written.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makePdfs } from './make-pdf.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.' } },
});
if (positionals.length === 0) {
  console.error('Brug: referat-pdf FIL.json… [--out MAPPE]');
  process.exit(2);
}
for (const file of positionals) {
  try {
    const name = path.basename(file).replace(/\.json$/, '');
    fs.mkdirSync(values.out, { recursive: true });
    for (const [i, pdf] of makePdfs(fs.readFileSync(file, 'utf8')).entries())
      fs.writeFileSync(path.join(values.out, `${name}${i === 0 ? '' : `-${i + 1}`}.pdf`), pdf);
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    process.exitCode = 2;
  }
}
