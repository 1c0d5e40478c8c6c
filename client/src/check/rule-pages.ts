/** The rules' pages, which lie in the extension, shown as they are meant to be read. No network, in every runtime. */
import { commands, Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';

/**
 * Scheme of the pages' addresses, `referat-regel:/missing-decision.md`. package.json says that they open as a preview,
 * so that a problem's code, which links here, shows a page and not Markdown.
 */
const RULE_PAGE_SCHEME = 'referat-regel';

/** Where the server says a problem's page lies. */
export const RULE_PAGES = `${RULE_PAGE_SCHEME}:`;

function rulePage(rule: string): Uri {
  return Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md` });
}

export function registerRulePages(context: ExtensionContext): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        const name = path.replace(/^\/+/, '');
        if (!/^[\w-]+\.md$/.test(name)) throw new Error(name);
        // The rules' pages link to the page on configuration, which lies one folder up.
        const docs = Uri.joinPath(context.extensionUri, 'docs');
        const folder = name === 'configuration.md' || name === 'ci.md' ? docs : Uri.joinPath(docs, 'rules');
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
      },
    }),
    commands.registerCommand('referat.openRulePage', (rule: unknown) => openRulePage(String(rule))),
  );
}

/** Beside the text, so that the finding stays in sight. */
async function openRulePage(rule: string): Promise<void> {
  const page = rulePage(rule);
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // Somebody has turned VS Code's own Markdown extension off: the page reads well as text, too.
    await window.showTextDocument(page, { preview: true });
  }
}
