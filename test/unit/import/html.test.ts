import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/import/html/read-html.ts';
import { writeText } from '../../../server/src/import/layout/write-text.ts';

const textOf = (html: string): string => writeText(readHtml(html).blocks);

describe('a page as a reader sees it', () => {
  test('menus, buttons, scripts, heads and feet are the site’s, folded text is the page’s', () => {
    const page = `<!doctype html><body><header>Nordmarken Kommune</header><nav><ul><li>Forside</li></ul></nav>
      <main><h1>Referat</h1><button>Del siden</button>
      <h2><button aria-expanded="false"><span aria-hidden="true">+</span>1. Vejskilte</button></h2>
      <div hidden><h3>Beslutning</h3><p>God&shy;kendt.</p></div>
      <details><summary>2. Eventuelt</summary>Intet.</details></main>
      <footer>Kontakt</footer><script>alert('x')</script></body>`;
    expect(textOf(page)).toBe('Referat\n\n1. Vejskilte\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nIntet.\n');
  });

  test('lines end where blocks do, blanks of the source mean nothing', () => {
    expect(textOf('<div>En\n   linje<div>og</div>en <b>til</b></div><p>a<br>b</p>')).toBe(
      'En linje\n\nog\n\nen til\n\na\nb\n',
    );
  });

  test('lists with their numbers, also those that do not begin with 1', () => {
    const list =
      '<ol start="3"><li>tre<ul><li>under</li></ul></li><li><p>fire</p><p>mere</p></li></ol><ol type="a"><li>x</li></ol>';
    expect(readHtml(list).blocks).toEqual([
      { kind: 'list-item', marker: '3.', depth: 0, text: 'tre' },
      { kind: 'list-item', marker: '-', depth: 1, text: 'under' },
      { kind: 'list-item', marker: '4.', depth: 0, text: 'fire' },
      { kind: 'paragraph', text: 'mere' },
      { kind: 'list-item', marker: 'a.', depth: 0, text: 'x' },
    ]);
  });

  test('a label and its value are one line', () => {
    expect(textOf('<dl><dt>Mødested</dt><dd>Rådhuset</dd><dt>Dato:</dt><dd>3. maj</dd></dl>')).toBe(
      'Mødested: Rådhuset\n\nDato: 3. maj\n',
    );
  });

  test('tables of data stay, tables that place text on the page do not', () => {
    expect(readHtml('<table><tr><th>Post<th>2021<tr><td>Drift<td>4</table>').blocks).toEqual([
      {
        kind: 'table',
        rows: [
          ['Post', '2021'],
          ['Drift', '4'],
        ],
      },
    ]);
    expect(textOf('<table><tr><td>Menu</td><td><h2>1. Vejskilte</h2><p>Tekst.</p></td></tr></table>')).toBe(
      'Menu\n\n1. Vejskilte\n\nTekst.\n',
    );
  });

  test('a line that is bold from end to end looks like a heading, a bold word does not', () => {
    expect(readHtml('<p><strong>Beslutning</strong></p><p>Det er <strong>godkendt</strong>.</p>').blocks).toEqual([
      { kind: 'heading', level: 9, text: 'Beslutning' },
      { kind: 'paragraph', text: 'Det er godkendt.' },
    ]);
  });

  test('what is shown from elsewhere is named', () => {
    expect(readHtml('<p>x</p><iframe src="https://example.org"></iframe>').notes).toEqual([
      { kind: 'frames', count: 1 },
    ]);
  });

  test('a page nested deeper than any page ends, not the program', () => {
    expect(() => readHtml(`${'<div>'.repeat(20_000)}x`)).not.toThrow();
  });
});
