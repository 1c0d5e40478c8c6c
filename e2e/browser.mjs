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
  // This machine and nothing else. Not by Playwright's routes: those turn off the cache.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export function launchBrowser() {
  return chromium.launch({ ...chromiumToLaunch(), headless: true, args: QUIET_FLAGS, timeout: HANG });
}

/** A page with storage of its own. */
export async function newPage(browser, { viewport = { width: 1400, height: 900 } } = {}) {
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  context.setDefaultTimeout(HANG);
  context.setDefaultNavigationTimeout(HANG);
  return context.newPage();
}

/** Makes the pages of an origin forget everything but what they have loaded, which stays as it was compiled. */
export async function forget(page, origin) {
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'cookies,indexeddb,local_storage,service_workers,file_systems';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
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
