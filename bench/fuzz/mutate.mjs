// Makes new inputs of known ones.

const ODD = [
  '\u00a0',
  '\f',
  '\0',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\t',
  '\r',
  'İ',
  'ﬁ',
  '😀',
  'a\u030a',
  '–',
  '…',
];
const TOKENS = [
  'Punkt 1: ',
  '1. ',
  '§ 4 ',
  '[3] ',
  'III. ',
  '## ',
  '**',
  '15.00.00-A00-2-21',
  '20/1234',
  '10-03-2021',
  '31. februar 2021',
  '010190-1234',
  ': ',
  '.....\t3',
  '(Lukket) ',
  'pkt. 4',
  'a@b.dk',
  '&amp;',
  'Ã¦',
  'xx',
  '1) at ',
  ', ',
  '"',
  '{',
  '}',
  '<KLE-Emneplan>',
  ']]>',
  '\\u0000',
];

/** A document changed in one to a few ways; `other` gives another known text to cross with, `line` a line. */
export function mutateText(text, { random, other, line }) {
  let lines = text.split('\n');
  const upto = (n) => Math.floor(random() * n);
  const times = 1 + upto(random() < 0.3 ? 8 : 2);
  for (let n = 0; n < times; n++) {
    const at = upto(lines.length);
    const many = 1 + upto(random() < 0.2 ? 40 : 4);
    const way = ways[upto(ways.length)];
    lines = way({ lines, at, many, random, upto, other, line });
    if (lines.length === 0) lines = [''];
    if (lines.length > MOST_LINES) lines = lines.slice(upto(lines.length - MOST_LINES)).slice(0, MOST_LINES);
  }
  return lines.join(random() < 0.03 ? '\r\n' : '\n').slice(0, MOST_CHARACTERS);
}

const MOST_LINES = 260;
const MOST_CHARACTERS = 40_000;

const inserted = (lines, at, fresh) => [...lines.slice(0, at), ...fresh, ...lines.slice(at)];
const onLine = (change) => (all) => all.lines.with(all.at, change(all.lines[all.at] ?? '', all));

const ways = [
  ({ lines, at, many }) => lines.toSpliced(at, many),
  ({ lines, at, many, upto }) => inserted(lines, upto(lines.length), lines.slice(at, at + many)),
  ({ lines, at, many, upto }) =>
    inserted(lines.toSpliced(at, many), upto(Math.max(1, lines.length - many)), lines.slice(at, at + many)),
  ({ lines, at, many, line }) => inserted(lines, at, Array.from({ length: many }, line)),
  ({ lines, at, line }) => lines.with(at, line()),
  ({ lines, at, other, upto }) => {
    const foreign = other().split('\n');
    const from = upto(foreign.length);
    return inserted(lines, at, foreign.slice(from, from + 1 + upto(60)));
  },
  ({ lines, at, other, upto }) => {
    const foreign = other().split('\n');
    return [...lines.slice(0, at), ...foreign.slice(upto(foreign.length))];
  },
  ({ lines, at, many, upto }) =>
    inserted(lines, at, Array.from({ length: 2 + upto(12) }, () => lines.slice(at, at + Math.min(many, 6))).flat()),
  ({ lines, at, many }) =>
    lines.flatMap((text, i) => (i >= at && i < at + many * 4 && text !== '' ? [text, ''] : [text])),
  ({ lines, at, many }) => lines.filter((text, i) => text !== '' || i < at || i > at + many * 4),
  onLine((text, { random, upto }) =>
    cut(text, upto, random() < 0.5 ? ODD[upto(ODD.length)] : TOKENS[upto(TOKENS.length)]),
  ),
  onLine((text, { upto }) => text.replace(/\d+/, () => String(upto(upto(3) === 0 ? 10_000 : 40)))),
  onLine((text, { upto }) => cut(text, upto, '', upto(6))),
  onLine((text, { upto }) => (upto(2) ? text.toUpperCase() : text.toLowerCase())),
  onLine((text, { upto }) => TOKENS[upto(TOKENS.length)] + text),
  onLine((text, { upto }) => text + TOKENS[upto(TOKENS.length)]),
  onLine((text, { upto }) => text.repeat(2 + upto(4))),
  ({ lines, at, upto }) => {
    const text = lines[at] ?? '';
    const where = upto(text.length + 1);
    return lines.toSpliced(at, 1, text.slice(0, where), text.slice(where));
  },
  ({ lines, at }) => lines.toSpliced(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? '')),
  ({ lines, at, many }) => [...lines.slice(0, at), ...lines.slice(at, at + many).reverse(), ...lines.slice(at + many)],
  ({ lines, upto }) =>
    lines.map((text, i) => (upto(12) === 0 ? text.replace(/\d+/g, (n) => String(Number(n) + (i % 3))) : text)),
];

function cut(text, upto, fresh, removed = 0) {
  const at = upto(text.length + 1);
  return text.slice(0, at) + fresh + text.slice(at + removed);
}

/** Bytes changed here and there, cut, doubled, crossed. */
export function mutateBytes(bytes, { random, other }) {
  let made = [...bytes];
  const upto = (n) => Math.floor(random() * n);
  for (let n = 1 + upto(6); n > 0; n--) {
    const at = upto(made.length + 1);
    const kind = upto(6);
    if (kind === 0) made[at] = upto(256);
    else if (kind === 1) made.splice(at, 0, ...Array.from({ length: 1 + upto(4) }, () => upto(256)));
    else if (kind === 2) made.splice(at, 1 + upto(30));
    else if (kind === 3) made.splice(at, 0, ...[...other()].slice(0, upto(200)));
    else if (kind === 4) made = [...STARTS[upto(STARTS.length)], ...made];
    else made[at] = (made[at] ?? 0) ^ (1 << upto(8));
  }
  return Uint8Array.from(made.slice(0, MOST_CHARACTERS), (byte) => byte ?? 0);
}

const STARTS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0, 0],
  [0xe6, 0xf8, 0xe5],
];
