/** `dist/preview.js`: the web page of the preview. Shows what it is sent and tells where it is scrolled to. */
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { showContents } from './contents.ts';
import { showFindings } from './findings.ts';
import { Parts } from './parts.ts';
import { Scroll } from './scroll.ts';

interface VsCode {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const parts = new Parts(find('page'));
const scroll = new Scroll(parts, (line) => vscode.postMessage({ kind: 'scroll', line }));
const hideClosed = find('hide-closed') as HTMLInputElement;

function applyState(): void {
  document.body.classList.toggle('closed-hidden', hideClosed.checked);
  scroll.forget();
}

function keepState(changed: Partial<PageState>): void {
  vscode.setState({ hideClosed: false, ...vscode.getState(), ...changed });
}

hideClosed.checked = vscode.getState()?.hideClosed ?? false;
hideClosed.addEventListener('change', () => {
  keepState({ hideClosed: hideClosed.checked });
  applyState();
});
applyState();

let findings: Extract<ToPage, { kind: 'findings' }>['findings'] = [];

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'scroll') scroll.to(data.line);
  else if (data.kind === 'findings') {
    findings = data.findings;
    showFindings(parts, findings);
  } else {
    keepState({ uri: data.uri });
    const outline = parts.show(data.parts, data.fresh);
    if (outline) showContents(find('contents'), parts);
    find('empty').hidden = !parts.isEmpty;
    find('bar').classList.toggle('has-closed', parts.hasClosed);
    scroll.forget();
    showFindings(parts, findings);
  }
});

// A click in the contents goes to the item here; a double click in the text goes to its line there.
find('contents').addEventListener('click', (event) => {
  const key = (event.target as Element).closest('a')?.dataset.key;
  if (key === undefined) return;
  event.preventDefault();
  for (const open of document.querySelectorAll('details')) open.open = false;
  scroll.toElement(parts.element(Number(key)));
});
find('page').addEventListener('dblclick', (event) => {
  const line = parts.lineOf(event.target as Element);
  if (line !== undefined) vscode.postMessage({ kind: 'open', line });
});

vscode.postMessage({ kind: 'ready' });
