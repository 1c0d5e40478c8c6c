/** The commands behind a code lens and the editor's menu: every treatment of the case, in VS Code's own list of references. */
import { commands, Disposable, Location, Position, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CASE_HISTORY_REQUEST, type CaseHistoryParams, type CaseHistoryResult } from '../../server/src/protocol.ts';
import { texts } from './settings.ts';

const SHOW_CASE = 'referat.showCaseHistory';

/** @param client undefined until the first referat is opened */
export function registerShowCase(client: () => BaseLanguageClient | undefined): Disposable {
  return Disposable.from(
    commands.registerCommand('referat.fix', () => commands.executeCommand('editor.action.quickFix')),
    // At the cursor, for menus; a code lens names the place.
    commands.registerCommand('referat.showCase', async () => {
      const editor = window.activeTextEditor;
      const running = client();
      if (!editor || !running) return;
      const { line, character } = editor.selection.active;
      await commands.executeCommand(SHOW_CASE, running.code2ProtocolConverter.asUri(editor.document.uri), {
        line,
        character,
      });
    }),
    commands.registerCommand(SHOW_CASE, async (uri: string, at: { line: number; character: number }) => {
      const params: CaseHistoryParams = { textDocument: { uri }, position: at };
      const history = await client()?.sendRequest<CaseHistoryResult>(CASE_HISTORY_REQUEST, params);
      if (!history) return void window.showInformationMessage(texts().noCase);
      const places = history.items.map((item) => new Location(Uri.parse(item.uri), new Position(item.line, 0)));
      await commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        new Position(at.line, at.character),
        places,
      );
    }),
  );
}
