/** The command that shows the preview, and its return with the window; what they do is loaded when they are called. */
import { commands, type ExtensionContext, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import type { PageState } from './messages.ts';
import type { PreviewPanel } from './preview-panel.ts';

export function registerPreview(context: ExtensionContext, control: ServerControl): void {
  let panel: PreviewPanel | undefined;
  /** Undefined when the server does not run. */
  const ready = async (): Promise<PreviewPanel | undefined> => {
    const { PreviewPanel } = await import('./preview-panel.ts');
    await control.start();
    if (!control.client) return undefined;
    if (!panel) {
      panel = new PreviewPanel(control.client, context.extensionUri);
      context.subscriptions.push(panel);
    }
    return panel;
  };
  context.subscriptions.push(
    commands.registerCommand('referat.showPreview', async (resource?: Uri): Promise<boolean> => {
      const [{ isReferat }, { PREVIEW_TEXTS }] = await Promise.all([
        import('./preview-panel.ts'),
        import('./preview-texts.ts'),
      ]);
      const document = resource ? await workspace.openTextDocument(resource) : window.activeTextEditor?.document;
      if (!document || !isReferat(document)) {
        void window.showInformationMessage(PREVIEW_TEXTS[textLanguage()].noReferat);
        return false;
      }
      const preview = await ready();
      preview?.show(document);
      return preview !== undefined;
    }),
    window.registerWebviewPanelSerializer('referat.preview', {
      async deserializeWebviewPanel(old: WebviewPanel, state: PageState | undefined): Promise<void> {
        // The file may be gone, or be no referat any more: an empty page would only be in the way.
        try {
          const [{ isReferat }, preview] = [await import('./preview-panel.ts'), await ready()];
          // A window that was closed at once kept the page, but not yet what stood on it: then what is open will do.
          const document = state?.uri
            ? await workspace.openTextDocument(Uri.parse(state.uri, true))
            : window.visibleTextEditors.map((editor) => editor.document).find(isReferat);
          if (preview && document && isReferat(document)) preview.restore(old, document);
          else old.dispose();
        } catch {
          old.dispose();
        }
      },
    }),
  );
}
