import { expect, test } from 'vitest';
import { previewPage } from '../../../../client/src/preview/page.ts';
import { PREVIEW_TEXTS } from '../../../../client/src/preview/preview-texts.ts';

const page = previewPage({ script: 'https://x.test/dist/preview.js', nonce: 'abc123', say: PREVIEW_TEXTS.da });

test('the policy lets nothing in but the page’s own script and style', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toBe("default-src 'none'; script-src 'nonce-abc123'; style-src 'nonce-abc123'");
  expect([...page.matchAll(/<(?:script|style)[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<style nonce="abc123">',
    '<script nonce="abc123" src="https://x.test/dist/preview.js">',
  ]);
  expect(page).not.toMatch(/ on\w+=|javascript:|style="/);
});

test('both languages say the same things', () => {
  expect(Object.keys(PREVIEW_TEXTS.en)).toEqual(Object.keys(PREVIEW_TEXTS.da));
});
