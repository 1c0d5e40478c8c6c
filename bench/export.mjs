// How fast `referat export` writes many minutes, beside `outline` which reads the same files, and whether memory grows with their number.
//
//   node bench/export.mjs [--files 1000] [--kilobytes 30] [--formats json,csv,html,docx]
//
// Seconds are processor time, so a busy machine is no fault. The files are made from the fixtures, in a temporary folder. `npm run build` first. Only figures of one run are comparable.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    kilobytes: { type: 'string', default: '30' },
    formats: { type: 'string', default: 'json,csv,html,docx' },
  },
});
const cli = path.join(root, 'dist/cli.js');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

/** Each file is one fixture after another up to the size that is asked for, beginning with another one each time. */
function makeFiles() {
  const fixtures = fs
    .readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.referat.txt') && !file.startsWith('rules'))
    .sort()
    .map((file) => fs.readFileSync(path.join(root, 'fixtures', file), 'utf8'));
  return Array.from({ length: Number(values.files) }, (_, i) => {
    let text = '';
    for (let at = i; text.length < Number(values.kilobytes) * 1024; at++) text += `${fixtures[at % fixtures.length]}\n`;
    const file = path.join(folder, `${String(i).padStart(5, '0')}.referat.txt`);
    fs.writeFileSync(file, text);
    return { file, bytes: Buffer.byteLength(text) };
  });
}

/** Writes the most memory the process ever held, and its processor time, when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs';
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  fs.writeSync(2, '\\npeak ' + maxRSS + ' cpu ' + (userCPUTime + systemCPUTime) + '\\n');
});`)}`;

function run(args, files) {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', PEAK, cli, ...args, ...files.map(({ file }) => file)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (status !== 0) throw new Error(stderr);
  const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
  return { seconds: Number(cpu) / 1e6, peak: Number(peak) / 1024 };
}

const all = makeFiles();
const tenth = all.slice(0, Math.ceil(all.length / 10));
const megabytes = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
console.log(`${all.length} files, ${megabytes.toFixed(1)} MB\n`);
console.log('                 MB/s    s   × outline   peak MB   of a tenth');
let floor = 0;
for (const format of ['outline', ...values.formats.split(',')]) {
  const out = path.join(folder, format);
  const args = format === 'outline' ? ['outline', '--format', 'json'] : ['export', '--format', format, '--out', out];
  const small = run(args, tenth);
  const { seconds, peak } = run(args, all);
  floor ||= seconds;
  const cells = [
    (megabytes / seconds).toFixed(1),
    seconds.toFixed(1),
    (seconds / floor).toFixed(2),
    peak.toFixed(0),
    small.peak.toFixed(0),
  ];
  console.log(`${format.padEnd(12)}${cells.map((cell) => cell.padStart(9)).join('')}`);
}
