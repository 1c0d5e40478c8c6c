// What a picture needs of the workbench: open a file in a quiet window, go somewhere, run a command, shoot.
import fs from 'node:fs';
import path from 'node:path';
import { newPage, workbenchAddress } from '../../e2e/browser.mjs';
import { until } from '../../e2e/wait.mjs';

/** Settings that make a picture readable when it is shown at half its size, and keep everything that is not ours away. */
const SETTINGS = {
  'breadcrumbs.enabled': true,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 15,
  'editor.lineHeight': 23,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'explorer.openEditors.visible': 0,
  'files.exclude': { '**/.vscode': true },
  'outline.showVariables': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'window.title': 'Referat',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.tree.indent': 12,
  'workbench.tree.renderIndentGuides': 'none',
};

/** One window. Its folder is what the user would have open; only the folder's own name can be seen. */
export class Screen {
  page;
  folder;

  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  /**
   * @param files name in the window's folder → file or folder of the project it is a copy of
   * @param file the one that is opened; waits until the language mode says `language`
   */
  static async open({ browser, server, folder, files, file, settings = {}, language = 'Referat', height = 875 }) {
    fs.rmSync(folder, { recursive: true, force: true });
    for (const [name, from] of Object.entries(files)) fs.cpSync(from, path.join(folder, name), { recursive: true });
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    const page = await newPage(browser, { viewport: { width: 1400, height } });
    await page.goto(workbenchAddress(server, folder, file));
    const screen = new Screen(page, folder);
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page.locator('#status\\.editor\\.mode', { hasText: new RegExp(`^${language}$`) }).waitFor();
    await screen.#widenSideBar(385);
    return screen;
  }

  until = until;

  /** Runs a command by its title; one that asks something leaves the box of questions `open`. */
  async command(title, { open = false } = {}) {
    const { page } = this;
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // A view's commands come with the view, and the list does not grow while it is shown.
    await until(`command ${title}`, async () => {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input').fill(`>${title}`);
      await page.waitForTimeout(300);
      if (await row.isVisible()) return true;
      await page.keyboard.press('Escape');
      return false;
    });
    await row.click();
    if (!open) await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.#pointerAway();
  }

  /** To the empty middle of the status bar, where nothing answers it. */
  #pointerAway() {
    const { width, height } = this.page.viewportSize();
    return this.page.mouse.move(width / 2, height - 8);
  }

  /** Titles of items are long. */
  async #widenSideBar(width) {
    const { mouse } = this.page;
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    await mouse.move(bar.x + bar.width, 400);
    await mouse.down();
    await mouse.move(bar.x + width, 400, { steps: 4 });
    await mouse.up();
    await this.#pointerAway();
  }

  /** The outline over the whole height of the side bar. */
  async outline() {
    await this.command('Explorer: Focus on Outline View');
    for (const name of [path.basename(this.folder), 'Timeline']) {
      const open = this.page.locator('.pane-header[aria-expanded="true"]', { hasText: new RegExp(name, 'i') });
      if (await open.isVisible()) await open.click();
    }
    await this.#pointerAway();
    await this.page.locator('.outline-pane .monaco-list-row').first().waitFor();
  }

  /** One of the extension's own views over the whole height of the side bar; gives its rows. */
  async view(name) {
    await this.command(`Focus on ${name} View`);
    const others = this.page.locator('.part.sidebar .pane-header[aria-expanded="true"]').filter({ hasNotText: name });
    while ((await others.count()) > 0) await others.first().click();
    await this.#pointerAway();
    const rows = this.page.locator('.part.sidebar .monaco-list-row:visible');
    await rows.first().waitFor();
    return rows;
  }

  /** Puts the cursor at a place of the file's text: `text` is searched, `inside` columns into it. */
  async goTo(file, text, inside = 0) {
    const lines = fs.readFileSync(path.join(this.folder, file), 'utf8').split(/\r?\n/);
    const line = lines.findIndex((each) => each.includes(text));
    if (line < 0) throw new Error(`${file} has no »${text}«`);
    const column = lines[line].indexOf(text) + inside + 1;
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.fill(`:${line + 1}:${column}`);
    await this.#pointerAway();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line + 1}, Col ${column}` }).waitFor();
  }

  /** Puts the cursor where `text` begins and scrolls it to the editor's top, as far as the file goes. */
  async scrollTo(file, text) {
    await this.goTo(file, text);
    const cursor = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    const editor = await this.page.locator('.editor-instance').first().boundingBox();
    await this.page.mouse.move(editor.x + editor.width / 2, editor.y + 20);
    await this.page.mouse.wheel(0, cursor.y - editor.y - 6);
    await this.#pointerAway();
  }

  /** Waits for `count` problems at least in the status bar. */
  problems(count) {
    return until(`${count} problems`, async () => {
      const said = await this.page.locator('#status\\.problems').getAttribute('aria-label');
      return (said ?? '').split(/\D+/).reduce((sum, each) => sum + Number(each), 0) >= count;
    });
  }

  /** Everything on the screen as it stays: colours from the server have come, the pointer is away. */
  async settled() {
    const { page } = this;
    const picture = async () => (await page.screenshot()).toString('base64');
    let last = await picture();
    await until('a quiet screen', async () => {
      await page.waitForTimeout(400);
      const now = await picture();
      const same = now === last;
      last = now;
      return same;
    });
  }

  close() {
    return this.page.context().close();
  }
}
