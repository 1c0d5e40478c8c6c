import { expect, test } from 'vitest';
import { AttachmentFolders } from '../../../../server/src/workspace/index/attachment-folders.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const ROOT = 'file:///moeder/TKU';

async function found(uri: string, date: string, ...names: string[]): Promise<string[]> {
  const files = new MemoryFiles(Object.fromEntries(names.map((name) => [`${ROOT}/${name}`, ''])));
  const folders = await AttachmentFolders.near(files, `${ROOT}/${uri}`);
  return (await folders.filesOf(date)).map((file) => decodeURIComponent(file.uri.slice(ROOT.length + 1)));
}

test('beside the minutes, in Bilag there and one level up; that of the day first', async () => {
  expect(
    await found(
      '2025/maj.referat.txt',
      '2025-05-13',
      '2025/Kort.pdf',
      '2025/bilag/Notat.pdf',
      '2025/kladder/Udkast.docx',
      'Bilag/Kort.pdf',
      'Bilag/2025-05-13/Kort.pdf',
      'Bilag/2025-04-08/Kort.pdf',
      'Andet/Kort.pdf',
    ),
  ).toEqual(['Bilag/2025-05-13/Kort.pdf', '2025/Kort.pdf', '2025/bilag/Notat.pdf', 'Bilag/Kort.pdf']);
});

test('the day of a folder is read however it is written', async () => {
  for (const folder of ['2025-05-13', '13-05-2025 bilag', '13.05.2025', '20250513', 'Møde 13. maj 2025'])
    expect(await found('maj.referat.txt', '2025-05-13', `${folder}/Kort.pdf`)).toEqual([`${folder}/Kort.pdf`]);
  expect(await found('maj.referat.txt', '2025-05-13', '2025-05-14/Kort.pdf', '13/Kort.pdf')).toEqual([]);
  expect(await found('maj.referat.txt', '', '2025-05-14/Kort.pdf')).toEqual([]);
});
