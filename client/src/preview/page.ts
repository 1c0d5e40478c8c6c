/** The web page of the preview as text: no script but its own, nothing from outside, colours of the editor's theme. */
import type { PREVIEW_TEXTS } from './preview-texts.ts';
import { PREVIEW_STYLE } from './style.ts';

export interface PageParts {
  /** Address of `dist/preview.js` for a web page. */
  readonly script: string;
  /** New for each page: only what carries it is run or applied. */
  readonly nonce: string;
  readonly say: (typeof PREVIEW_TEXTS)['da'];
}

export function previewPage({ script, nonce, say }: PageParts): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Referat</title>
<style nonce="${nonce}">${PREVIEW_STYLE}</style>
</head>
<body>
<div id="bar">
<details><summary>${escaped(say.contents)}</summary><nav aria-label="${escaped(say.contents)}"><ul id="contents"></ul></nav></details>
<label><input type="checkbox" id="hide-closed"> ${escaped(say.hideClosed)}</label>
</div>
<main id="page"></main>
<p id="empty">${escaped(say.empty)}</p>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
