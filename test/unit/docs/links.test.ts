/** Every relative link and picture of the documentation leads somewhere, and every picture is shown somewhere. */
import fs from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../../..');
const pages = globSync(['*.md', 'docs/**/*.md', '{e2e,bench,fixtures}/README.md'], { cwd: root });

/** A page without its code, where brackets mean something else. */
function prose(page: string): string {
  const text = fs.readFileSync(path.join(root, page), 'utf8');
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Addresses of links and pictures, without those that lead out. */
function targets(page: string): string[] {
  const found = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return found.filter((target) => !/^[a-z]+:/i.test(target));
}

/** The anchors of a page's headings, as Markdown viewers make them. */
function anchors(page: string): Set<string> {
  const headings = fs.readFileSync(path.join(root, page), 'utf8').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test('there are pages', () => expect(pages.length).toBeGreaterThan(30));

describe.each(pages.filter((page) => targets(page).length > 0))('%s', (page) => {
  test.each([...new Set(targets(page))])('%s', (target) => {
    const [file = '', anchor] = decodeURIComponent(target).split('#');
    const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    expect(fs.existsSync(path.join(root, to)), `${to} does not exist`).toBe(true);
    if (anchor && to.endsWith('.md')) expect([...anchors(to)]).toContain(anchor);
  });
});

describe('the pictures', () => {
  const shown = new Set(
    pages.flatMap((page) => targets(page).map((target) => path.posix.join(path.posix.dirname(page), target))),
  );

  test.each(globSync('docs/images/*', { cwd: root }))('%s is shown, and small', (picture) => {
    expect([...shown]).toContain(picture);
    expect(fs.statSync(path.join(root, picture)).size).toBeLessThan(250_000);
  });

  test('have a description', () => {
    const nameless = pages.filter((page) => /!\[\s*\]\(/.test(prose(page)));
    expect(nameless).toEqual([]);
  });

  test('of the walkthrough are there, and none is left over', () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    expect(steps.map(({ media }) => media.image).sort()).toEqual(globSync('docs/walkthrough/*', { cwd: root }).sort());
  });
});
