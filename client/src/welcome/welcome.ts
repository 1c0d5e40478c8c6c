/** What a new user is led through: the sample documents and the first fix. Loaded when a command is called. */
import { commands, Disposable, type ExtensionContext, type TextEditor, Uri, window } from 'vscode';

/** @param onDisk whether copies of the samples can lie in a folder: not in the browser */
export function registerWelcome(context: ExtensionContext, onDisk: boolean): Disposable {
  return Disposable.from(
    commands.registerCommand(
      'referat.openSamples',
      async (): Promise<Uri | undefined> => (await import('./open-samples.ts')).openSamples(context, onDisk),
    ),
    commands.registerCommand('referat.openGuide', () => openGuide(context)),
    commands.registerCommand(
      'referat.showOutline',
      async (): Promise<TextEditor | undefined> => (await import('../show-outline.ts')).showOutline(),
    ),
    commands.registerCommand(
      'referat.showFirstFix',
      async (): Promise<TextEditor | undefined> => (await import('../check/first-fix.ts')).showFirstFix(),
    ),
  );
}

/** The guide lies in the extension with its pictures: read without a network, where Markdown is shown at all. */
async function openGuide(context: ExtensionContext): Promise<void> {
  const guide = Uri.joinPath(context.extensionUri, 'docs/brugervejledning.md');
  try {
    await commands.executeCommand('markdown.showPreview', guide);
  } catch {
    await window.showTextDocument(guide, { preview: true });
  }
}
