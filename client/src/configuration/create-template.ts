/** "Lav skabelon af dette referat": the open document's form becomes the house's own. */
import { type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { QUALITY_TEXTS } from '../check/quality-texts.ts';
import { commandDocument, tellNone } from '../files/too-large.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { changeConfiguration, type Outcome } from './configuration-file.ts';

/** The command; `resource` is the referat it was called on, otherwise the open one is taken. */
export async function createTemplate(control: ServerControl, resource?: Uri): Promise<Outcome | undefined> {
  const document = await commandDocument(resource);
  const say = QUALITY_TEXTS[textLanguage(document)];
  if (document?.languageId !== LANGUAGE_ID) {
    await tellNone(say.noReferat);
    return undefined;
  }
  await control.start();
  const { client } = control;
  if (!client?.isRunning()) return undefined;
  const outcome = await changeConfiguration(client, document.uri, { kind: 'template' }, 'folder');
  if ('file' in outcome)
    void window.showInformationMessage(say.templateWritten(workspace.asRelativePath(outcome.file)));
  return outcome;
}
