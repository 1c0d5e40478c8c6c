import { expect, test } from 'vitest';
import library from 'vscode-languageserver/node';
import * as values from '../../../server/src/protocol/values.ts';

test.each(Object.entries(values))('%s as the library has it', (name, table) => {
  expect(library[name as keyof typeof library]).toMatchObject(table);
});
