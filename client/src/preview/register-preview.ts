/** The command that shows the preview; what it does is loaded when it is called. */
import { commands, type ExtensionContext, type Uri, window, workspace } from 'vscode';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import type { PreviewPanel } from './preview-panel.ts';

export function registerPreview(context: ExtensionContext, control: ServerControl): void {
  let panel: PreviewPanel | undefined;
  context.subscriptions.push(
    commands.registerCommand('referat.showPreview', async (resource?: Uri): Promise<boolean> => {
      const [{ PreviewPanel, isReferat }, { PREVIEW_TEXTS }] = await Promise.all([
        import('./preview-panel.ts'),
        import('./preview-texts.ts'),
      ]);
      const document = resource ? await workspace.openTextDocument(resource) : window.activeTextEditor?.document;
      if (!document || !isReferat(document)) {
        void window.showInformationMessage(PREVIEW_TEXTS[textLanguage()].noReferat);
        return false;
      }
      await control.start();
      if (!control.client) return false;
      if (!panel) {
        panel = new PreviewPanel(control.client, context.extensionUri);
        context.subscriptions.push(panel);
      }
      panel.show(document);
      return true;
    }),
  );
}
