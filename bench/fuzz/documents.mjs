// What fuzzing makes documents of, and how it edits them.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The invented documents, each as its text. */
export function fixtureTexts() {
  const folder = path.join(root, 'fixtures');
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.referat.txt'));
  return files.sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
}

/** Every line of the invented documents: all layouts, all traps. */
export function poolOfLines() {
  const lines = fixtureTexts().flatMap((text) => text.split(/\r\n|\r|\n/));
  const short = [...new Set(lines.filter((text) => text.length < 90))];
  return [...short, ...short, ...new Set(lines), ...Array.from({ length: short.length >> 1 }, () => '')];
}

/** A line of characters from anywhere, mostly the beginning of the table. */
export function noise(random) {
  return Array.from({ length: Math.floor(random() * 40) }, () =>
    String.fromCharCode(Math.floor(random() ** 4 * 0xffff)),
  )
    .join('')
    .replace(/[\r\n]/g, ' ');
}

/** Changes the lines as an editor would, and says what was changed. */
export function editOnce(lines, random, line) {
  const start = Math.floor(random() * lines.length);
  const kind = random();
  if (kind < 0.45) {
    const text = lines[start];
    const at = Math.floor(random() * (text.length + 1));
    const letter = 'aeiÅ1. :#*-\u00a0'[Math.floor(random() * 12)];
    lines[start] =
      random() < 0.6
        ? text.slice(0, at) + letter + text.slice(at)
        : text.slice(0, Math.max(0, at - 1)) + text.slice(at);
    return { start, removed: 1, inserted: 1 };
  }
  if (kind < 0.55) {
    const text = lines[start];
    const at = Math.floor(random() * (text.length + 1));
    lines.splice(start, 1, text.slice(0, at), text.slice(at));
    return { start, removed: 1, inserted: 2 };
  }
  if (kind < 0.65 && start + 1 < lines.length) {
    lines.splice(start, 2, lines[start] + lines[start + 1]);
    return { start, removed: 2, inserted: 1 };
  }
  let removed = Math.min(Math.floor(random() * 4), lines.length - start);
  const fresh = Array.from({ length: Math.floor(random() * 4) }, line);
  if (fresh.length === 0 && removed === lines.length) removed--;
  // Documents neither run empty nor grow without end.
  if (lines.length > 200) removed = Math.min(lines.length - start - (start === 0 ? 1 : 0), removed + 20);
  lines.splice(start, removed, ...fresh);
  return { start, removed, inserted: fresh.length };
}

/** Edits as of somebody who writes: mostly letter after letter at one place, taken back or broken off now and then. */
export function typist(lines, random, line) {
  let at = 0;
  return () => {
    if (at >= lines.length || random() < 0.1) at = Math.floor(random() * lines.length);
    const kind = random();
    const text = lines[at];
    if (kind < 0.45) {
      const end = text.length - (random() < 0.5 ? 0 : Math.floor(random() * text.length));
      lines[at] = text.slice(0, end) + 'ens Å12.:,#*K'[Math.floor(random() * 13)] + text.slice(end);
      return { start: at, removed: 1, inserted: 1 };
    }
    if (kind < 0.65 && text !== '') {
      lines[at] = text.slice(0, -1 - Math.floor(random() * 3));
      return { start: at, removed: 1, inserted: 1 };
    }
    if (kind < 0.75) {
      lines.splice(at + 1, 0, random() < 0.5 ? '' : line());
      at++;
      return { start: at, removed: 0, inserted: 1 };
    }
    if (kind < 0.85 && lines.length > 1) {
      lines.splice(at, 1);
      return { start: at, removed: 1, inserted: 0 };
    }
    if (kind < 0.9) {
      lines[at] = lines[Math.floor(random() * lines.length)];
      return { start: at, removed: 1, inserted: 1 };
    }
    return editOnce(lines, random, line);
  };
}
