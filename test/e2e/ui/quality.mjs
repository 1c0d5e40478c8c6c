/** Commands around checking and KLE, as the user sees them. */
import fs from 'node:fs';
import path from 'node:path';

export const oneWindow = true;

export default {
  'text files that look like referater: said to be skipped, and checked on a click': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const minutes = fs.readFileSync(path.join(ui.folder, 'plan-og-miljoe-2024-06-11.referat.txt'), 'utf8');
    for (const month of ['marts', 'april', 'maj'])
      fs.writeFileSync(path.join(ui.folder, `udvalget-${month}.txt`), minutes);
    await ui.command(page, 'Referat: Kontrollér alle referater');
    const message = page.locator('.notification-list-item', { hasText: '4 tekstfiler ligner også referater' });
    await message.waitFor();
    await ui.screenshot(page, 'kontrol-sprunget-over');
    await message.getByRole('button', { name: 'Kontrollér også dem' }).click();
    await page.locator('.notification-list-item', { hasText: /referater kontrolleret(?!.*sprunget over)/ }).waitFor();
    await ui.command(page, 'View: Focus Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'udvalget-april.txt' }).waitFor();
  },

  'Hent KLE says where from, and fetches nothing when the answer is no': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const asked = [];
    page.on('request', (request) => {
      if (request.url().includes('kle-online')) asked.push(request.url());
    });
    await ui.command(page, 'Referat: Hent KLE');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await ui.until('the addresses are shown', async () => {
      const text = await dialog.innerText();
      return text.includes('https://api.kle-online.dk/resources/kle/emneplan') && text.includes('handlingsfacetter');
    });
    await ui.screenshot(page, 'hent-kle');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    if (asked.length > 0) throw new Error(`asked for ${asked.join(', ')}`);
  },

  'all referater are checked, and the faults of files that are not open stand under Problems': async (ui) => {
    const page = await ui.open('x.referat.txt');
    await ui.command(page, 'Referat: Kontrollér alle referater');
    const message = page.locator('.notification-list-item', { hasText: /referater kontrolleret: \d+ fejl/ });
    await message.waitFor();
    await ui.screenshot(page, 'kontrol-besked');
    await message.getByRole('button', { name: 'Vis fund' }).click();
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'plan-og-miljoe-2024-06-11' });
    await row.first().waitFor();
    await ui.screenshot(page, 'kontrol-problemer');
  },

  'the rule’s name in a problem opens its page as a page': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-06-11.referat.txt');
    await ui.command(page, 'View: Toggle Problems');
    const link = page.locator('.markers-panel .monaco-list-row a', { hasText: 'missing-decision' });
    await link.first().waitFor();
    await link.first().click({ modifiers: ['ControlOrMeta'] });
    await page.locator('.tab', { hasText: 'missing-decision' }).first().waitFor();
    const frame = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await frame.locator('h2', { hasText: 'Hvorfor' }).waitFor();
    await ui.screenshot(page, 'regelside');
  },

  'the light bulb turns a rule off, says so, and takes it back': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-06-11.referat.txt');
    await page.locator('.squiggly-error').first().waitFor();
    await ui.command(page, 'Go to Next Problem (Error, Warning, Info)');
    // An Escape before the problem is shown closes nothing, and the peek then takes the focus from the menu.
    const peek = page.locator('.marker-widget');
    await peek.waitFor();
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await ui.command(page, 'Quick Fix...');
    const menu = page.locator('.action-widget');
    const off = menu.getByText('Slå reglen').first();
    await off.waitFor();
    await ui.screenshot(page, 'lyspaere');
    await off.click();
    const message = page.locator('.notification-list-item', { hasText: 'er slået fra for referaterne i mappen' });
    await message.waitFor();
    await ui.screenshot(page, 'regel-slaaet-fra');
    const file = path.join(ui.folder, '.referat.json');
    if (!fs.readFileSync(file, 'utf8').includes('"off"')) throw new Error(fs.readFileSync(file, 'utf8'));
    if (await page.locator('.tab', { hasText: '.referat.json' }).count()) throw new Error('the file was opened');
    await message.getByRole('button', { name: 'Fortryd' }).click();
    await ui.until('taken back', () => !fs.existsSync(file));
  },
};
