/**
 * The JSON of FirstAgenda's public agenda service as blocks. Its fields are known from what municipalities publish, not from
 * a description, so keys are taken in the ways they occur and what is not known is named.
 */
import { formatDate } from '../../domain/dates/dates.ts';
import type { Block, Source } from '../block.ts';
import { ImportFault } from '../fault.ts';
import { readHtml } from '../html/read-html.ts';
import { readMeetingDay, writeMeetingDay } from './meeting-day.ts';
import { type Json, JsonRecord, textOf } from './record.ts';

const ITEMS = ['dagsordenpunkter', 'dagsordenspunkter', 'punkter', 'agendaitems', 'items'] as const;

/** Throws `ImportFault`. */
export function readFirstAgenda(text: string): Source {
  const root = parse(text);
  const meetings = Array.isArray(root) ? root : [root];
  const unknown = new Set<string>();
  const blocks = meetings.flatMap((meeting) => meetingBlocks(meeting, unknown));
  if (blocks.length === 0) throw new ImportFault('not-an-agenda');
  return { blocks, notes: unknown.size > 0 ? [{ kind: 'unknown-fields', names: [...unknown] }] : [] };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new ImportFault('damaged');
  }
}

function meetingBlocks(value: Json, unknown: Set<string>): Block[] {
  const root = new JsonRecord(value, '');
  const items = root.list(...ITEMS);
  if (items.length === 0) return [];
  const meeting = new JsonRecord(root.get('moede', 'meeting'), 'Moede');
  const body = root.text('udvalg', 'committee') || meeting.text('udvalg', 'udvalgsnavn', 'navn', 'titel');
  const read = items.map((item) => itemBlocks(item, unknown));
  const word = read.some(({ decided }) => decided) ? 'REFERAT' : 'DAGSORDEN';
  const blocks = [...headBlocks(root, meeting, body, word), ...read.flatMap((each) => each.blocks)];
  for (const name of [...root.leftOver(), ...meeting.leftOver()]) unknown.add(name);
  return blocks;
}

function headBlocks(root: JsonRecord, meeting: JsonRecord, body: string, word: string): Block[] {
  const keys = ['dato', 'moededato', 'starttidspunkt', 'start', 'date', 'tidspunkt'] as const;
  const written = meeting.text(...keys) || root.text(...keys);
  const day = readMeetingDay(written);
  const time = meeting.text('tid', 'klokkeslaet', 'starttid') || day?.time || '';
  const place = meeting.text('sted', 'moedested', 'lokale', 'lokation', 'location') || root.text('moedested', 'sted');
  const people = [meeting, root].flatMap((each) =>
    each.list('deltagere', 'moededeltagere', 'medlemmer', 'participants'),
  );
  const title = [word, body, day ? `d. ${formatDate(day.date, 'numeric')}` : written].filter((part) => part !== '');
  const facts = [
    ['Mødedato', day ? writeMeetingDay({ date: day.date, time }) : written],
    ['Mødested', place],
    [
      'Mødedeltagere',
      people
        .map(personOf)
        .filter((name) => name !== '')
        .join(', '),
    ],
  ];
  return [
    { kind: 'heading', level: 1, text: title.join(' ') },
    ...facts.flatMap(([label, value]): Block[] =>
      value === '' ? [] : [{ kind: 'paragraph', text: `${label} ${value}` }],
    ),
  ];
}

function personOf(value: Json): string {
  const record = new JsonRecord(value, '');
  const name = textOf(value) || record.text('fuldenavn', 'fuldtnavn', 'visningsnavn', 'displayname');
  const absent = record.flag('afbud', 'fravaerende', 'absent') || /^(?:afbud|fravær)/i.test(record.text('status'));
  return name !== '' && absent ? `${name} (Afbud)` : name;
}

function itemBlocks(value: Json, unknown: Set<string>): { blocks: Block[]; decided: boolean } {
  const item = new JsonRecord(value, 'Dagsordenpunkter[]');
  const number = item.text('punktnummer', 'nummer', 'punktnr', 'number').replace(/^\D+|[.:)\s]+$/g, '');
  const closed = item.flag('lukket', 'erlukket', 'lukketpunkt', 'closed') || item.text('aabenlukket') === 'Lukket';
  const name = item.text('navn', 'titel', 'overskrift', 'name', 'title');
  const title = closed && !/\blukket\b/i.test(name) ? `Lukket: ${name}`.trim() : name;
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: number === '' ? title : `Punkt ${number}: ${title}` }];
  const journal = item.text('sagsnummer', 'sagsnr', 'journalnummer', 'casenumber', 'sag');
  if (journal !== '') blocks.push({ kind: 'paragraph', text: journal });
  let decided = false;
  for (const field of item.list('felter', 'fields', 'afsnit')) {
    const { heading, blocks: own } = fieldBlocks(field, unknown);
    if (own.length > 0 && /beslutning/i.test(heading)) decided = true;
    blocks.push(...own);
  }
  const attachments = item
    .list('bilag', 'attachments', 'dokumenter')
    .map(textOf)
    .filter((each) => each !== '');
  if (attachments.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: 'Bilag' });
    blocks.push(...attachments.map((text): Block => ({ kind: 'paragraph', text })));
  }
  for (const key of item.leftOver()) unknown.add(key);
  return { blocks, decided };
}

/** A field without text shows nothing on the page either. */
function fieldBlocks(value: Json, unknown: Set<string>): { heading: string; blocks: readonly Block[] } {
  const field = new JsonRecord(value, 'Felter[]');
  const heading = field.text('navn', 'titel', 'overskrift', 'name', 'title').replace(/:$/, '');
  const html = field.get('html', 'indhold', 'tekst', 'text', 'vaerdi', 'value');
  for (const key of field.leftOver()) unknown.add(key);
  const inside = typeof html === 'string' ? readHtml(html).blocks : [];
  if (inside.length === 0) return { heading, blocks: [] };
  // Headings inside a section stand below the section's own.
  const lowered = inside.map((block) =>
    block.kind === 'heading' ? { ...block, level: Math.max(4, block.level) } : block,
  );
  return { heading, blocks: heading === '' ? lowered : [{ kind: 'heading', level: 3, text: heading }, ...lowered] };
}
