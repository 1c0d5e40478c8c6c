/** What must be told apart by its colour is told apart in every theme that VS Code brings along. */
import fs from 'node:fs';
import path from 'node:path';

const TEXT = `REFERAT Kulturudvalget d. 10-03-2021

Punkt 1: Ny hal

Beslutning

Godkendt.

Punkt 2: Nyt teater

Beslutning

Udsat.
`;
const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** The colour of the piece of text that ends with `words`. */
const colourOf = (page, words) =>
  page.evaluate((wanted) => {
    const spans = [...document.querySelectorAll('.editor-instance .view-line span span')];
    const found = spans.find((span) => span.textContent.replaceAll('\u00a0', ' ').endsWith(wanted));
    return found && getComputedStyle(found).color;
  }, words);

/** What the screen has now: the two colours, and the background that shows which theme it is. */
async function shown(page) {
  const background = page.evaluate(() => getComputedStyle(document.querySelector('.monaco-editor')).backgroundColor);
  const [item, section] = await Promise.all([colourOf(page, 'Ny hal'), colourOf(page, 'Beslutning')]);
  return { item, section, background: await background };
}

export default {
  'an item’s title and a section’s heading have different colours in every theme': async (ui) => {
    const page = await ui.open('x.referat.txt', { settings: {} });
    fs.writeFileSync(path.join(ui.folder, 'x.referat.txt'), TEXT);
    let last = '';
    for (const theme of THEMES) {
      const settings = JSON.stringify({ 'workbench.colorTheme': theme });
      fs.writeFileSync(path.join(ui.folder, '.vscode/settings.json'), settings);
      const now = await ui.until(`the colours of ${theme}`, async () => {
        const colours = await shown(page);
        return colours.item && colours.section && JSON.stringify(colours) !== last ? colours : undefined;
      });
      last = JSON.stringify(now);
      if (now.item === now.section) throw new Error(`${theme}: both are ${now.item}`);
    }
  },
};
