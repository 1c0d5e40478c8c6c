/** Shortcuts: only in a referat, all of them in the guide. That VS Code has none of them is shown in a real one (e2e). */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const guide = fs.readFileSync(path.resolve(import.meta.dirname, '../../../docs/brugervejledning.md'), 'utf8');
const { keybindings, commands } = manifest.contributes;

/** `ctrl+k pageup` as the guide writes it: `Ctrl+K PageUp`. */
function written(key: string): string {
  const names: Readonly<Record<string, string>> = { pageup: 'PageUp', pagedown: 'PageDown' };
  return key.replaceAll(/[^+ ]+/g, (part) => names[part] ?? part.charAt(0).toUpperCase() + part.slice(1));
}

describe.each(keybindings)('$key', ({ command, key, when, ...more }) => {
  test('is the key of a command, and only while a referat is written', () => {
    expect(commands.map((each) => each.command)).toContain(command);
    expect(when).toMatch(/^editorTextFocus && editorLangId == referat(?: && !editorReadonly)?$/);
  });

  test('is on a Danish keyboard: Ctrl+Alt is AltGr there, and signs lie elsewhere', () => {
    for (const each of [key, ...('mac' in more ? [String(more.mac)] : [])]) {
      expect(each).not.toMatch(/ctrl\+(?:shift\+)?alt/);
      expect(each).toMatch(/(?:^|[+ ])(?:[a-z]|f\d{1,2}|page(?:up|down))$/);
    }
  });

  test('stands in the guide', () => expect(guide).toContain(`| ${written(key)} |`));
});
