/**
 * OParl and Akoma Ntoso. Their official schemas are not part of the project (OParl's licence is share-alike, the XSD of Akoma Ntoso is in
 * no package of the registry), so what is used of them is written down here again, stricter; `official-schemas.test.ts` runs their own.
 */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { akomaNtoso } from '../../../server/src/export/akoma-ntoso/document.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { oparlMeetings } from '../../../server/src/export/oparl.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../../support/documents.ts';
import { missingWords, wordsShown } from './support.ts';

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'url', pattern: '^https://referat\\.invalid/[a-z0-9/-]+$' };
const kind = (name: string) => ({ const: `https://schema.oparl.org/1.1/${name}` });
/** The properties used of OParl 1.1, required ones, types and formats as the specification has them. */
const OPARL = {
  type: 'object',
  required: ['id', 'type'],
  additionalProperties: false,
  properties: {
    id: url,
    type: kind('Meeting'),
    name: text,
    meetingState: { enum: ['terminiert', 'eingeladen', 'durchgeführt'] },
    cancelled: { type: 'boolean' },
    start: { type: 'string', format: 'date-time', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00\\+0[12]:00$' },
    location: {
      type: 'object',
      required: ['id', 'type'],
      additionalProperties: false,
      properties: { id: url, type: kind('Location'), description: text },
    },
    organization: { type: 'array', items: url },
    agendaItem: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'order'],
        additionalProperties: false,
        properties: {
          id: url,
          type: kind('AgendaItem'),
          order: { type: 'integer', minimum: 0 },
          number: text,
          name: { type: 'string' },
          public: { type: 'boolean' },
          result: text,
          resolutionText: text,
        },
      },
    },
  },
};

/** Which elements may stand in which, of the part of Akoma Ntoso 3.0 that is used; `#` is text. */
const AKN: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: ['doc'],
  doc: ['meta', 'preface', 'mainBody', 'conclusions'],
  meta: ['identification', 'references'],
  identification: ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'],
  FRBRWork: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRcountry'],
  FRBRExpression: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRlanguage'],
  FRBRManifestation: ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRformat'],
  references: ['TLCOrganization'],
  preface: ['p', 'blockList', 'table'],
  mainBody: ['hcontainer', 'p'],
  conclusions: ['p', 'blockList', 'table'],
  // hierarchy: heading, then either content or intro and further containers.
  hcontainer: ['heading', 'intro', 'hcontainer', 'content'],
  intro: ['p', 'blockList', 'table'],
  content: ['p', 'blockList', 'table'],
  blockList: ['item'],
  item: ['num', 'p', 'blockList'],
  table: ['tr'],
  tr: ['th', 'td'],
  th: ['p'],
  td: ['p'],
  p: ['#', 'docTitle'],
  heading: ['#'],
  num: ['#'],
  docTitle: ['#'],
};
const NEEDS_ID = new Set([
  'hcontainer',
  'intro',
  'content',
  'blockList',
  'item',
  'table',
  'preface',
  'mainBody',
  'conclusions',
  'p',
]);

/** What is wrong with a document, in sentences; throws where it is no XML. */
function faultsOf(xml: string): { faults: string[]; words: string } {
  const faults: string[] = [];
  const ids = new Set<string>();
  const open: { name: string; below: string[] }[] = [];
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const holder = open.at(-1);
    if (holder && !AKN[holder.name]?.includes(name)) faults.push(`${name} in ${holder.name}`);
    const { eId } = attributes;
    if (NEEDS_ID.has(name) && !eId) faults.push(`${name} without eId`);
    if (eId && (ids.has(eId) || /\s/.test(eId))) faults.push(`eId ${eId}`);
    if (eId) ids.add(eId);
    holder?.below.push(name);
    open.push({ name, below: [] });
  });
  parser.on('closetag', () => {
    const { name, below } = open.pop() as { name: string; below: string[] };
    const places = below.map((each) => AKN[name]?.indexOf(each) ?? 0);
    const ordered = places.every((place, i) => i === 0 || place >= (places[i - 1] as number));
    if (['doc', 'meta', 'identification', 'hcontainer', 'FRBRWork'].includes(name) && !ordered)
      faults.push(`order in ${name}: ${below}`);
    if (name === 'hcontainer' && below.includes('content') && below.includes('hcontainer'))
      faults.push('both in hcontainer');
    if (['mainBody', 'intro', 'content', 'blockList', 'tr', 'table', 'preface'].includes(name) && below.length === 0)
      faults.push(`empty ${name}`);
  });
  parser.on('text', (content) => {
    words += `${content} `;
    const { name } = open.at(-1) ?? { name: '' };
    if (content.trim() !== '' && !AKN[name]?.includes('#')) faults.push(`text in ${name}`);
  });
  parser.write(xml).close();
  return { faults, words };
}

describe.each(fixtureDocuments())('$name', ({ lines }) => {
  const model = makeModel(parse(lines));
  const validate = addFormats(new Ajv({ allErrors: true }), ['url', 'date-time']).compile(OPARL);

  test('as OParl', () => {
    for (const meeting of oparlMeetings(model)) {
      validate(meeting);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('as Akoma Ntoso, with all words', () => {
    for (const meeting of model.meetings) {
      const xml = akomaNtoso(meeting);
      expect(xml === undefined).toBe(meeting.date === null);
      if (xml === undefined) continue;
      const { faults, words } = faultsOf(xml);
      expect(faults).toEqual([]);
      expect(missingWords(wordsShown({ ...model, meetings: [meeting] }), words)).toEqual([]);
    }
  });
});

test('the rules for Akoma Ntoso find something', () => {
  expect(faultsOf('<akomaNtoso><doc><mainBody eId="b"/></doc></akomaNtoso>').faults).toEqual(['empty mainBody']);
  expect(faultsOf('<akomaNtoso><p eId="a b"><p/></p></akomaNtoso>').faults).toHaveLength(4);
});

test('a meeting begins by Danish time, in summer and in winter', () => {
  const start = (date: string) => {
    const head = [
      `REFERAT Udvalget d. ${date}`,
      '',
      `Mødedato ${date} kl. 16:00`,
      '',
      'Punkt 1: Veje',
      '',
      'Beslutning',
      '',
      'Godkendt.',
    ];
    return oparlMeetings(makeModel(parse(head)))[0]?.start;
  };
  expect(start('13-04-2021')).toBe('2021-04-13T16:00:00+02:00');
  expect(start('12-01-2021')).toBe('2021-01-12T16:00:00+01:00');
});
