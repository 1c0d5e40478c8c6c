// Runs test/e2e/ui/*.mjs: checks of what only the screen shows. Each file's default export is { 'title': async (ui) => … }.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { forget, newPage, workbenchAddress } from './browser.mjs';
import { until } from './wait.mjs';
import { makeWorkspace, removeOthers } from './workspace.mjs';

const uiFolder = path.resolve(import.meta.dirname, '../test/e2e/ui');
/** Milliseconds. */
const TELL_AGAIN = 5000;
const failureFolder = path.join(import.meta.dirname, 'out/failures');

/** What a UI test is given. One per test, or per file that says `oneWindow`: its pages are closed and its folder is its own. */
class Ui {
  #context;
  #server;
  #startRestricted;
  #restricted;
  #screenshots;
  #pages = [];
  #isShared;
  #putBack = () => {};
  /** The folder that open() shows; write files into it before or after. */
  folder;

  constructor({ context, server, startRestricted, screenshots, folder, isShared }) {
    this.#startRestricted = startRestricted;
    this.#context = context;
    this.#server = server;
    this.#screenshots = screenshots;
    this.folder = folder;
    this.#isShared = isShared;
  }

  /**
   * Opens the workbench on a fresh workspace with `file` in the editor and waits for its language mode. In a window that is shared, the
   * files are as fresh, and no editor of an earlier test is open; what is in its views and what was answered stays.
   * @param settings .vscode/settings.json of the workspace
   * @param language text of the language mode to wait for; null: wait for the editor only
   * @param restricted whether the folder is not trusted
   * @returns the Playwright page
   */
  async open(file, { settings, language = 'Referat', viewport, restricted = false } = {}) {
    if (restricted) this.#restricted ??= await this.#startRestricted();
    const server = restricted ? this.#restricted : this.#server;
    const [shared] = this.#isShared ? this.#pages : [];
    if (shared) await this.#closeEditors(shared);
    makeWorkspace(this.folder, settings);
    const page = shared ?? (await this.#context.newPage());
    if (viewport) await page.setViewportSize(viewport);
    if (shared) await this.#openByName(page, file);
    else {
      await forget(page, `http://127.0.0.1:${server.port}`);
      this.#pages.push(page);
      await page.goto(workbenchAddress(server, this.folder, file));
    }
    await page.locator('.editor-instance .view-line').first().waitFor();
    if (language !== null) {
      const mode = page.locator('#status\\.editor\\.mode', { hasText: new RegExp(`^${language}$`) });
      await mode.waitFor();
    }
    return page;
  }

  /** What is not saved is dropped. */
  async #closeEditors(page) {
    await page.keyboard.press('Escape');
    await this.command(page, 'Notifications: Clear All Notifications');
    await this.command(page, 'View: Close All Editors');
    const tabs = page.locator('.editor-instance, .tabs-container .tab');
    const drop = page.locator('.dialog-buttons').getByRole('button', { name: /^Don.t Save$/ });
    await until('all editors closed', async () => {
      if (await drop.isVisible()) await drop.click();
      return (await tabs.count()) === 0;
    });
    removeOthers(this.folder);
  }

  async #openByName(page, file) {
    await page.keyboard.press('ControlOrMeta+P');
    await page.locator('.quick-input-widget input.input').fill(file);
    // By the keyboard: the rows still move while files are looked for, and a click would hit another.
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
    // Where the cursor was in an earlier test is remembered.
    await page.keyboard.press('ControlOrMeta+Home');
  }

  /** Runs a command by its title from the command palette (VS Code's own are English here). */
  async command(page, title) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input.input');
    await input.fill(`>${title}`);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await row.click();
    // The command may ask something in the same widget at once, so that it is never seen hidden.
    await page.waitForFunction(() => {
      const widget = document.querySelector('.quick-input-widget');
      const asked = widget?.querySelector('input.input')?.value ?? '';
      return widget === null || getComputedStyle(widget).display === 'none' || !asked.startsWith('>');
    });
  }

  /** Opens the outline view over the whole height of the side bar; returns its rows (a Playwright locator). */
  async outline(page) {
    await this.command(page, 'Explorer: Focus on Outline View');
    const files = page.locator('.pane-header[aria-expanded="true"]', { hasText: path.basename(this.folder) });
    if (await files.isVisible()) await files.click();
    const rows = page.locator('.outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Process ids of the language servers that run out of this VS Code's own extension folder (Linux). */
  languageServers() {
    const own = `${this.#server.extensionsFolder}/`;
    return fs.readdirSync('/proc').filter((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes(own) && command.includes('dist/server.js');
      } catch {
        return false;
      }
    });
  }

  /** Puts another program (CommonJS) in the place of the language server; the test's end, or the function given, puts it back. */
  replaceServer(program) {
    const [file] = fs
      .readdirSync(this.#server.extensionsFolder)
      .map((name) => path.join(this.#server.extensionsFolder, name, 'dist/server.js'))
      .filter((each) => fs.existsSync(each));
    const own = fs.readFileSync(file);
    fs.writeFileSync(file, program);
    this.#putBack = () => fs.writeFileSync(file, own);
    return this.#putBack;
  }

  /** Changes the settings of the open folder, until `isSo`: the watcher may miss a change, which is then told again in other blanks. */
  async change(settings, isSo) {
    const text = JSON.stringify(settings);
    let told = 0;
    return until(`the settings ${text}`, async () => {
      if (Date.now() - told > TELL_AGAIN) {
        told = Date.now();
        fs.writeFileSync(path.join(this.folder, '.vscode/settings.json'), `${text}${' '.repeat(told % 9)}`);
      }
      return isSo();
    });
  }

  /** Asks `probe` until it is truthy; see wait.mjs. */
  until = until;

  /** Saves NAME.png when the run was given --screenshots; of the whole window, or of a Playwright locator. */
  async screenshot(page, name, of = page) {
    if (!this.#screenshots) return;
    fs.mkdirSync(this.#screenshots, { recursive: true });
    await of.screenshot({ path: path.join(this.#screenshots, `${name}.png`) });
  }

  /** Keeps what the screen showed when the test failed; returns the files. */
  async keepFailure(title) {
    fs.mkdirSync(failureFolder, { recursive: true });
    const files = [];
    for (const [index, page] of this.#pages.entries()) {
      const file = path.join(failureFolder, `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${index}.png`);
      await page.screenshot({ path: file, timeout: 5_000 }).then(
        () => files.push(file),
        () => {},
      );
    }
    return files;
  }

  async close() {
    this.#putBack();
    for (const page of this.#pages) await page.close();
    await this.#context.clearPermissions();
    await this.#restricted?.stop();
  }
}

/**
 * One window of the browser serves all tests: what the workbench loads is loaded and compiled once.
 * @param temporary folder for the workspaces; grep: only titles that contain this text
 * @param startRestricted starts another server, in which no folder is trusted
 */
export async function runUiTests({ browser, server, startRestricted, report, temporary, screenshots, grep = '' }) {
  const blank = await newPage(browser);
  const context = blank.context();
  let count = 0;
  for (const file of fs
    .readdirSync(uiFolder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    const { default: tests, oneWindow = false } = await import(pathToFileURL(path.join(uiFolder, file)).href);
    const newUi = () => {
      count += 1;
      const folder = path.join(temporary, `ui-${count}`);
      return new Ui({ context, server, startRestricted, screenshots, folder, isShared: oneWindow });
    };
    let shared;
    for (const [title, body] of Object.entries(tests)) {
      if (!title.includes(grep)) continue;
      await report.test(title, async () => {
        const ui = shared ?? newUi();
        if (oneWindow) shared = ui;
        try {
          await body(ui);
        } catch (error) {
          const kept = await ui.keepFailure(title);
          // The next attempt and the next test begin in a window of their own.
          if (shared) await shared.close();
          shared = undefined;
          throw new Error(`${error.message}${kept.map((each) => `\nscreenshot: ${each}`).join('')}`, { cause: error });
        } finally {
          if (!oneWindow) await ui.close();
        }
      });
    }
    await shared?.close();
  }
}
