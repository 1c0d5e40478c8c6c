/** A text that VS Code shows but gives no extension: over 50 MB. */
import fs from 'node:fs';
import path from 'node:path';

const LIMIT = 50 * 1024 * 1024;
const SENTENCE = 'Filen er så stor (over 50 MB), at VS Code ikke giver Referat dens tekst. Del den i flere filer.';

export default {
  'a text over 50 MB: the view and the commands say why, nothing of another text is shown for it': async (ui) => {
    const page = await ui.open('x.referat.txt', { settings: { 'workbench.editorLargeFileConfirmation': 500 } });
    const text = fs.readFileSync(path.join(ui.folder, 'x.referat.txt'), 'utf8');
    const times = Math.ceil((LIMIT * 1.05) / text.length);
    fs.writeFileSync(path.join(ui.folder, 'stor.referat.txt'), text.repeat(times));
    await page.locator('.activitybar .action-label[aria-label^="Referat"]').first().click();
    const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Beslutninger' }) });
    const decisions = view.locator('.monaco-list-row', { hasText: 'Godkendt' });
    await decisions.first().waitFor();

    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill('stor.referat.txt');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'stor.referat.txt' }).first().click();
    await view.getByText(SENTENCE).waitFor();
    // Decisions of another text would be wrong here.
    await decisions.first().waitFor({ state: 'detached' });
    for (const command of ['Referat: Vis opbygningen', 'Referat: Sammenlign med dagsordenen']) {
      await ui.command(page, command);
      const message = page.locator('.notification-list-item', { hasText: SENTENCE });
      await message.first().waitFor();
      await ui.screenshot(page, 'for-stor');
      await ui.command(page, 'Notifications: Clear All Notifications');
      await message.first().waitFor({ state: 'detached' });
    }
    await page.locator('.tab.active', { hasText: 'stor.referat.txt' }).waitFor();

    await page.locator('.tab', { hasText: 'x.referat.txt' }).first().click();
    await decisions.first().waitFor();
  },
};
