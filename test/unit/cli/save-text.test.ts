import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type InputText, readInput } from '../../../server/src/cli/input/read-input.ts';
import { saveText } from '../../../server/src/cli/input/save-text.ts';
import { messagesFor } from '../../../server/src/cli/messages.ts';

const say = messagesFor('da');
const BEFORE = 'Beslutning\r\nUdsat på grund af frav\u00e6r.';

/** A file of its own folder, as it was read. */
function fileWith(bytes: Buffer): { readonly folder: string; readonly input: InputText } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-save-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'a.txt');
  fs.writeFileSync(file, bytes);
  const input = readInput(file, say);
  if (input.problem !== undefined) throw new Error(input.problem);
  return { folder, input };
}

/** Nothing but the file itself, with these bytes, is left in its folder. */
function expectLeft(folder: string, bytes: Buffer): void {
  expect(fs.readdirSync(folder)).toEqual(['a.txt']);
  expect(fs.readFileSync(path.join(folder, 'a.txt')).equals(bytes)).toBe(true);
}

test('saved in its encoding with its rights', () => {
  const { folder, input } = fileWith(Buffer.from(BEFORE, 'latin1'));
  fs.chmodSync(input.file, 0o664);
  expect(saveText(input, BEFORE.replace('Udsat', 'Sat ud'), say)).toBeUndefined();
  expectLeft(folder, Buffer.from(BEFORE.replace('Udsat', 'Sat ud'), 'latin1'));
  expect(fs.statSync(input.file).mode & 0o777).toBe(0o664);
});

test('a file that has changed since it was read is not overwritten', () => {
  const { folder, input } = fileWith(Buffer.from(BEFORE));
  const others = Buffer.from(`${BEFORE} Og en linje til.`);
  fs.writeFileSync(input.file, others);
  expect(saveText(input, 'Rettet', say)).toBe(say.damaged);
  expectLeft(folder, others);
});

test('a write-protected file is not replaced, though its folder would allow that', () => {
  const { folder, input } = fileWith(Buffer.from(BEFORE));
  // Tests may run as a user who may write everything.
  const spy = vi.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw Object.assign(new Error('nej'), { code: 'EACCES' });
  });
  onTestFinished(() => spy.mockRestore());
  expect(saveText(input, 'Rettet', say)).toBe(say.readOnly);
  expectLeft(folder, Buffer.from(BEFORE));
});

test('when the disk is full the old text stays, and nothing lies beside it', () => {
  const { folder, input } = fileWith(Buffer.from(BEFORE));
  const write = fs.writeFileSync;
  const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation((file) => {
    write(file, 'halv');
    throw Object.assign(new Error('nej'), { code: 'ENOSPC' });
  });
  onTestFinished(() => spy.mockRestore());
  expect(saveText(input, 'Rettet', say)).toBe('Rettelsen kunne ikke gemmes. Disken er fuld.');
  expectLeft(folder, Buffer.from(BEFORE));
});

test('a character that the encoding lacks is refused', () => {
  const { folder, input } = fileWith(Buffer.from(BEFORE, 'latin1'));
  expect(saveText(input, 'Rettet ✓', say)).toBe(say.notEncodable('windows-1252'));
  expectLeft(folder, Buffer.from(BEFORE, 'latin1'));
});
