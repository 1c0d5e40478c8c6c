/** The texts about several documents at once, by language. */
import type { TextLanguage } from '../../protocol.ts';
import { type WorkspaceTexts, workspaceDa } from './workspace.da.ts';
import { workspaceEn } from './workspace.en.ts';

const TABLES: Readonly<Record<TextLanguage, WorkspaceTexts>> = { da: workspaceDa, en: workspaceEn };

export function workspaceTexts(language: TextLanguage): WorkspaceTexts {
  return TABLES[language];
}
