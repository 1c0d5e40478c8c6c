/** The extension's own API, as `activate` returns it. */
import * as vscode from 'vscode';
import type { ReferatApi } from '../../../client/src/extension.ts';
import { extension } from './workspace.ts';

/** Activates the extension if it is not active yet; does not start the server. */
export async function api(): Promise<ReferatApi> {
  return (await extension().activate()) as ReferatApi;
}

/** Sets `referat.<key>` for the workspace; `undefined` takes it away again. */
export async function setting(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('referat').update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** A text that content detection takes for a referat, whatever its file is called. */
export const REFERAT_TEXT = [
  'REFERAT Kulturudvalget d. 10-03-2021',
  '',
  'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
  '',
  'Punkt 1: Godkendelse af dagsorden',
  '',
  '15.00.00-A00-2-21',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
].join('\n');
