/** One self-contained web page: no script, nothing fetched, readable by ear, by eye and on paper. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { DOCUMENT_WORDS } from '../../texts/minutes/document-words.ts';
import { type Division, nameOfMeeting, pageOf } from '../divisions.ts';
import type { ReferatModel } from '../model.ts';
import { headOf, newPage, sectionsOf } from './division.ts';
import { STYLE } from './style.ts';

const LONGEST_TITLE = 70;
const NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole text of the file. Contents and page heads of the source are left out: the page has links and pages of its own. */
export function htmlPage(model: ReferatModel): string {
  const page = pageOf(model);
  const state = newPage();
  const main = h('main', { id: 'indhold' }, [...headOf(page, state), ...contents(page), ...sectionsOf(page, state)]);
  const html = h('html', { lang: 'da' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: NOTHING_FROM_OUTSIDE }),
      h('title', titleOf(model, page)),
      h('style', STYLE),
    ]),
    h('body', [h('a', { className: ['skip'], href: '#indhold' }, DOCUMENT_WORDS.skip), main]),
  ]);
  return `<!DOCTYPE html>\n${toHtml(html)}\n`;
}

/** Short: it names a tab. */
function titleOf({ meetings }: ReferatModel, page: Division): string {
  const [only] = meetings;
  const name = only && meetings.length === 1 ? nameOfMeeting(only) : page.heading;
  return name.length <= LONGEST_TITLE ? name : `${name.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

/** Links to all items, where there are several. */
function contents(page: Division): Element[] {
  const items = itemsBelow(page);
  if (items.length < 2) return [];
  const links = items.map(({ id, heading }) => h('li', h('a', { href: `#${id}` }, heading)));
  return [
    h('nav', { ariaLabelledBy: ['indholdsfortegnelse'] }, [
      h('p', { id: 'indholdsfortegnelse' }, DOCUMENT_WORDS.contents),
      h('ul', links),
    ]),
  ];
}

function itemsBelow({ divisions }: Division): Division[] {
  return divisions.flatMap((division) => (division.kind === 'item' ? [division] : itemsBelow(division)));
}
