/** Drafting as a secretary does it: the list while writing, Enter left alone, a new referat, a rename that is shown first. */
const widget = (page) => page.locator('.suggest-widget.visible');
const rows = (page) => widget(page).locator('.monaco-list-row');
const text = (page) => page.locator('.editor-instance .view-lines');

/** The text of the editor, blanks as they look. */
async function shown(page) {
  return (await text(page).innerText()).replaceAll('\u00a0', ' ');
}

/** Waits until the server has answered: the breadcrumbs are its own. */
async function answered(page) {
  await page.locator('.breadcrumbs-control', { hasText: 'REFERAT' }).waitFor();
}

/** The cursor at the end of the text, as soon as the server is there. */
async function toEnd(page) {
  await text(page).click();
  await answered(page);
  await page.keyboard.press('Control+End');
}

/** Writes no faster than a person does. */
function write(page, words) {
  return page.keyboard.type(words, { delay: 20 });
}

/**
 * Writes `word` until `row` is proposed: right after loading VS Code may not yet know whom to ask, and it does not ask
 * again for letters that stand there already.
 */
async function writeUntil(page, word, row) {
  for (let attempt = 1; ; attempt++) {
    await write(page, word);
    const came = await row.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
    if (attempt === 5) throw new Error(`no proposal for »${word}« in five attempts`);
    for (let i = 0; i < word.length; i++) await page.keyboard.press('Backspace');
  }
}

export const oneWindow = true;

export default {
  'the list comes while writing, and Enter makes a line': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\n');
    await writeUntil(page, 'Pu', rows(page).filter({ hasText: 'Punkt 36' }).first());
    await ui.screenshot(page, 'completion-item');
    await page.keyboard.press('Enter');
    await widget(page).waitFor({ state: 'hidden' });
    if ((await shown(page)).includes('Punkt 36')) throw new Error('Enter took a proposal');
  },

  'a proposal is chosen with the arrow': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\nPunkt 36: Ny sag\n\nSagsfremstilling\n\nTekst.\n\n');
    await writeUntil(page, 'In', rows(page).filter({ hasText: 'Indstilling' }).first());
    await page.keyboard.press('ArrowDown');
    await ui.until('explained', async () => (await widget(page).locator('.monaco-list-row.focused').count()) === 1);
    await ui.screenshot(page, 'completion-section');
    await page.keyboard.press('Enter');
    await ui.until('taken', async () => /Tekst\.\s+Indstilling/.test(await shown(page)));
  },

  'the whole heading comes right after »Beslutning i«, members after »Afbud:«': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\nPunkt 36: Ny sag\n\n');
    const heading = rows(page).filter({ hasText: 'Beslutning i Plan- og Miljøudvalget den 09-04-2024' });
    await writeUntil(page, 'Beslutning i ', heading.first());
    await ui.screenshot(page, 'completion-decision');
    await page.keyboard.press('Escape');
    await write(page, 'X\n\n');
    await writeUntil(page, 'Afbud: ', rows(page).filter({ hasText: 'Samir Dalgas' }).first());
    await ui.screenshot(page, 'completion-names');
  },

  'days come after »Næste møde den«, with their weekday in every row': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\nPunkt 36: Eventuelt\n\nBeslutning\n\nNæste møde ');
    await writeUntil(
      page,
      'den ',
      rows(page)
        .filter({ hasText: /2024.*tirsdag/ })
        .first(),
    );
    await ui.screenshot(page, 'completion-days');
  },

  'nothing comes in running prose': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\nPunkt 36: Ny sag\n\nSagsfremstilling\n\n');
    for (const word of 'Udvalget har drøftet sagen, og der er ingen beslutning i den: Anna sag indstilling '.split(
      ' ',
    )) {
      await page.keyboard.type(`${word} `, { delay: 15 });
      if (await widget(page).isVisible()) throw new Error(`a list stands open after "${word}"`);
    }
  },

  'a new referat under File, with three questions': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-06-11.referat.txt');
    await answered(page);
    const quick = page.locator('.quick-input-list .monaco-list-row');
    await ui.until('File > New File…', async () => {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input').fill('>Create: New File...');
      await quick.filter({ hasText: 'Create: New File' }).first().click();
      // The workbench makes this list as one of the last things; until then the command is an error.
      const error = page.locator('.dialog-buttons').getByRole('button', { name: 'OK' });
      const row = quick.filter({ hasText: 'Nyt referat' });
      await error.or(row).first().waitFor();
      if (await error.isVisible()) await error.click();
      return row.first().isVisible();
    });
    await ui.screenshot(page, 'new-file');
    await quick.filter({ hasText: 'Nyt referat' }).first().click();
    await quick.filter({ hasText: 'Plan- og Miljøudvalget' }).first().waitFor();
    await ui.screenshot(page, 'new-referat-body');
    await quick.filter({ hasText: 'Plan- og Miljøudvalget' }).first().click();
    await quick.filter({ hasText: 'udvalgets sædvanlige dag' }).first().waitFor();
    await ui.screenshot(page, 'new-referat-date');
    await quick.filter({ hasText: 'udvalgets sædvanlige dag' }).first().click();
    await quick.filter({ hasText: 'plan-og-miljoe-2024-06-11' }).first().waitFor();
    await ui.screenshot(page, 'new-referat-source');
    await quick.filter({ hasText: 'plan-og-miljoe-2024-06-11' }).first().click();
    await page.locator('.tab.active', { hasText: /plan-og-miljoeudvalget-.*\.referat\.txt/ }).waitFor();
    await ui.until('written', async () => (await shown(page)).includes('Godkendelse af dagsorden'));
    await ui.screenshot(page, 'new-referat');
  },

  'a person is renamed, with a look at the mentions': async (ui) => {
    const page = await ui.open('plan-og-miljoe-2024-04-09.referat.txt');
    await toEnd(page);
    await write(page, '\n\nPunkt 36: Ny sag\n\nSagsfremstilling\n\nDer blev talt med Samir Dalgas om det');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor();
    await input.fill('Samir Damgård');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-list-row', { hasText: 'Der blev talt med' }).first().waitFor();
    await ui.screenshot(page, 'rename-preview');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.keyboard.press('Control+Home');
    await ui.until('renamed', async () => (await shown(page)).includes('Samir Damgård (Afbud)'));
  },
};
