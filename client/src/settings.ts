/** The extension's own reading of its settings. Always per resource: two folders of one window may differ. */
import { type ConfigurationScope, workspace } from 'vscode';
import { SETTINGS_SECTION, type TextLanguage } from '../../server/src/protocol.ts';
import { type Texts, textsFor } from './texts.ts';

export type DetectionMode = 'ask' | 'automatic' | 'off';

/** Language of the texts shown about `scope`. */
export function textLanguage(scope?: ConfigurationScope): TextLanguage {
  return read<string>('language', scope) === 'en' ? 'en' : 'da';
}

/** Texts in the language chosen for `scope`. */
export function texts(scope?: ConfigurationScope): Texts {
  return textsFor(textLanguage(scope));
}

/** What to do with plain text that looks like a referat; an unknown value is read as the default, `ask`. */
export function detectionMode(scope: ConfigurationScope): DetectionMode {
  const value = read<string>('detection', scope);
  return value === 'automatic' || value === 'off' ? value : 'ask';
}

function read<T>(key: string, scope: ConfigurationScope | undefined): T | undefined {
  return workspace.getConfiguration(SETTINGS_SECTION, scope ?? null).get<T>(key);
}
