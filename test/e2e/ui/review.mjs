/** The reviewer's views, as they look and as they are used with mouse and keyboard. */
const MINUTES = 'plan-og-miljoe-2024-04-09.referat.txt';

/** Rows of a view of the container "Referat", by the view's name. */
function rowsOf(page, view) {
  return page.getByRole('tree', { name: view }).getByRole('treeitem');
}

/** The icon is there as soon as the first referat is. */
async function openViews(page) {
  const icon = page.locator('.activitybar .action-item', { has: page.locator('[aria-label="Referat"]') });
  await icon.waitFor();
  // A second click would hide them.
  if (!(await icon.evaluate(({ classList }) => classList.contains('checked')))) await icon.click();
}

/** Runs in the page: what is on the clipboard. */
async function clipboard() {
  const found = {};
  for (const item of await navigator.clipboard.read())
    for (const type of item.types) found[type.slice(5)] = await (await item.getType(type)).text();
  return found;
}

export const oneWindow = true;

export default {
  'the view Beslutninger shows each decision, follows the cursor and leads into the text': async (ui) => {
    const page = await ui.open(MINUTES);
    await openViews(page);
    const rows = rowsOf(page, 'Beslutninger');
    await rows.filter({ hasText: 'Ikke godkendt' }).waitFor();
    const spoken = await rows.filter({ hasText: 'Udsat' }).getAttribute('aria-label');
    if (!/^Punkt 29, Cykelsti .* Udsat\./.test(spoken)) throw new Error(`spoken: ${spoken}`);
    await ui.screenshot(page, 'beslutninger');

    await rows.filter({ hasText: '33. Taget til efterretning' }).click();
    await page.locator('.editor-instance .view-line', { hasText: 'Taget til efterretning.' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'Taget til efterretning.' }).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.locator('.editor-instance .view-line', { hasText: 'Punkt 28:' }).click();
    const chosen = rows.and(page.locator('[aria-selected="true"]'));
    await ui.until('the row of the cursor', async () =>
      (await chosen.first().getAttribute('aria-label'))?.startsWith('Punkt 28'),
    );

    // With the keyboard alone: from row to row, Enter goes there.
    await ui.command(page, 'Referat: Focus on Beslutninger View');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page
      .locator('.editor-instance .view-line', { hasText: 'Lukket: Tilbud på drift af færgen' })
      .first()
      .waitFor();
    await ui.screenshot(page, 'beslutninger-fulgt');
  },

  'decisions are filtered, copied, and shown as a table': async (ui) => {
    const page = await ui.open(MINUTES);
    await openViews(page);
    const rows = rowsOf(page, 'Beslutninger');
    await rows.filter({ hasText: 'Ikke godkendt' }).waitFor();
    await ui.command(page, 'Referat: Filtrér beslutninger');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'lukkede døre' }).click();
    await ui.screenshot(page, 'beslutninger-filter');
    await page.keyboard.press('Enter');
    await ui.until('only what is closed', async () => (await rows.count()) === 1);
    await ui.screenshot(page, 'beslutninger-filtreret');
    await ui.command(page, 'Referat: Vis alle beslutninger');
    await ui.until('all again', async () => (await rows.count()) === 8);

    await ui.command(page, 'Referat: Vis beslutninger som tabel');
    const frame = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await frame.locator('td', { hasText: 'Taget til efterretning' }).waitFor();
    // The table is the active editor now; the view still shows what it was made of.
    if ((await rows.count()) !== 8) throw new Error('the rows went');
    await ui.screenshot(page, 'beslutninger-tabel');

    // What is copied from it is a table for Word and e-mail, and text with tabs for everything else.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.locator('td').first().click();
    const copied = await ui.until('a copied table', async () => {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+C');
      const { html = '', plain = '' } = await page.evaluate(clipboard);
      return /<table/.test(html) && { html, plain };
    });
    if ((copied.html.match(/<tr/g) ?? []).length !== 9) throw new Error(`copied: ${copied.html.slice(0, 500)}`);
    if (!/^\s*Punkt\tSag\t/.test(copied.plain)) throw new Error(`copied: ${copied.plain.slice(0, 200)}`);
  },

  'the view Sager tells the story of each case': async (ui) => {
    const page = await ui.open(MINUTES);
    await openViews(page);
    const path = rowsOf(page, 'Sager').filter({ hasText: '05.04.00-P20-3-23' });
    await path.waitFor();
    await path.click();
    await rowsOf(page, 'Sager').filter({ hasText: '09-04-2024 Udsat' }).waitFor();
    await ui.screenshot(page, 'sager');
    await rowsOf(page, 'Sager').filter({ hasText: '12-03-2024 Taget til efterretning' }).click();
    await page.locator('.tab', { hasText: 'plan-og-miljoe-2024-03-12' }).waitFor();
    await ui.command(page, 'Referat: Søg i sager');
    await page.locator('.quick-input-widget input.input').fill('færge');
    await page.keyboard.press('Enter');
    await ui.until('only the ferry', async () => (await rowsOf(page, 'Sager').count()) === 1);
    await ui.screenshot(page, 'sager-fundet');
  },

  'Ctrl+T finds a case at all meetings, the newest first': async (ui) => {
    const page = await ui.open(MINUTES);
    await openViews(page);
    await rowsOf(page, 'Sager').first().waitFor();
    const input = page.locator('.quick-input-widget input.input');
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: '05.04.00-P20-3-23' });
    await ui.until('newest first', async () => {
      // A view that is still being drawn may take the focus, and the list closes: asked again, as a user would.
      if (!(await input.isVisible())) {
        await page.keyboard.press('Control+T');
        await input.waitFor({ timeout: 5_000 });
        await input.pressSequentially('cykelsti', { delay: 40 });
      }
      const days = (await found.allInnerTexts()).map((text) => /(\d\d)-(\d\d)-(\d{4})/.exec(text));
      const written = days.map((day) => day && `${day[3]}-${day[2]}-${day[1]}`);
      return written.length > 2 && written.join() === [...written].sort().reverse().join();
    });
    await ui.screenshot(page, 'soeg');
  },

  'the comparison with the agenda is a diff with a list beside it': async (ui) => {
    const page = await ui.open(MINUTES, { viewport: { width: 1500, height: 900 } });
    await ui.command(page, 'Referat: Sammenlign med dagsordenen');
    const rows = rowsOf(page, 'Ændringer');
    await rows.filter({ hasText: 'Udgået: 32. Taxiholdeplads' }).waitFor();
    await page.locator('.diff-review, .monaco-diff-editor').first().waitFor();
    await ui.screenshot(page, 'sammenlignet');
    await rows.filter({ hasText: 'Tilføjet: 32.' }).click();
    await page.locator('.modified-in-monaco-diff-editor .view-line', { hasText: 'Punkt 32: Lukning' }).waitFor();
    await ui.screenshot(page, 'sammenlignet-punkt');
  },
};
