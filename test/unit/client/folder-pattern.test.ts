import { expect, it } from 'vitest';
import { folderPattern } from '../../../client/src/detection/folder-pattern.ts';

it('names a folder of a workspace without the path of the machine', () => {
  expect(folderPattern('/data/sager/2021/byråd', '/data/sager')).toBe('**/2021/byråd/*.txt');
  expect(folderPattern('/data/sager', '/data/sager/')).toBe('**/sager/*.txt');
  expect(folderPattern('c:\\data\\sager\\2021', 'c:\\data\\sager')).toBe('**/2021/*.txt');
});

it('names a folder outside every workspace by its whole path', () => {
  expect(folderPattern('/home/lone/referater 2021')).toBe('/home/lone/referater 2021/*.txt');
  expect(folderPattern('C:\\Brugere\\Lone\\Møder\\')).toBe('C:/Brugere/Lone/Møder/*.txt');
});

it('takes the signs of a glob as ordinary characters', () => {
  expect(folderPattern('/data/møder [2021]', '/data')).toBe('**/møder ?2021?/*.txt');
});

it('is everything when the workspace is the root', () => {
  expect(folderPattern('/', '/')).toBe('**/*.txt');
});
