/** Files that somebody made to do harm, or that are not what they say: a clear reason, nothing run, memory bounded. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { answerImport } from '../../../server/src/import/answer.ts';
import { importFile } from '../../../server/src/import/import-file.ts';
import { unpackWord } from '../../../server/src/import/word/unpack.ts';
import { HEADING_STYLES, p, wordFile } from './support/word-file.ts';

const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await importFile(bytes, { layout: 'house' });
    return 'read';
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error);
  }
};

const OLD = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) => [...text].map((character) => `${character}\0`).join('');

describe('what the bytes are, not what the name says', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', strToU8(' \n\n '), 'empty'],
    ['old Word', latin1(`${OLD}${'\0'.repeat(600)}WordDocument`), 'old-word'],
    ['Word behind a password', latin1(`${OLD}${'\0'.repeat(600)}${wide('EncryptedPackage')}`), 'encrypted'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('hej') }), 'unknown-kind'],
    ['plain text', strToU8('Referat af mødet\n\n1. Eventuelt\n'), 'unknown-kind'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unknown-kind'],
    ['RTF', strToU8('{\\rtf1 hej}'), 'unknown-kind'],
    ['half a Word file', wordFile({ body: p('Hej') }).slice(0, 400), 'damaged'],
    ['Word without a document', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'damaged'],
    ['Word whose document is no XML', wordFile({ body: '<w:p><w:r>' }), 'damaged'],
    ['Word without text', wordFile({ body: '<w:p/>' }), 'empty'],
    ['a page without text', strToU8('<!doctype html><body><script>1</script>'), 'empty'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });
});

describe('bombs', () => {
  test('an archive that unpacks to more than minutes are', async () => {
    const bomb = wordFile({ body: p('Hej'), more: { 'word/footnotes.xml': new Uint8Array(60 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await reasonOf(bomb)).toBe('unpacked-too-large');
  });

  test('many parts, each of them small enough', async () => {
    const part = new Uint8Array(6 * 1024 * 1024);
    const more = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`word/header${at}.xml`, part]));
    expect(await reasonOf(wordFile({ body: p('Hej'), more }))).toBe('unpacked-too-large');
  });

  test('an entry that says it is smaller than it is takes no more than it says', () => {
    const bytes = wordFile({ body: p('x'.repeat(200_000)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++)
      // The central directory is what the reader goes by.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 200_000)
        view.setUint32(at + 24, 1000, true);
    let size = 0;
    try {
      size = unpackWord(bytes).parts['word/document.xml']?.length ?? 0;
    } catch (error) {
      expect(error).toMatchObject({ reason: 'damaged' });
    }
    expect(size).toBeLessThanOrEqual(1000);
  });

  test('entities that multiply', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w>&b;</w>';
    expect(await reasonOf(wordFile({ body: '', more: { 'word/document.xml': bomb } }))).toBe('damaged');
    expect(await reasonOf(wordFile({ body: p('x'), more: { 'word/styles.xml': bomb } }))).toBe('damaged');
  });

  test('styles that are based on themselves, lists that lead to themselves', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>${HEADING_STYLES}`;
    expect(await reasonOf(wordFile({ body: p('x', '<w:pStyle w:val="A"/>'), styles }))).toBe('read');
  });

  test('JSON nested without end', async () => {
    const deep = `${'['.repeat(200_000)}1${']'.repeat(200_000)}`;
    expect(await reasonOf(strToU8(deep))).toBe('not-an-agenda');
    const list = `[{"Navn": "x", "Punktnummer": 1, "Mere": ${'['.repeat(3000)}1${']'.repeat(3000)}}]`;
    expect(await reasonOf(strToU8(`{"Dagsordenpunkter": ${list}}`))).toBe('read');
  });
});

test('what the user is told is Danish and names the way out; English beside it', async () => {
  const bytes = latin1(`${OLD}${'\0'.repeat(600)}`);
  expect(await answerImport({ bytes, layout: 'house', language: 'da' })).toEqual({
    fault: 'Filen er i Words gamle format (.doc). Åbn den i Word, og gem den som .docx.',
  });
  expect(await answerImport({ bytes, layout: 'house', language: 'en' })).toEqual({
    fault: 'The file is in Word’s old format (.doc). Open it in Word and save it as .docx.',
  });
});

test('macros are told of, not run', async () => {
  const bytes = wordFile({
    body: p('1. Eventuelt') + p('Beslutning') + p('Intet.'),
    more: { 'word/vbaProject.bin': latin1(OLD) },
  });
  const answer = await answerImport({ bytes, layout: 'house', language: 'da' });
  expect(answer).toMatchObject({ notes: ['Filens makroer er hverken kørt eller taget med.'] });
});
