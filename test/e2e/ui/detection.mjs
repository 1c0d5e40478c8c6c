/** An ordinary text file that reads like a referat: one question, answered once. */
import fs from 'node:fs';
import path from 'node:path';

const TEXT =
  'REFERAT Kulturudvalget d. 10-03-2021\n\nMødedato Onsdag d. 10. marts 2021 kl. 15:00\n\nPunkt 1: Velkomst\n\nBeslutning\n\nGodkendt.\n';

function write(ui, file) {
  fs.mkdirSync(ui.folder, { recursive: true });
  fs.writeFileSync(path.join(ui.folder, file), TEXT);
}

const mode = (page, language) => page.locator('#status\\.editor\\.mode', { hasText: new RegExp(`^${language}$`) });
const question = (page) => page.locator('.notification-toast', { hasText: 'ligner et referat' });

async function openByName(page, file) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input.input').fill(file);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
  await page.locator('.tab.active', { hasText: file }).waitFor();
}

export default {
  'a .txt that reads like a referat is offered once': async (ui) => {
    write(ui, 'noter.txt');
    const page = await ui.open('noter.txt', { language: 'Plain Text' });
    await question(page).waitFor();
    await ui.screenshot(page, 'detection');
    await question(page).getByRole('button', { name: 'Ja', exact: true }).click();
    await mode(page, 'Referat').waitFor();
  },

  'a question put away unanswered stays in the status bar': async (ui) => {
    write(ui, 'noter.txt');
    const page = await ui.open('noter.txt', { language: 'Plain Text' });
    await question(page).waitFor();
    await ui.command(page, 'Notifications: Clear All Notifications');
    await question(page).waitFor({ state: 'detached' });
    await page.locator('#status\\.languageStatus').hover();
    const item = page.locator('.hover-language-status', { hasText: 'Ligner et referat' });
    await item.waitFor();
    await ui.screenshot(page, 'spoergsmaal-ubesvaret');
    await item.getByText('Behandl som referat').click();
    await mode(page, 'Referat').waitFor();
  },

  'a no is remembered for the file': async (ui) => {
    write(ui, 'noter.txt');
    write(ui, 'andre.txt');
    const page = await ui.open('noter.txt', { language: 'Plain Text' });
    await question(page).waitFor();
    await question(page).getByRole('button', { name: 'Nej', exact: true }).click();
    await question(page).waitFor({ state: 'detached' });
    await ui.command(page, 'View: Close All Editors');
    await openByName(page, 'noter.txt');
    // The other file's question shows that detection has run by then.
    await openByName(page, 'andre.txt');
    await question(page).first().waitFor();
    const asked = await question(page).allInnerTexts();
    if (asked.length !== 1 || !asked[0].includes('andre.txt')) throw new Error(`asked: ${asked.join(' | ')}`);
  },
};
