/** What the user sees of a server that goes down again and again, and of one that never comes up. */

/** Goes as soon as it is spoken to, which is when it is asked to initialize. */
const DIES_AT_ONCE = "process.stdin.once('data', () => process.kill(process.pid, 'SIGKILL'));";

export default {
  'a server killed while it starts: one message, in Danish, with a button that starts it again': async (ui) => {
    const putBack = ui.replaceServer(DIES_AT_ONCE);
    const page = await ui.open('x.referat.txt');
    const message = page.locator('.notification-list-item', { hasText: 'den gik ned, mens den startede' });
    await message.waitFor();
    await ui.screenshot(page, 'start-mislykket');
    await ui.until('gone for good', () => ui.languageServers().length === 0);
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input.input').fill('>Notifications: Show Notifications');
    await page.keyboard.press('Enter');
    // VS Code's own on what is being activated goes by itself; a second message of ours would stay.
    const all = page.locator('.notifications-center .notification-list-item');
    await ui.until('one message', async () => (await all.count()) === 1);
    putBack();
    await message.getByRole('button', { name: 'Genstart sprogserveren' }).click();
    await (await ui.outline(page)).filter({ hasText: 'Godkendelse af dagsorden' }).first().waitFor();
  },
  'a server killed five times: one message, in Danish, with a button that starts it again': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const message = page.locator('.notification-list-item', { hasText: 'er gået ned 5 gange inden for tre minutter' });
    const rows = await ui.outline(page);
    const letters = 'abcde';
    for (let crash = 1; crash <= 5; crash++) {
      // It runs when the outline follows the text.
      await page
        .locator('.editor-instance .view-line', { hasText: /Punkt.?1:/ })
        .first()
        .click();
      await page.keyboard.press('End');
      await page.keyboard.type(letters[crash - 1]);
      await rows
        .filter({ hasText: `dagsorden${letters.slice(0, crash)}` })
        .first()
        .waitFor();
      const killed = ui.languageServers();
      for (const pid of killed) process.kill(Number(pid), 'SIGKILL');
      await ui.until('gone', () => !ui.languageServers().some((pid) => killed.includes(pid)));
      if (crash === 4 && (await message.isVisible())) throw new Error('given up too early');
    }
    await message.waitFor();
    const text = await message.innerText();
    if (!text.includes('Teksten er ikke berørt')) throw new Error(text);
    await ui.screenshot(page, 'nedbrud');
    await message.getByRole('button', { name: 'Genstart sprogserveren' }).click();
    await ui.until('a server again', () => ui.languageServers().length > 0);
    await page.keyboard.press('Escape');
    await rows.filter({ hasText: 'dagsordenabcde' }).first().waitFor();
  },
};
