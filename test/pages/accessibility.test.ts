/** The exported web pages in a real browser: axe-core finds nothing, in light and dark, and nothing is asked of any network. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlPage } from '../../server/src/export/html/page.ts';
import { makeModel } from '../../server/src/export/make-model.ts';
import { parse } from '../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../support/documents.ts';

const e2e = path.resolve(import.meta.dirname, '../../e2e');
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is used of a page of playwright-core, which is installed in e2e/ alone. */
interface Page {
  setContent(html: string): Promise<void>;
  emulateMedia(media: { readonly colorScheme?: 'light' | 'dark'; readonly media?: 'print' | 'screen' }): Promise<void>;
  evaluate<T>(code: string): Promise<T>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
}

let browser: { close(): Promise<void> };
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  // Installs the browser where it is missing; at once where it is there.
  execFileSync(path.join(e2e, 'setup.sh'), { stdio: 'inherit' });
  const { launchBrowser, newPage } = await import(/* @vite-ignore */ path.join(e2e, 'browser.mjs'));
  browser = await launchBrowser();
  page = await newPage(browser);
  page.on('request', (request) => asked.push(request.url()));
}, 600_000);

afterAll(() => browser?.close());

/** Sentences on what axe-core finds under all its rules, WCAG 2.2 AA and its own advice. */
async function findings(rules?: readonly string[]): Promise<string[]> {
  const options = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  // It stays in the window when the document becomes another, and is half a megabyte to compile.
  if ((await page.evaluate<string>('typeof axe')) === 'undefined') await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
}

/**
 * Where words stand: the elements around them with their classes, and whether other words stand beside them. The style sheet knows
 * no more of an element, so one place has one colour in every document.
 */
const PLACES = `[...new Set([...document.body.querySelectorAll('*')].map((element) => {
  const own = (e) => [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const chain = [];
  for (let e = element; e; e = e.parentElement)
    chain.push(e.localName + '.' + e.className + [...e.attributes].map(({ name }) => '[' + name + ']').join(''));
  return own(element) ? chain.join(' < ') + (own(element.parentElement) ? ' beside words' : '') : '';
}))]`;
/** Those that have been looked at in the dark. */
const seenInTheDark = new Set<string>();

describe.each(fixtureDocuments())('$name', ({ lines }) => {
  const html = htmlPage(makeModel(parse(lines)));

  test('axe-core finds nothing', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setContent(html);
    expect(await findings()).toEqual([]);
    const places = (await page.evaluate<string[]>(PLACES)).filter((place) => !seenInTheDark.has(place));
    if (places.length === 0) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(['color-contrast', 'link-in-text-block'])).toEqual([]);
    for (const place of places) seenInTheDark.add(place);
  });
});

test('axe-core would have found something', async () => {
  await page.setContent('<html><body><p style="color:#ccc;background:#fff">Svag</p><a href="#x"></a></body></html>');
  const found = await findings();
  expect(found.map((sentence) => sentence.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'link-name']),
  );
});

test('a narrow screen needs no scrolling sideways, but in wide tables', async () => {
  const [document] = fixtureDocuments().filter(({ name }) => name.startsWith('acadre/oekonomiudvalget-pdf'));
  await page.setContent(htmlPage(makeModel(parse(document?.lines ?? []))));
  const wider = `(() => { document.documentElement.style.width = '320px';
    return [...document.querySelectorAll('main > *, section > *')].filter((e) => e.getBoundingClientRect().right > 322).length; })()`;
  expect(await page.evaluate<number>(wider)).toBe(0);
});

test('no page asks for anything', () => expect(asked).toEqual([]));
