import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AttachmentFiles } from '../../../../server/src/features/links/attachment-file.ts';

function find(files: readonly string[], name: string): string | undefined {
  return new AttachmentFiles(files.map((file) => ({ name: file, uri: `file:///m/${file}` }))).find(name)?.name;
}

describe('an attachment line means a file', () => {
  test.each([
    ['whole name', 'Notat fra borgermøde.pdf', 'Notat fra borgermøde.pdf'],
    ['without ending', 'Notat fra borgermøde', 'Notat fra borgermøde.pdf'],
    ['case, underscores, odd blanks', 'NOTAT fra\u00a0borgermøde', 'notat_fra__borgermøde.pdf'],
    ['decomposed letters', 'Trafiktælling på Strandvejen', 'Trafiktælling på Strandvejen.csv'.normalize('NFD')],
    ['signs no file name holds', 'Notat: veje/stier', 'Notat veje stier.docx'],
    ['numbered on the one side', 'Bilag 2 - Tre forløb', 'Tre forløb.pdf'],
    ['numbered on the other', 'Tre forløb', '02_Tre forløb.pdf'],
    ['cut with dots', 'Udkast til kontrakt…', 'Udkast til kontrakt om drift af færgen.pdf'],
    ['cut without a mark', 'Plan for bekæmpelse af rotter 2024', 'Plan for bekæmpelse af rotter 2024-2026.pdf'],
    [
      'the file’s name is cut',
      'Redegørelse for udviklingen i antallet af boliger i de tre byer',
      'Redegørelse for udviklingen i antallet af bol.pdf',
    ],
  ])('%s', (_, line, file) => expect(find(['Noget helt andet.pdf', file], line)).toBe(file));

  test.each([
    ['a short beginning', 'Notat', ['Notat fra borgermøde.pdf']],
    [
      'two that begin so',
      'Referat fra mødet i Grønt Råd',
      ['Referat fra mødet i Grønt Råd 1.pdf', 'Referat fra mødet i Grønt Råd 2.pdf'],
    ],
    ['a file that says less', 'Referat fra mødet i Grønt Råd 12. marts', ['Referat fra mødet i Grønt Råd.pdf']],
    ['nothing', '', ['a.pdf']],
    ['dots', '...', ['a.pdf']],
  ])('or none: %s', (_, line, files) => expect(find(files, line)).toBeUndefined());

  test('several formats are one document, the PDF is opened', () => {
    expect(find(['Kort.docx', 'Kort.pdf', 'Kort.xlsx'], 'Kort')).toBe('Kort.pdf');
    expect(find(['Kort.docx', 'Kort.pdf'], 'Kort.docx')).toBe('Kort.docx');
  });

  test('whatever is written, the answer is one of the files', () => {
    const files = ['a.pdf', '../b.pdf', 'Et langt navn på en fil om veje.pdf'];
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect([undefined, ...files]).toContain(find(files, name));
      }),
    );
  });
});
