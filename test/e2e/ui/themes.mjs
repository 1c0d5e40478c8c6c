/** What must be told apart by its colour is told apart in every theme that VS Code brings along. */
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
  const [item, section] = await Promise.all([colourOf(page, 'Godkendelse af dagsorden'), colourOf(page, 'Beslutning')]);
  return { item, section, background: await background };
}

export default {
  'an item’s title and a section’s heading have different colours in every theme': async (ui) => {
    const page = await ui.open('x.referat.txt', { settings: {} });
    let last = '';
    for (const theme of THEMES) {
      const now = await ui.change({ 'workbench.colorTheme': theme }, async () => {
        const { item, section, background } = await shown(page);
        return item && section && item !== section && background !== last ? { background } : undefined;
      });
      last = now.background;
    }
  },
};
