/** What the user sees of a server that goes down again and again. */
export default {
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
