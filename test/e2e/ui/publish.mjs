/** The dialogs that give minutes out, clicked through: what is asked, in which order, and the files that are there afterwards. */
import fs from 'node:fs';
import path from 'node:path';

const MINUTES = 'plan-og-miljoe-2024-04-09.referat.txt';
const STEM = MINUTES.replace('.referat.txt', '');

/** Answers VS Code's own dialog of files, which stands in the box of questions here: the whole path, then its button. */
async function answerPath(page, target, button) {
  const box = page.locator('.quick-input-widget');
  const ok = box.locator('.quick-input-action', { hasText: button });
  await ok.waitFor();
  await box.locator('input.input').fill(target);
  await ok.click();
  await ok.waitFor({ state: 'hidden' });
}

function written(ui, file) {
  return ui.until(`${file} with something in it`, () => fs.existsSync(file) && fs.statSync(file).size > 0);
}

export const oneWindow = true;

export default {
  '"Eksportér…" asks for a form and a file, and writes it': async (ui) => {
    const page = await ui.open(MINUTES);
    await ui.command(page, 'Referat: Eksportér…');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Akoma Ntoso' }).waitFor();
    if ((await rows.count()) !== 6) throw new Error(`${await rows.count()} forms are offered`);
    await ui.screenshot(page, 'export-forms');
    await page.locator('.quick-input-widget input.input').fill('OParl');
    await rows.filter({ hasText: 'OParl' }).click();
    const box = page.locator('.quick-input-widget input.input');
    await ui.until('the name beside the minutes', async () => (await box.inputValue()).endsWith(`/${STEM}.oparl.json`));
    await ui.screenshot(page, 'export-file');
    const target = path.join(ui.folder, 'eksport.oparl.json');
    await answerPath(page, target, /^(?:OK|Save)$/);
    await page.locator('.notification-toast', { hasText: 'Eksporteret som eksport.oparl.json.' }).waitFor();
    await written(ui, target);
    const { type, agendaItem } = JSON.parse(fs.readFileSync(target, 'utf8'));
    if (!type.endsWith('/Meeting') || agendaItem.length === 0) throw new Error(`no meeting: ${type}`);
  },

  'an export that is thought better of writes nothing': async (ui) => {
    const page = await ui.open(MINUTES);
    const before = fs.readdirSync(ui.folder).sort().join();
    await ui.command(page, 'Referat: Eksportér…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Webside' }).click();
    const box = page.locator('.quick-input-widget input.input');
    await ui.until('the dialog of files', async () => (await box.inputValue()).endsWith(`/${STEM}.html`));
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    const after = fs.readdirSync(ui.folder).sort().join();
    if (after !== before) throw new Error(`written all the same: ${after}`);
  },

  '"Udgiv…" shows what is left out, asks for a folder, and writes page, Word, data and receipt': async (ui) => {
    const page = await ui.open(MINUTES);
    const folder = path.join(ui.folder, 'ud');
    fs.mkdirSync(folder);
    await ui.command(page, 'Referat: Udgiv…');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('Referatet kan udgives').waitFor();
    await dialog
      .getByText(/Udeladt: indholdet af et lukket punkt, linje \d+/)
      .first()
      .waitFor();
    await ui.screenshot(page, 'publish-left-out');
    await dialog.getByRole('button', { name: 'Vælg mappe …' }).click();
    await answerPath(page, `${folder}/`, /^(?:OK|Udgiv her)$/);
    await page.locator('.notification-toast', { hasText: 'Udgivet i' }).waitFor();
    for (const ending of ['html', 'docx', 'json', 'kvittering.json'])
      await written(ui, path.join(folder, `${STEM}.${ending}`));
    await ui.screenshot(page, 'published');
  },

  '"Udgiv…" with errors asks who answers for them, and the name is in the receipt': async (ui) => {
    const page = await ui.open(MINUTES);
    const folder = path.join(ui.folder, 'trods');
    fs.mkdirSync(folder);
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n\nPunkt 99: Skilte\n\n21.12.00-p16-1-2022\n\nBeslutning\n\nGodkendt.\n');
    await ui.command(page, 'Referat: Udgiv…');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('Referatet har fejl').waitFor();
    await ui.screenshot(page, 'publish-stopped');
    await dialog.getByRole('button', { name: 'Udgiv alligevel …' }).click();
    const input = page.locator('.quick-input-widget input.input');
    await page.locator('.quick-input-widget', { hasText: 'Hvem står inde for det?' }).waitFor();
    await input.fill('Anna Prøvesen');
    await page.keyboard.press('Enter');
    await answerPath(page, `${folder}/`, /^(?:OK|Udgiv her)$/);
    const receipt = path.join(folder, `${STEM}.kvittering.json`);
    await written(ui, receipt);
    const { override } = JSON.parse(fs.readFileSync(receipt, 'utf8'));
    if (override?.by !== 'Anna Prøvesen') throw new Error(`the receipt says ${JSON.stringify(override)}`);
  },
};
