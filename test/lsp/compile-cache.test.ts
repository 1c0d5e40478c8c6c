/** The compiled code that Node keeps between two starts (Node 22.1 and later; earlier ones do not know the variable). */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSession } from './support/session.ts';

const uri = 'file:///moede/a.referat.txt';
const text = 'REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Godkendelse af dagsorden\n\nBeslutning\nGodkendt\n';
const [major = 0] = process.versions.node.split('.').map(Number);

async function conversation(folder: string): Promise<unknown[]> {
  const session = await startSession({ env: { NODE_COMPILE_CACHE: folder } });
  await session.open(uri, text);
  const heading = { position: { line: 4, character: 2 } };
  const answers = [await session.ask('documentSymbol', uri), await session.ask('hover', uri, heading)];
  expect(await session.stop()).toBe(0);
  return answers;
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

test('the same answers with nothing kept, with everything kept, with rubbish kept, and where nothing can be kept', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const first = await conversation(folder);
  const kept = filesUnder(folder);
  if (major >= 24) expect(kept.length).toBeGreaterThan(0);
  expect(await conversation(folder)).toEqual(first);
  for (const file of kept) {
    const bytes = fs.readFileSync(file);
    // Everything behind the head that Node checks first.
    fs.writeFileSync(file, bytes.fill(0x5a, Math.min(64, bytes.length)));
  }
  expect(await conversation(folder)).toEqual(first);
  for (const file of kept) fs.writeFileSync(file, 'rubbish');
  expect(await conversation(folder)).toEqual(first);
  const none = path.join(folder, 'a-file');
  fs.writeFileSync(none, '');
  expect(await conversation(none)).toEqual(first);
});
