/** The Word document, read back by a library of its own, and by its parts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { wordDocument } from '../../../server/src/export/word/document.ts';
import { readTemplate } from '../../../server/src/export/word/template.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../../support/documents.ts';
import { missingWords, wordsShown } from './support.ts';

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:amp|lt|gt|quot);/g,
      (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '',
    );
}

async function read(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

/** A part of the package as text. */
function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

test.each(fixtureDocuments())('$name: headings and words come back', async ({ lines }) => {
  const model = makeModel(parse(lines));
  const html = await read(await wordDocument(model));
  expect(missingWords(wordsShown(model), textOf(html))).toEqual([]);
  const headings = [...html.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, text]) =>
    textOf(text ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const wanted = model.meetings.flatMap(({ items }) =>
    items.flatMap(({ heading, sections }) => [heading.text, ...sections.map((section) => section.heading)]),
  );
  expect(wanted.filter((text) => text !== '' && !headings.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([]);
});

const SAMPLE = makeModel(
  parse(
    `REFERAT Teknikudvalget d. 13-04-2021

Punkt 4: Veje

Sagsfremstilling

Tre veje skal laves om:

3) Ellevej
4) Askevej

| Vej | Kr. |
|---|---|
| Ellevej | 100 |

Beslutning

Godkendt.

Punkt 5: Stier

Beslutning

Udsat.`.split('\n'),
  ),
);

describe('a small document', () => {
  test('heading styles, language, table head, numbering, contents and page numbers', async () => {
    const bytes = await wordDocument(SAMPLE);
    const body = part(bytes, 'word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('w:lang w:val="da-DK"');
    expect(body).toMatch(/TOC [^<]*\\o/);
    expect(part(bytes, 'word/styles.xml')).toContain('da-DK');
    const numbering = part(bytes, 'word/numbering.xml');
    expect(numbering).toContain('<w:lvlText w:val="%1)"/>');
    expect(numbering).toContain('<w:start w:val="3"/>');
    const footers = Object.keys(unzipSync(bytes)).filter((name) => /^word\/footer\d/.test(name));
    expect(footers.map((name) => part(bytes, name)).join('')).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('characters that XML cannot hold do no harm', async () => {
    const odd = makeModel(
      parse(['REFERAT Udvalget d. 13-04-2021', '', 'Punkt 1: A\u0001B \ud800 C', '', 'Beslutning', '', 'Godkendt.']),
    );
    expect(await read(await wordDocument(odd))).toContain('AB');
  });
});

describe('a template of the house', () => {
  const style = (id: string, name: string, size: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style>`;
  const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    style('Titel', 'Title', 99),
    style('Overskrift1', 'heading 1', 55),
  ].join('')}</w:styles>`;

  test('its styles are taken, also under Danish ids', async () => {
    const template = readTemplate(
      zipSync({ 'word/styles.xml': strToU8(styles), 'word/vbaProject.bin': new Uint8Array(9) }),
    );
    expect(template?.ids.get('heading 1')).toBe('Overskrift1');
    const bytes = await wordDocument(SAMPLE, template);
    expect(part(bytes, 'word/document.xml')).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(part(bytes, 'word/styles.xml')).toContain('w:val="55"');
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('vba'))).toEqual([]);
  });

  test('what is no template is said to be none', () => {
    expect(readTemplate(strToU8('ikke en zip'))).toBeUndefined();
    expect(readTemplate(zipSync({ 'andet.xml': strToU8('<x/>') }))).toBeUndefined();
    expect(readTemplate(zipSync({ 'word/styles.xml': strToU8('<w:styles') }))).toBeUndefined();
  });
});
