/** The preview beside the text: what it shows, how it follows, how it looks in each kind of theme. */
const MINUTES = 'plan-og-miljoe-2024-04-09.referat.txt';
const FAULTY = 'plan-og-miljoe-2024-06-11.referat.txt';

/** The web page of the preview lies in two frames, one for the origin and one for the page. */
function preview(page) {
  return page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
}

/** The same for all tests: they share a window. */
const SETTINGS = { 'editor.minimap.enabled': false, 'workbench.sideBar.location': 'left' };

async function openPreview(ui, file = MINUTES) {
  const page = await ui.open(file, { viewport: { width: 1500, height: 900 }, settings: SETTINGS });
  await page.locator('.editor-instance .view-line', { hasText: 'Mødedato' }).first().click();
  // The server runs: one that starts later numbers the parts anew, and all are shown anew.
  await page
    .locator('.monaco-breadcrumb-item', { hasText: /REFERAT / })
    .first()
    .waitFor();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('v');
  const shown = preview(page);
  await shown.locator('h1').waitFor();
  return { page, shown };
}

/** Whether the window would be opened with its preview again: VS Code writes what is open into the browser's database, late. */
function isKept(page) {
  return page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = await done(database.transaction(store).objectStore(store).getAll());
        if (values.some((value) => typeof value === 'string' && /referat\.preview.*hideClosed/.test(value)))
          return true;
      }
      database.close();
    }
    return false;
  });
}

export const oneWindow = true;

export default {
  'the preview by Ctrl+K V stands beside the text, and typing changes nothing but the item': async (ui) => {
    const { page, shown } = await openPreview(ui);
    await shown.locator('h2', { hasText: 'Punkt 28:' }).waitFor();
    const other = shown.locator('section', { has: page.locator('h2', { hasText: 'Punkt 28:' }) });
    const untouched = shown.locator('h2', { hasText: 'Punkt 29:' });
    await untouched.evaluate((heading) => {
      heading.dataset.mark = 'mine';
    });
    const line = page.locator('.editor-instance .view-line', { hasText: 'Punkt 28:' }).first();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' og mere til');
    await shown.locator('h2', { hasText: 'og mere til' }).waitFor();
    if ((await untouched.getAttribute('data-mark')) !== 'mine')
      throw new Error('an item that was not typed in was replaced');
    if ((await other.count()) !== 1) throw new Error('the item is there twice');
  },

  'the preview is there again when the window is, with the same referat, and follows it': async (ui) => {
    const { page } = await openPreview(ui);
    await ui.until('the open preview to be kept', () => isKept(page));
    // Without the file that the first address asked for: what was open is opened again.
    await page.goto(page.url().replace(/([?&])payload=[^&]*&?/, '$1'));
    const again = preview(page);
    await again.locator('h2', { hasText: 'Punkt 28:' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'Punkt 28:' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' og mere til');
    await again.locator('h2', { hasText: 'og mere til' }).waitFor();
  },

  'the preview hides closed items, its contents lead to an item, and text and page scroll together': async (ui) => {
    const { page, shown } = await openPreview(ui);
    const closed = shown.locator('section.item.closed').first();
    await closed.waitFor();
    await shown.getByLabel('Skjul lukkede punkter').check();
    await closed.waitFor({ state: 'hidden' });
    await shown.getByLabel('Skjul lukkede punkter').uncheck();
    await closed.waitFor();
    await shown.locator('summary').click();
    await ui.screenshot(page, 'preview-contents');
    await shown.locator('#contents a', { hasText: 'Punkt 31:' }).click();
    // The text follows the page.
    await page.locator('.editor-instance .view-line', { hasText: 'Punkt 31:' }).first().waitFor();
    // The page follows the text.
    await page.locator('.editor-instance .view-line', { hasText: 'Punkt 31:' }).first().click();
    await page.keyboard.press('ControlOrMeta+End');
    const seen = shown.locator('h2', { hasText: 'Punkt 33:' });
    await ui.until('the page to follow to the end', () =>
      seen.evaluate((heading) => {
        const { top } = heading.getBoundingClientRect();
        return top >= 0 && top < window.innerHeight;
      }),
    );
  },

  'the preview marks findings, in light, dark and high contrast': async (ui) => {
    const { page, shown } = await openPreview(ui, FAULTY);
    await shown.locator('[data-found]').first().waitFor();
    for (const [theme, name, kind] of [
      ['Default Light Modern', 'light', 'vscode-light'],
      ['Default High Contrast', 'contrast', 'vscode-high-contrast'],
      ['Default Dark Modern', 'dark', 'vscode-dark'],
    ]) {
      const settings = { ...SETTINGS, 'workbench.colorTheme': theme, 'workbench.activityBar.location': 'hidden' };
      await ui.change(settings, () => shown.locator(`body.${kind}`).isVisible());
      await ui.screenshot(page, `preview-${name}`);
      const colours = await shown.locator('body').evaluate((body) => {
        const { color, backgroundColor } = getComputedStyle(body);
        return [color, backgroundColor];
      });
      if (colours[0] === colours[1]) throw new Error(`${name}: the text has the colour of the page`);
    }
  },
};
