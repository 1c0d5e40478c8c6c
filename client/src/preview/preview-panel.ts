/** The preview beside the text: one panel, which shows the referat whose editor was active last. */
import {
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID, PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from '../../../server/src/protocol.ts';
import { ask } from '../review/ask.ts';
import { Refresher } from '../review/refresher.ts';
import { textLanguage } from '../settings.ts';
import type { FromPage, PreviewFinding, ToPage } from './messages.ts';
import { previewPage } from './page.ts';
import { PREVIEW_TEXTS } from './preview-texts.ts';

/** After typing (ms): within a frame or two nobody sees that the page waits. */
const PAUSE = 30;

/** So long after a movement that the page asked for the editor's own scroll events are its echo (ms). */
const ECHO = 150;

export const PREVIEW_TYPE = 'referat.preview';

export class PreviewPanel implements Disposable {
  private readonly client: BaseLanguageClient;
  private readonly extensionUri: Uri;
  private readonly updating = new Refresher(PAUSE, () => this.update());
  private panel: WebviewPanel | undefined;
  private document: TextDocument | undefined;
  /** Keys of the parts on the page; undefined while the page has nothing. */
  private have: readonly number[] | undefined;
  private quietUntil = 0;
  private readonly listening: Disposable;

  constructor(client: BaseLanguageClient, extensionUri: Uri) {
    this.client = client;
    this.extensionUri = extensionUri;
    this.listening = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => document === this.document && this.updating.later()),
      workspace.onDidCloseTextDocument((document) => document === this.document && void this.closed(document)),
      window.onDidChangeActiveTextEditor((editor) => editor && isReferat(editor.document) && this.follow(editor)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.document?.uri.toString())) this.sendFindings();
      }),
      // A server that was started again numbers its parts anew.
      client.onDidChangeState(() => {
        this.have = undefined;
        this.updating.later();
      }),
    );
  }

  /** Shows the document; the panel is made beside the text unless it is there. */
  show(document: TextDocument): void {
    this.turnTo(document);
    if (this.panel) {
      this.panel.reveal(undefined, true);
      this.updating.later();
    } else {
      // A new page says when it is ready; what is sent before would be shown twice.
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.take(window.createWebviewPanel(PREVIEW_TYPE, '', place));
    }
  }

  /** Fills a panel that was there when the window was closed; what is shown already stays where it is. */
  restore(panel: WebviewPanel, document: TextDocument): void {
    this.panel?.dispose();
    this.turnTo(document);
    this.take(panel);
  }

  dispose(): void {
    this.listening.dispose();
    this.updating.dispose();
    this.panel?.dispose();
  }

  private follow(editor: TextEditor): void {
    if (!this.panel || editor.document === this.document) return;
    this.show(editor.document);
  }

  /** Also said when a document gets another language, and then it is opened again in the same breath. */
  private async closed(document: TextDocument): Promise<void> {
    await Promise.resolve();
    if (document === this.document && (document.isClosed || !isReferat(document))) this.panel?.dispose();
  }

  private turnTo(document: TextDocument): void {
    this.document = document;
    this.have = undefined;
    if (this.panel) this.panel.title = titleOf(document);
  }

  private take(panel: WebviewPanel): void {
    const dist = Uri.joinPath(this.extensionUri, 'dist');
    this.panel = panel;
    if (this.document) panel.title = titleOf(this.document);
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.document = undefined;
      this.have = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.received(message));
    panel.webview.html = previewPage({
      script: panel.webview.asWebviewUri(Uri.joinPath(dist, 'preview.js')).toString(),
      nonce: newNonce(),
      say: PREVIEW_TEXTS[textLanguage(this.document)],
    });
  }

  private async update(): Promise<void> {
    const { document } = this;
    if (!document || !this.panel) return;
    const fresh = this.have === undefined;
    const params: PreviewParams = {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(document.uri) },
      have: this.have ?? [],
    };
    const answer = await ask<PreviewResult | null>(this.client, PREVIEW_REQUEST, params);
    // Meanwhile another document may have come, or the page been loaded anew.
    if (!answer || document !== this.document || fresh !== (this.have === undefined)) return;
    if (!(await this.send({ kind: 'parts', fresh, uri: document.uri.toString(), parts: answer.parts }))) return;
    this.have = answer.parts.map(({ key }) => key);
    if (!fresh) return;
    this.sendFindings();
    const editor = this.editor;
    if (editor) this.scrolled(editor);
  }

  private async send(message: ToPage): Promise<boolean> {
    return (await this.panel?.webview.postMessage(message)) ?? false;
  }

  private received(message: FromPage): void {
    if (message.kind === 'ready') {
      // Loaded, or loaded again after it was hidden: it has nothing.
      this.have = undefined;
      void this.updating.now();
    } else if (message.kind === 'scroll') this.reveal(message.line);
    else void this.openAt(message.line);
  }

  private get editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  private scrolled(editor: TextEditor): void {
    if (editor.document !== this.document || Date.now() < this.quietUntil) return;
    void this.send({ kind: 'scroll', line: editor.visibleRanges[0]?.start.line ?? 0 });
  }

  private reveal(line: number): void {
    const at = Math.max(0, Math.floor(line));
    this.quietUntil = Date.now() + ECHO;
    this.editor?.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
  }

  private async openAt(line: number): Promise<void> {
    if (!this.document) return;
    const editor = this.editor;
    const column = editor?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(this.document, { viewColumn: column, selection: new Range(line, 0, line, 0) });
  }

  private sendFindings(): void {
    if (!this.document) return;
    const findings = languages
      .getDiagnostics(this.document.uri)
      .flatMap(({ range, severity, message }): PreviewFinding[] => {
        if (severity === DiagnosticSeverity.Hint) return [];
        const named =
          severity === DiagnosticSeverity.Error
            ? 'error'
            : severity === DiagnosticSeverity.Warning
              ? 'warning'
              : 'information';
        return [{ line: range.start.line, severity: named, message }];
      });
    void this.send({ kind: 'findings', findings });
  }
}

export function isReferat({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}

function titleOf(document: TextDocument): string {
  const { path } = document.uri;
  return PREVIEW_TEXTS[textLanguage(document)].title(path.slice(path.lastIndexOf('/') + 1));
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return [...bytes].map((byte) => byte.toString(36)).join('');
}
