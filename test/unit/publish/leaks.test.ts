/**
 * What must not be published is sown into every document, and every byte of every file that comes out is searched for it: CPR numbers
 * in all spellings, content of closed items, text of the template, private contacts.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type PublishFlags, publishCommand } from '../../../server/src/cli/publish/publish-command.ts';
import { itemsOf, parse } from '../../../server/src/syntax/index.ts';
import { fixtureDocuments } from '../../support/documents.ts';

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-publish-'));
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

async function publish(name: string, lines: readonly string[], more: Partial<PublishFlags> = {}) {
  const folder = fs.mkdtempSync(path.join(temporary, 'p-'));
  const file = path.join(folder, name);
  const out = path.join(folder, 'ud');
  fs.writeFileSync(file, lines.join('\n'));
  const said = { out: '', err: '' };
  const output = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    interactive: false,
  };
  const now = () => new Date('2026-01-02T03:04:05Z');
  const code = await publishCommand([file], { profile: 'offentlig', out, ...more }, 'da', {
    output,
    version: '1.2.3',
    now,
  });
  const files = fs.existsSync(out) ? fs.readdirSync(out).sort() : [];
  return { code, ...said, out: said.out, files, folder: out };
}

/** Every byte of every file, unpacked where it is packed, and the names, as text. */
function everything(folder: string, files: readonly string[]): string {
  return files
    .flatMap((name) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      // What is packed says the same as what it is packed from; by itself it is noise.
      return name.endsWith('.docx')
        ? [name, ...Object.entries(unzipSync(bytes)).flatMap(([part, inner]) => [part, Buffer.from(inner).toString()])]
        : [name, bytes.toString()];
    })
    .join('\n');
}

/** Numbers whose last four digits stand nowhere else. */
const NUMBERS = ['010190-9731', '0202919732', '030392 9733', '040493–9734', '05.05.1994-9735', '0606\u00a095 - 9736'];
/** Not within a hash. */
const NUMBER_ENDS = /(?<![0-9a-f])973[1-6](?![0-9a-f])/;
const CLOSED = 'Hemmelighedskrammeret';
const TEMPLATE = [
  '[Her skrives Skabelonrest]',
  'HUSK denne hjælpetekst skal slettes: Skabelonrest',
  'Lorem ipsum Skabelonrest',
];
const CONTACTS = ['skabelonperson@gmail.com', 'tlf. 12 34 56 78'];
const LEAK = /Hemmelighedskrammeret|Her skrives|denne hjælpetekst|Lorem ipsum|skabelonperson|12 34 56 78/i;

/** The document with seeds below every heading of its items, and closed items at its end. */
function sown(lines: readonly string[]): string[] {
  const places = new Map<number, string[]>();
  let count = 0;
  for (const { node, line } of itemsOf(parse(lines))) {
    for (const section of node.sections.slice(0, 4)) {
      const at = line + section.heading.line + section.heading.lineCount;
      const number = NUMBERS[count % NUMBERS.length];
      const seeds = [
        `Borgeren ${number} har søgt. Skriv til ${CONTACTS[0]}, ${CONTACTS[1]}.`,
        TEMPLATE[count % TEMPLATE.length] ?? '',
      ];
      if (node.closed) seeds.push(`${CLOSED} i alle detaljer, som ingen uden for mødet må kende.`);
      places.set(at, ['', ...seeds, '']);
      count++;
    }
  }
  return lines.flatMap((line, i) => [...(places.get(i) ?? []), line]);
}

describe.each(fixtureDocuments())('$name', ({ lines }) => {
  test('nothing that was sown comes out', async () => {
    const { code, files, folder, out, err } = await publish('moede.referat.txt', sown(lines), {
      override: 'Prøve Prøvesen',
    });
    expect(code).toBe(0);
    expect(files).toEqual(['moede.docx', 'moede.html', 'moede.json', 'moede.kvittering.json']);
    const all = `${everything(folder, files)}\n${out}\n${err}`;
    // Word's library counts its bookmarks and lists through all documents, and the receipt the bytes of each file.
    const withoutCounts = all.replace(/_Toc\d+|w:\w+="\d+"|"bytes": \d+/g, '');
    // A number of the document itself may end alike.
    expect(lines.join('\n')).not.toMatch(NUMBER_ENDS);
    expect(withoutCounts.match(NUMBER_ENDS)?.[0]).toBeUndefined();
    expect(all.match(LEAK)?.[0]).toBeUndefined();
  });
});

const MINUTES = `REFERAT Teknikudvalget d. 13-04-2021

Punkt 4: Veje

Indstilling

Forvaltningen indstiller, at planen godkendes.

Beslutning

Godkendt.

Punkt 5: Lukket: Køb af Ellevej 3

05.01.08-A00-2-20

Sagsfremstilling

${CLOSED} om sælgeren.

Beslutning

Købt for ${CLOSED}.

Bilag

${CLOSED}.pdf`.split('\n');

describe('the gate', () => {
  test('a closed item keeps number, title and a sentence', async () => {
    const { code, files, folder, out } = await publish('moede.txt', MINUTES);
    expect(code).toBe(0);
    const all = everything(folder, files);
    expect(all).not.toContain(CLOSED);
    expect(all).not.toContain('05.01.08');
    expect(all).toContain('Køb af Ellevej 3');
    expect(all).toContain('lukkede døre');
    expect(out).toContain('lukket punkt, linje 13');
  });

  test('or the neutral title of the house, which leaves nothing of its own', async () => {
    const told = MINUTES.map((line) => (line === 'Godkendt.' ? 'Godkendt, se Køb af Ellevej 3.' : line));
    const { files, folder } = await publish('moede.txt', told, { closedTitle: 'Lukket punkt' });
    const all = everything(folder, files);
    expect(all).not.toContain('Ellevej');
    expect(all).toContain('5. Lukket punkt');
  });

  test('its decision only where the house says that it may be public', async () => {
    const { files, folder } = await publish('moede.txt', MINUTES, { closedDecisions: true });
    const all = everything(folder, files);
    expect(all).toContain(`Købt for ${CLOSED}`);
    expect(all).not.toContain('om sælgeren');
    expect(all).not.toContain(`${CLOSED}.pdf`);
  });

  const faulty = MINUTES.map((line) => (line === 'Godkendt.' ? 'Godkendt. Borgerens nummer er 010190-9731.' : line));

  test('errors stop it, and nothing is written', async () => {
    const { code, files, err } = await publish('moede.txt', faulty);
    expect({ code, files }).toEqual({ code: 1, files: [] });
    expect(err).toContain('cpr-number');
    expect(err).toContain('--override');
    expect(err).not.toMatch(NUMBER_ENDS);
  });

  test('unless somebody answers for them, which the receipt tells', async () => {
    const { code, files, folder } = await publish('moede.txt', faulty, { override: 'Anna Prøvesen' });
    expect(code).toBe(0);
    const receipt = JSON.parse(fs.readFileSync(path.join(folder, 'moede.kvittering.json'), 'utf8'));
    expect(receipt).toMatchObject({
      version: 1,
      program: 'referat 1.2.3',
      profile: 'offentlig',
      time: '2026-01-02T03:04:05.000Z',
      source: 'moede.txt',
      override: { by: 'Anna Prøvesen', errors: [{ rule: 'cpr-number', line: 11 }] },
    });
    expect(receipt.leftOut).toContainEqual({ kind: 'cpr-number', line: null });
    expect(receipt.files.map(({ name }: { name: string }) => name).sort()).toEqual(
      files.filter((name) => !name.includes('kvittering')),
    );
    expect(everything(folder, files)).not.toMatch(NUMBER_ENDS);
  });

  test('the receipt is the same for every CPR number: none can be found by trying', async () => {
    const receipt = async (number: string) => {
      const text = faulty.map((line) => line.replace('010190-9731', number));
      const { folder } = await publish('moede.txt', text, { override: 'Anna Prøvesen' });
      const { files, ...rest } = JSON.parse(fs.readFileSync(path.join(folder, 'moede.kvittering.json'), 'utf8'));
      // A Word file holds the time it was made.
      return { ...rest, files: files.filter(({ name }: { name: string }) => !name.endsWith('.docx')) };
    };
    expect(await receipt('010190-9731')).toEqual(await receipt('010190-1117'));
  });

  test('a number in the name of the file is not written', async () => {
    const { files, folder } = await publish('sag 010190-9731.txt', MINUTES);
    expect(files).toHaveLength(4);
    expect(everything(folder, files)).not.toMatch(NUMBER_ENDS);
  });

  test('a dry run tells and writes nothing', async () => {
    const { code, files, out } = await publish('moede.txt', MINUTES, { dryRun: true });
    expect({ code, files }).toEqual({ code: 0, files: [] });
    expect(out).toContain('Udeladt');
  });
});
