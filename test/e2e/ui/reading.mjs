/** A referat as it opens: its language, the status item, the outline view and folding. */
export const oneWindow = true;

export default {
  'a referat opens with the language Referat': async (ui) => {
    const page = await ui.open('x.referat.txt');
    await ui.screenshot(page, 'workbench');
  },

  'the outline lists the items': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const rows = await ui.outline(page);
    await rows.filter({ hasText: 'Orientering om vintervejene' }).first().waitFor();
    await rows.filter({ hasText: 'Eventuelt' }).first().waitFor();
    await ui.screenshot(page, 'outline');
  },

  'folding everything leaves the headings': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const text = page.locator('.editor-instance .view-lines');
    await ui.until('text shown', async () => (await text.innerText()).includes('Vinterveje'));
    await ui.until('folded', async () => {
      // The ranges come from the server; until they have, the command folds nothing.
      await ui.command(page, 'Fold All');
      return !(await text.innerText()).includes('Vinterveje');
    });
    await ui.screenshot(page, 'folded');
  },

  'the language status names the layout and counts the items': async (ui) => {
    const page = await ui.open('x.referat.txt');
    const braces = page.locator('#status\\.languageStatus');
    await braces.waitFor();
    await braces.hover();
    const item = page.locator('.hover-language-status', { hasText: /\d+ punkt/ });
    await item.waitFor();
    await ui.screenshot(page, 'status-item');
  },
};
