/** The referat a command is about, saved, and a server that can be asked about it. */
import { type TextDocument, type Uri, window } from 'vscode';
import { LANGUAGE_ID, type Request } from '../../../server/src/protocol.ts';
import { commandDocument, tellNone } from '../files/too-large.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { PUBLISH_TEXTS, type PublishTexts } from './publish-texts.ts';

export interface SavedReferat {
  readonly document: TextDocument;
  readonly say: PublishTexts;
  /** A request about the document; undefined where the server does not answer, which is said. */
  ask<P, R>(name: Request<P, R | null>, params: Omit<P, 'textDocument'>): Promise<R | undefined>;
}

/** Saves what is not saved yet; undefined, and said, where there is no file or no server. */
export async function savedReferat(
  control: ServerControl,
  resource: Uri | undefined,
): Promise<SavedReferat | undefined> {
  const document = await commandDocument(resource);
  const say = PUBLISH_TEXTS[textLanguage(document)];
  if (document?.languageId !== LANGUAGE_ID) {
    await tellNone(say.noReferat);
    return undefined;
  }
  if (document.isUntitled || (document.isDirty && !(await document.save()))) {
    void window.showInformationMessage(say.saveFirst);
    return undefined;
  }
  await control.start();
  return {
    document,
    say,
    async ask<P, R>(name: Request<P, R | null>, params: Omit<P, 'textDocument'>) {
      const { client } = control;
      const textDocument = { uri: client?.code2ProtocolConverter.asUri(document.uri) };
      const answer = await client?.sendRequest<R | null>(name, { textDocument, ...params }).catch(() => undefined);
      if (!answer) void window.showErrorMessage(say.failed(say.noAnswer));
      return answer ?? undefined;
    },
  };
}
