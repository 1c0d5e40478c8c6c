import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { compatibleEdits } from '../../../server/src/check/compatible-edits.ts';
import type { Fix } from '../../../server/src/check/finding.ts';
import { fingerprint } from '../../../server/src/cli/check/fingerprint.ts';
import { showProgress } from '../../../server/src/cli/check/progress.ts';
import { messagesFor } from '../../../server/src/cli/messages.ts';
import { type CheckFlags, type Commands, runProgram } from '../../../server/src/cli/usage/program.ts';
import { decodeText } from '../../../server/src/text/decode.ts';
import { applyEdits } from '../../../server/src/text/edits.ts';
import { encodeText } from '../../../server/src/text/encode.ts';

function recorder() {
  const written = { out: '', err: '' };
  const seen: { files: readonly string[]; flags: CheckFlags; language: string }[] = [];
  const output = {
    out(text: string) {
      written.out += text;
    },
    err(text: string) {
      written.err += text;
    },
    interactive: true,
  };
  const commands: Commands = {
    outline: async () => 0,
    import: async () => 0,
    export: async () => 0,
    publish: async () => 0,
    check: async (files, flags, language) => {
      seen.push({ files, flags, language });
      return 1;
    },
  };
  return { written, seen, run: (...argv: string[]) => runProgram(argv, '1.2.3', commands, output), output };
}

test('arguments: files anywhere, options in any order, a baseline of two words', async () => {
  const { seen, run } = recorder();
  const argv = [
    'check',
    'a',
    '--rule',
    'x=off',
    '--baseline',
    'use',
    'b.json',
    'c',
    '--rule',
    'y=hint',
    '--lang',
    'en',
  ];
  expect(await run(...argv)).toBe(1);
  expect(seen[0]).toMatchObject({
    files: ['a', 'c'],
    language: 'en',
    flags: { format: 'text', failOn: 'error', rule: ['x=off', 'y=hint'], baseline: { mode: 'use', file: 'b.json' } },
  });
});

test('arguments that mean nothing: told once, in one language, exit code 2', async () => {
  const wrong = [['check'], ['check', 'a', '--fail-on', 'x'], ['nej'], ['check', 'a', '--baseline', 'x', 'y'], []];
  for (const argv of [...wrong, ['check', 'a', '--fix', '--fix-dry-run']]) {
    const { written, seen, run } = recorder();
    expect(await run(...argv)).toBe(2);
    expect(seen).toEqual([]);
    expect(written.err).toMatch(/^(referat: |Brug: )/);
    expect(written.err).not.toMatch(/error:|Usage/);
  }
  const { written, run } = recorder();
  expect(await run('--version')).toBe(0);
  expect(written.out).toBe('1.2.3\n');
});

test('what an argument should have been is said with it', async () => {
  const complaint = async (...argv: string[]): Promise<string> => {
    const { written, run } = recorder();
    await run(...argv);
    return written.err;
  };
  expect(await complaint('check', 'a', '--format', 'xml')).toContain(
    "Ugyldig værdi 'xml' til '--format <form>'. Vælg en af: text, json, ndjson, sarif, github, junit.",
  );
  expect(await complaint('check', 'a', '--formt', 'json')).toContain("Ukendt tilvalg '--formt'. Mente du --format?");
  expect(await complaint('chekc', 'a')).toContain("Ukendt kommando 'chekc'. Mente du check?");
  expect(await complaint('check', 'a', '--threads', '0')).toContain(
    "Ugyldig værdi '0' til '--threads <antal>'. Skriv et helt tal fra 1 og op.",
  );
  expect(await complaint('check', 'a', '--baseline', 'use')).toContain('Skriv "write FIL" eller "use FIL".');
  expect(await complaint('check', 'a', '--fix', '--fix-dry-run')).toContain("'--fix' og '--fix-dry-run'.");
  const { written, run } = recorder();
  expect(await run('help', 'check')).toBe(0);
  expect(written.out).toMatch(/^Brug: referat check \[tilvalg\] \[fil\.\.\.\]/);
  expect(written.out).not.toMatch(/<file|severity>|default/);
});

test('progress is one line that comes and goes', () => {
  const { written, output } = recorder();
  let now = 1000;
  const progress = showProgress(50, output, messagesFor('da'), () => now);
  for (let done = 1; done <= 50; done++) {
    now += 30;
    progress.show(done);
  }
  progress.clear();
  expect(written.err).toContain('50 af 50 filer');
  expect(written.err.split('\r').length).toBeLessThan(20);
  expect(written.err.endsWith('\r\x1b[K')).toBe(true);
  expect(written.err).not.toContain('\n');
});

test('a fingerprint outlives blanks and tells rules and lines apart', () => {
  const print = fingerprint('a', 'm', 'Beslutning i\u00a0dag');
  expect(fingerprint('a', 'm', '  Beslutning  i dag ')).toBe(print);
  expect(new Set([print, fingerprint('b', 'm', 'Beslutning i dag'), fingerprint('a', 'm', 'Andet')]).size).toBe(3);
});

test('a fingerprint of a text without line ends costs no more than its beginning', () => {
  const line = 'Fristen er den 31. juni. '.repeat(500_000);
  const start = performance.now();
  for (let i = 0; i < 1000; i++) fingerprint('a', 'm', line);
  // Hashed whole it is over a minute.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(fingerprint('a', 'm', line)).toBe(fingerprint('a', 'm', `${line}!`));
});

test('what was decoded is encoded to the same bytes, or refused', () => {
  const text = fc.string().map((part) => `Beslutning æøå ${part}`);
  fc.assert(
    fc.property(text, fc.constantFrom('latin1', 'utf8', 'utf16le'), fc.boolean(), (words, encoding, mark) => {
      const bytes = Buffer.from(mark && encoding !== 'latin1' ? `\ufeff${words}` : words, encoding as BufferEncoding);
      const decoded = decodeText(bytes);
      if (decoded.problem !== undefined) return;
      expect(Buffer.from(encodeText(decoded.text, decoded) ?? []).equals(bytes)).toBe(true);
    }),
  );
  expect(encodeText('🏛', { encoding: 'windows-1252', bom: false })).toBeUndefined();
  expect(encodeText('\ud800', { encoding: 'utf-8', bom: false })).toBeUndefined();
});

test('edits chosen to go together never overlap, and of each fix all or none', () => {
  const text = 'ab\ncdef\n\nghi\njklmno';
  const document = TextDocument.create('', '', 0, text);
  const place = fc.nat(text.length).map((offset) => document.positionAt(offset));
  const edit = fc.tuple(place, fc.nat(6), fc.string()).map(([start, length, newText]) => ({
    range: { start, end: document.positionAt(document.offsetAt(start) + length) },
    newText,
  }));
  const fix = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits): Fix => ({ titleId: 'x', title: 'x', edits }));
  fc.assert(
    fc.property(fc.array(fix, { maxLength: 8 }), (fixes) => {
      const chosen = compatibleEdits(fixes);
      // Throws when two overlap.
      applyEdits(text, chosen);
      for (const { edits } of fixes) {
        const taken = edits.filter((each) => chosen.includes(each)).length;
        expect([0, edits.length]).toContain(taken);
      }
    }),
  );
});
