/** The web page: sound HTML, every word of the model, and the extracts. What a browser makes of it: test/pages. */
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/src/export/extract.ts';
import { htmlPage } from '../../../server/src/export/html/page.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { fixtureDocuments, realDocuments } from '../../support/documents.ts';
import { missingWords, wordsShown } from './support.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The text of a page's body as a reader gets it. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replace(/<nav.*?<\/nav>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|amp|lt|gt|quot);/gi, (entity, code) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ENTITIES[entity] ?? entity),
    );
}

describe.each(fixtureDocuments())('$name', ({ lines }) => {
  const html = htmlPage(makeModel(parse(lines)));

  test('html-validate finds nothing', async () => {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });
});

test.each([...fixtureDocuments(), ...realDocuments()])('$name: the page says every word of the model', ({ lines }) => {
  const model = makeModel(parse(lines));
  expect(missingWords(wordsShown(model), textOf(htmlPage(model)))).toEqual([]);
});

const SAMPLE = `REFERAT Teknikudvalget d. 13-04-2021

Mødested Rådhuset

Punkt 4: Veje <b>

Sagsfremstilling

Tre veje skal laves om:

1. Ellevej
2. Askevej

Beslutning

Godkendt.

Punkt 5: Stier

Beslutning

Udsat.

Punkt 6: Broer

Sagsfremstilling

En bro.
`.split('\n');
const sample = makeModel(parse(SAMPLE));

describe('a small page', () => {
  const html = htmlPage(sample);

  test('headings, sections with labels, lists, language', () => {
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('<title>Teknikudvalget 2021-04-13</title>');
    expect(html).toContain('>Punkt 4: Veje &#x3C;b></h2>');
    expect(html).toMatch(/<section id="(\S+)" class="item" aria-labelledby="\1-overskrift"><h2 id="\1-overskrift">/);
    expect(html).toContain('<ol><li>Ellevej</li><li>Askevej</li></ol>');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('nothing is fetched and nothing runs', () => {
    expect(html).toContain('default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|https?:/);
  });
});

describe('extracts', () => {
  const numbers = (of: ReturnType<typeof extract>) =>
    of.meetings.flatMap(({ items }) => items.map(({ number }) => number));

  test('one item', () => {
    expect(numbers(extract(sample, { item: '5' }))).toEqual(['5']);
    expect(numbers(extract(sample, { item: '5.' }))).toEqual(['5']);
    expect(extract(sample, { item: '99' }).meetings).toEqual([]);
  });

  test('the decisions alone', () => {
    const decisions = extract(sample, { only: 'decisions' });
    expect(numbers(decisions)).toEqual(['4', '5']);
    expect(htmlPage(decisions)).toContain('Godkendt.');
    expect(htmlPage(decisions)).not.toContain('Ellevej');
  });
});
