/** Scores the class of a decision: each text is put into minutes of its own, and the class of item 2 is asked for. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCli } from './product.mjs';

const minutes = (decision) => `REFERAT Havneudvalget d. 12-03-2024

Mødedato Tirsdag d. 12. marts 2024 kl. 15:00

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Ny bådrampe

Sagsfremstilling

Rampen er gammel.

Indstilling

Havnechefen indstiller,
1. at rampen fornyes.
2. at arbejdet begynder i maj.

Beslutning

${decision}

Punkt 3: Eventuelt

Intet.
`;

/** Rows of `class`, tab, text; `\n` in the text is a line break. */
export function readDecisions(table) {
  const rows = fs
    .readFileSync(table, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return rows.map((row) => {
    const tab = row.indexOf('\t');
    return { want: row.slice(0, tab), text: row.slice(tab + 1) };
  });
}

/** The class of each row, `missing` where item 2 or its decision was not found. */
export function askDecisions(cli, rows) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-score-'));
  try {
    const names = rows.map((_, n) => `${String(n).padStart(4, '0')}.referat.txt`);
    for (const [n, { text }] of rows.entries())
      fs.writeFileSync(path.join(folder, names[n]), minutes(text.replaceAll('\\n', '\n')));
    const outlines = runCli(cli, 'outline', folder, names);
    return names.map((name) => {
      const item = outlines.get(name)[0]?.items.find(({ number }) => number === '2');
      return item?.decision?.class ?? 'missing';
    });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** `unsure` is an answer that only costs a look (`other`), `wrong` one that somebody acts on. */
export function scoreDecisions(rows, classes) {
  const missed = rows.map((row, n) => ({ ...row, got: classes[n] })).filter(({ got, want }) => got !== want);
  const unsure = missed.filter(({ got }) => got === 'other' || got === 'missing');
  const wrong = missed.filter((row) => !unsure.includes(row));
  const line = (mark) => (row) => `${mark} ${row.got}, want ${row.want}: ${row.text}`;
  return {
    lines: [...wrong.map(line('!')), ...unsure.map(line('?'))],
    figures: { right: rows.length - missed.length, wrong: wrong.length, unsure: unsure.length, of: rows.length },
  };
}
