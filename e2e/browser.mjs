// Headless Chromium showing the workbench of a server from vscode.mjs.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumToLaunch } from './chromium.mjs';
import { HANG } from './wait.mjs';

const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export function launchBrowser() {
  return chromium.launch({ ...chromiumToLaunch(), headless: true, args: QUIET_FLAGS, timeout: HANG });
}

/** A page of its own (own storage) that can reach this machine and nothing else. */
export async function newPage(browser, { viewport = { width: 1400, height: 900 } } = {}) {
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(HANG);
  page.setDefaultNavigationTimeout(HANG);
  return page;
}

/** The address that opens `folder` (absolute), with `file` (relative to it) in the editor when given. */
export function workbenchAddress({ port }, folder, file) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set('folder', folder);
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file) payload.unshift(['openFile', new URL(`vscode-remote://127.0.0.1:${port}${path.join(folder, file)}`).href]);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
