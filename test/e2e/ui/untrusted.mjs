/** A folder that is not trusted: minutes are read and shown as everywhere, for nothing of the folder is run. */
const MINUTES = 'plan-og-miljoe-2024-04-09.referat.txt';

export default {
  'the preview shows in Restricted Mode and follows typing': async (ui) => {
    const page = await ui.open(MINUTES, { restricted: true });
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'Mødedato' }).first().click();
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('v');
    const shown = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await shown.locator('h2', { hasText: 'Punkt 28:' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'Punkt 28:' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' og mere til');
    await shown.locator('h2', { hasText: 'og mere til' }).waitFor();
    await ui.screenshot(page, 'preview-restricted');
  },
};
