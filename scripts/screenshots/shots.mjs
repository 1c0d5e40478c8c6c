// The pictures of README.md and docs/: what each one shows and how the screen gets there.
import path from 'node:path';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const SAMPLE = { files: { '.': path.join(fixtures, 'sample') } };
const APRIL = 'plan-og-miljoe-2024-04-09.referat.txt';
const JUNE = 'plan-og-miljoe-2024-06-11.referat.txt';
const FAULTY = 'arbejdsmarked-2021-06-15.referat.txt';
const FAULTS = { files: { [FAULTY]: path.join(fixtures, 'firstagenda/fejl.referat.txt') }, file: FAULTY };

/** Outline, colours and the list of problems. */
async function overview(screen) {
  await screen.outline();
  await screen.problems(5);
  await screen.command('Problems: Focus on Problems View');
  await screen.scrollTo(JUNE, 'Indholdsfortegnelse');
  await screen.goTo(JUNE, 'Punkt 44');
}

/**
 * name → { files, file, settings, height, title (its folder's name), show(screen) }. `clip` cuts to a part of the window
 * (x, y, width, height in pixels).
 */
export const SHOTS = {
  overblik: { ...SAMPLE, file: JUNE, show: overview },
  'overblik-moerk': {
    ...SAMPLE,
    file: JUNE,
    settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    show: overview,
  },
  'overblik-kontrast': {
    ...SAMPLE,
    file: JUNE,
    settings: { 'workbench.colorTheme': 'Default High Contrast' },
    show: overview,
  },
  fund: {
    ...FAULTS,
    async show(screen) {
      await screen.outline();
      await screen.problems(20);
      await screen.command('Problems: Focus on Problems View');
      await screen.scrollTo(FAULTY, 'Punkt 4:');
      await screen.goTo(FAULTY, '15.OO.00-G01-3-21', 4);
      const menu = screen.page.locator('.action-widget').first();
      await screen.until('quick fixes', async () => {
        await screen.page.keyboard.press('Control+.');
        await screen.page.waitForTimeout(500);
        return menu.isVisible();
      });
    },
  },
  hover: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      await screen.outline();
      await screen.scrollTo(APRIL, 'Punkt 28:');
      await screen.goTo(APRIL, '05.04.00-P20-3-23', 5);
      await screen.command('Show or Focus Hover');
      await screen.page.locator('.monaco-hover .hover-contents').first().waitFor();
    },
  },
  foldning: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      await screen.outline();
      const text = screen.page.locator('.editor-instance .view-lines');
      await screen.until('folded', async () => {
        // The ranges come from the server; until they have, the command folds nothing.
        await screen.command('Fold All');
        return !(await text.innerText()).includes('Kirstine');
      });
      await screen.goTo(APRIL, 'Punkt 30');
      await screen.command('Unfold');
      await screen.goTo(APRIL, 'REFERAT');
    },
  },
  links: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      await screen.outline();
      await screen.goTo(APRIL, 'Cykelsti mellem', 3);
      await screen.command('Show or Focus Hover');
      await screen.page.locator('.monaco-hover .hover-contents').first().waitFor();
    },
  },
};
