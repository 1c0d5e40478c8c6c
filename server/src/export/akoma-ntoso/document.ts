/**
 * A meeting in Akoma Ntoso 3.0 (OASIS LegalDocML): a `doc` whose items and sections are `hcontainer`s, for minutes of decisions have
 * no speeches, which `debate` is made for.
 */

import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { DOCUMENT_WORDS } from '../../texts/minutes/document-words.ts';
import { type Division, nameOfMeeting, pageOf } from '../divisions.ts';
import { slug } from '../ids.ts';
import type { MeetingModel } from '../model.ts';
import { forXml } from '../xml-text.ts';
import { aknBlocks, ElementIds, paragraph } from './blocks.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** ISO 639-2 and ISO 3166, as the standard has them. */
const LANGUAGE = 'dan';
const COUNTRY = 'dk';

/** The whole file; undefined for a meeting without a date, which the standard asks for. */
export function akomaNtoso(meeting: MeetingModel): string | undefined {
  if (meeting.date === null) return undefined;
  const ids = new ElementIds();
  const page = pageOf({ version: 1, source: null, meetings: [meeting] });
  const document = x('akomaNtoso', { xmlns: NAMESPACE }, [
    x('doc', { name: 'minutes' }, [
      meta(meeting, meeting.date),
      preface(page, ids),
      body(page, ids),
      ...conclusions(page, ids),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(document, { closeEmptyElements: true })}\n`;
}

function meta(meeting: MeetingModel, date: string): Element {
  const body = slug(meeting.body ?? '') || 'moede';
  const work = `/akn/${COUNTRY}/doc/minutes/${date}/${body}`;
  const expression = `${work}/${LANGUAGE}@${date}`;
  const common = (uri: string): Element[] => [
    x('FRBRthis', { value: `${uri}/!main` }),
    x('FRBRuri', { value: uri }),
    x('FRBRdate', { date, name: 'meeting' }),
    x('FRBRauthor', { href: '#organ' }),
  ];
  return x('meta', [
    x('identification', { source: '#referat' }, [
      x('FRBRWork', [...common(work), x('FRBRcountry', { value: COUNTRY })]),
      x('FRBRExpression', [...common(expression), x('FRBRlanguage', { language: LANGUAGE })]),
      x('FRBRManifestation', [...common(`${expression}.akn`), x('FRBRformat', { value: 'application/akn+xml' })]),
    ]),
    x('references', { source: '#referat' }, [
      x('TLCOrganization', {
        eId: 'organ',
        href: `/akn/ontology/organization/${COUNTRY}/${body}`,
        showAs: forXml(meeting.body ?? nameOfMeeting(meeting)),
      }),
      x('TLCOrganization', { eId: 'referat', href: '/akn/ontology/organization/referat', showAs: 'Referat' }),
    ]),
  ]);
}

function preface({ heading, facts, blocks }: Division, ids: ElementIds): Element {
  return x('preface', { eId: 'preface' }, [
    x('p', { eId: ids.take('preface', 'p') }, [x('docTitle', forXml(heading))]),
    ...facts.map(({ label, value }) => paragraph(`${label}: ${value}`, 'preface', ids)),
    ...aknBlocks(blocks, 'preface', ids),
  ]);
}

function body({ divisions }: Division, ids: ElementIds): Element {
  const below = divisions.map((division) => container(division, ids));
  // A body may not be empty.
  return x('mainBody', { eId: 'body' }, below.length > 0 ? below : [paragraph(DOCUMENT_WORDS.noItems, 'body', ids)]);
}

function conclusions({ footer }: Division, ids: ElementIds): Element[] {
  return footer.length === 0 ? [] : [x('conclusions', { eId: 'concl' }, aknBlocks(footer, 'concl', ids))];
}

/** Own text stands in `content`, or in `intro` where sections follow. */
function container(division: Division, ids: ElementIds): Element {
  const { id, kind, heading, caseLine, blocks, divisions, decision } = division;
  const holder = `${id}__${divisions.length > 0 ? 'intro' : 'content'}`;
  const own = [
    ...(caseLine === '' ? [] : [paragraph(caseLine, holder, ids, { class: 'case' })]),
    ...aknBlocks(blocks, holder, ids),
  ];
  const name = decision ? 'decision' : kind;
  const head = [x('heading', forXml(heading))];
  if (divisions.length === 0) {
    const content = own.length > 0 ? own : [paragraph('', holder, ids)];
    return x('hcontainer', { name, eId: id }, [...head, x('content', { eId: holder }, content)]);
  }
  const intro = own.length > 0 ? [x('intro', { eId: holder }, own)] : [];
  return x('hcontainer', { name, eId: id }, [...head, ...intro, ...divisions.map((inner) => container(inner, ids))]);
}
