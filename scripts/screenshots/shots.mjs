// The pictures of README.md and docs/: what each one shows and how the screen gets there.
import path from 'node:path';
import {
  AGENDA,
  APRIL,
  checking,
  FAULTY,
  fixing,
  JUNE,
  MARCH,
  MAY,
  newReferat,
  overview,
  preview,
  proposals,
} from './steps.mjs';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const SAMPLE = { files: { '.': path.join(fixtures, 'sample') } };
const FAULTS = { files: { [FAULTY]: path.join(fixtures, 'firstagenda/fejl.referat.txt') }, file: FAULTY };
const BEFORE_APRIL = {
  files: { [MARCH]: path.join(fixtures, 'sample', MARCH), [AGENDA]: path.join(fixtures, 'sample', AGENDA) },
  file: MARCH,
};
const ALL = { files: { ...SAMPLE.files, ...FAULTS.files }, file: JUNE };

/** A walkthrough's picture is shown small beside its step: a part of the window. */
const small = (clip) => ({ target: 'walkthrough', clip });

/** What happens in the text: without the side bar. */
const EDITOR = { clip: { x: 392, y: 0, width: 1008, height: 620 } };

/**
 * name → { files, file, settings, height, language, title (its folder's name), show(screen) }. `clip` cuts to a part of the
 * window (x, y, width, height in pixels); `target` is the folder in docs/, images unless it is said.
 */
export const SHOTS = {
  overblik: { ...SAMPLE, file: JUNE, show: overview },
  'overblik-moerk': {
    ...SAMPLE,
    clip: { ...EDITOR.clip, height: 552 },
    file: JUNE,
    settings: { 'workbench.colorTheme': 'Default Dark Modern' },
    show: overview,
  },
  'overblik-kontrast': {
    ...SAMPLE,
    clip: { ...EDITOR.clip, height: 552 },
    file: JUNE,
    settings: { 'workbench.colorTheme': 'Default High Contrast' },
    show: overview,
  },
  forhaandsvisning: { ...SAMPLE, file: JUNE, show: preview },
  vejviser: {
    ...SAMPLE,
    file: JUNE,
    async show(screen) {
      const { page } = screen;
      await screen.command('Welcome: Open Walkthrough...', { open: true });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kom i gang med Referat' }).click();
      await page.locator('.getting-started-step', { hasText: 'Ret en fejl' }).first().waitFor();
      await screen.command('View: Close Primary Side Bar');
    },
  },
  fund: { ...FAULTS, show: fixing },
  hover: {
    ...SAMPLE,
    ...EDITOR,
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
    ...EDITOR,
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
    ...EDITOR,
    file: APRIL,
    async show(screen) {
      await screen.outline();
      await screen.goTo(APRIL, 'Cykelsti mellem', 3);
      await screen.command('Show or Focus Hover');
      await screen.page.locator('.monaco-hover .hover-contents').first().waitFor();
    },
  },
  spoergsmaal: {
    ...SAMPLE,
    file: MAY,
    language: 'Plain Text',
    // In a folder called »referater« nobody is asked.
    title: 'Møder',
    async show(screen) {
      await screen.command('View: Show Explorer');
      await screen.page.locator('.notification-toast', { hasText: 'ligner et referat' }).waitFor();
    },
  },
  kontrol: { ...ALL, show: checking },
  eksporter: {
    ...SAMPLE,
    clip: { ...EDITOR.clip, x: 385, height: 330 },
    file: APRIL,
    show: (screen) => screen.command('Eksportér…', { open: true }),
  },
  'nyt-referat': { ...BEFORE_APRIL, ...EDITOR, show: newReferat },
  beslutningsord: {
    ...BEFORE_APRIL,
    ...EDITOR,
    async show(screen) {
      await newReferat(screen);
      await proposals(screen);
    },
  },
  skriv: {
    ...SAMPLE,
    ...EDITOR,
    file: JUNE,
    async show(screen) {
      await screen.outline();
      await screen.goTo(JUNE, 'Miljøudvalget anbefaler lokalplanen');
      for (const key of ['End', 'Enter', 'Enter']) await screen.page.keyboard.press(key);
      await proposals(screen);
    },
  },
  beslutninger: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      await screen.view('Beslutninger');
      await screen.goTo(APRIL, 'Punkt 30:');
    },
  },
  dage: {
    ...SAMPLE,
    ...EDITOR,
    file: JUNE,
    async show(screen) {
      await screen.outline();
      await screen.goTo(JUNE, 'Miljøudvalget anbefaler lokalplanen');
      for (const key of ['End', 'Enter', 'Enter']) await screen.page.keyboard.press(key);
      await screen.page.keyboard.type('Næste ordinære møde den ', { delay: 30 });
      await proposals(screen);
    },
  },
  omdoeb: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      const { page } = screen;
      await screen.outline();
      await screen.goTo(APRIL, 'Formanden indstiller');
      await page.keyboard.press('End');
      await page.keyboard.type(' Der blev talt med Samir Dalgas', { delay: 30 });
      await page.keyboard.press('Escape');
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('F2');
      await page.locator('.rename-box input').fill('Samir Damgård');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Apply' }).waitFor();
    },
  },
  soeg: {
    ...SAMPLE,
    clip: { x: 200, y: 0, width: 1000, height: 500 },
    file: APRIL,
    async show(screen) {
      const { page } = screen;
      await screen.outline();
      await page.keyboard.press('Control+T');
      await page.locator('.quick-input-widget input.input').pressSequentially('cykelsti', { delay: 40 });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Cykelsti' }).nth(2).waitFor();
    },
  },
  linje: {
    ...SAMPLE,
    ...EDITOR,
    file: APRIL,
    settings: { 'referat.codeLens.enable': true },
    async show(screen) {
      await screen.outline();
      // The meeting's own case has no story; without its item the first that has one is in the picture.
      await screen.goTo(APRIL, 'Punkt 28:');
      for (const key of ['Control+Shift+BracketLeft', 'Control+Home', 'Control+ArrowUp', 'Control+ArrowUp'])
        await screen.page.keyboard.press(key);
      const lens = screen.page.locator('.codelens-decoration');
      await lens.filter({ hasText: 'Sammenlign med dagsordenen' }).waitFor();
      await lens.filter({ hasText: 'Behandlet' }).first().waitFor();
    },
  },
  tabel: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      const { page } = screen;
      await screen.view('Beslutninger');
      await screen.command('Referat: Vis beslutninger som tabel');
      const frame = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
      await frame.locator('td', { hasText: 'Taget til efterretning' }).waitFor();
    },
  },
  sager: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      const rows = await screen.view('Sager');
      await rows.filter({ hasText: 'Cykelsti' }).first().click();
      await screen.page.keyboard.press('ArrowRight');
      await rows.filter({ hasText: 'Udsat' }).first().waitFor();
    },
  },
  dagsorden: {
    ...SAMPLE,
    file: APRIL,
    async show(screen) {
      await screen.command('Referat: Sammenlign med dagsordenen');
      await screen.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Taxiholdeplads' }).first().waitFor();
    },
  },
  open: { ...SAMPLE, file: JUNE, show: overview, ...small({ x: 392, y: 0, width: 640, height: 400 }) },
  outline: {
    ...SAMPLE,
    file: APRIL,
    show: (screen) => screen.outline(),
    ...small({ x: 0, y: 60, width: 388, height: 400 }),
  },
  fix: { ...FAULTS, show: fixing, ...small({ x: 392, y: 60, width: 640, height: 400 }) },
  check: { ...ALL, show: checking, ...small({ x: 392, y: 556, width: 640, height: 284 }) },
  draft: { ...BEFORE_APRIL, show: newReferat, ...small({ x: 392, y: 180, width: 640, height: 400 }) },
};
