/** The page that the stores show, and what package.json tells them. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../../..');
const page = fs.readFileSync(path.join(root, manifest.vsce.readmePath), 'utf8');
const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '');
const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

test('a store has no files beside the page: its links and pictures are whole addresses', () => {
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((target) => !target.startsWith('https://'))).toEqual([]);
});

test.each(targets.filter((target) => /\/(?:raw|blob)\/HEAD\//.test(target)))('%s is in the repository', (target) => {
  const [address, file = ''] = target.split(/\/(?:raw|blob)\/HEAD\//);
  expect(address).toBe(repository);
  expect(fs.existsSync(path.join(root, file))).toBe(true);
  if (/\.(?:png|svg)$/.test(file)) expect(target).toContain('/raw/');
});

test('its reader has installed it already and builds nothing', () => {
  expect(page).not.toMatch(/VSIX|install|npm |build|developer/i);
});

test('the stores know where to send people', () => {
  for (const address of [manifest.homepage, manifest.bugs.url, manifest.qna])
    expect(address.startsWith(repository)).toBe(true);
  expect(manifest.galleryBanner).toEqual({ color: expect.stringMatching(/^#[0-9a-f]{6}$/), theme: 'dark' });
});
