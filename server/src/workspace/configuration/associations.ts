/** Patterns in VS Code's own settings that give files the language and say nothing. */
import { parseTree } from 'jsonc-parser';
import { compilePattern } from '../patterns/compile.ts';
import { properties } from './nodes.ts';
import { type ConfigurationProblem, rangeAt } from './problem.ts';

/** Where a folder's own settings lie, from the folder. */
export const FOLDER_SETTINGS = '.vscode/settings.json';
export const ASSOCIATIONS_SECTION = 'files.associations';

/** Patterns of `language` that fit nothing in `files.associations`, each at its place. The rest of the file is VS Code's own matter. Never throws. */
export function associationProblems(text: string, uri: string, language: string): ConfigurationProblem[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return [];
  const associations = [...properties(root)].filter(
    ({ name, value }) => name === ASSOCIATIONS_SECTION && value.type === 'object',
  );
  return associations.flatMap(({ value }) =>
    [...properties(value)].flatMap(({ key, name, value: given }): ConfigurationProblem[] => {
      const { fault } = compilePattern(name, 'association');
      if (fault === undefined || given.value !== language) return [];
      return [{ uri, range: rangeAt(text, key.offset, key.length), id: 'wrong-pattern', params: { fault } }];
    }),
  );
}
