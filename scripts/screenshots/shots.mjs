// The pictures of README.md and docs/: what each one shows and how the screen gets there.
import path from 'node:path';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const SAMPLE = { files: { '.': path.join(fixtures, 'sample') } };
const APRIL = 'plan-og-miljoe-2024-04-09.referat.txt';
const JUNE = 'plan-og-miljoe-2024-06-11.referat.txt';
const MARCH = 'plan-og-miljoe-2024-03-12.referat.txt';
const AGENDA = 'plan-og-miljoe-2024-04-09-dagsorden.referat.txt';
const MAY = 'plan-og-miljoe-2024-05-14.txt';
const FAULTY = 'arbejdsmarked-2021-06-15.referat.txt';
const FAULTS = { files: { [FAULTY]: path.join(fixtures, 'firstagenda/fejl.referat.txt') }, file: FAULTY };
const BEFORE_APRIL = {
  files: { [MARCH]: path.join(fixtures, 'sample', MARCH), [AGENDA]: path.join(fixtures, 'sample', AGENDA) },
  file: MARCH,
};
const ALL = { files: { ...SAMPLE.files, ...FAULTS.files }, file: JUNE };

/** A walkthrough's picture is shown small beside its step: a part of the window. */
const small = (clip) => ({ target: 'walkthrough', clip });

/** Outline, colours and the list of problems. */
async function overview(screen) {
  await screen.outline();
  await screen.problems(5);
  await screen.command('Problems: Focus on Problems View');
  await screen.scrollTo(JUNE, 'Indholdsfortegnelse');
  await screen.goTo(JUNE, 'Punkt 44');
}

/** The menu of quick fixes at the cursor. */
async function quickFixes(screen) {
  const menu = screen.page.locator('.action-widget').first();
  await screen.until('quick fixes', async () => {
    await screen.page.keyboard.press('Control+.');
    await screen.page.waitForTimeout(500);
    return menu.isVisible();
  });
}

/** The list of problems, and the fix of one of them. */
async function fixing(screen) {
  await screen.outline();
  await screen.problems(20);
  await screen.command('Problems: Focus on Problems View');
  await screen.scrollTo(FAULTY, 'Punkt 4:');
  await screen.goTo(FAULTY, '15.OO.00-G01-3-21', 4);
  await quickFixes(screen);
}

/** The findings of all files of the folder. */
async function checking(screen) {
  await screen.outline();
  await screen.command('Referat: Kontrollér alle referater');
  await screen.page.locator('.notification-toast', { hasText: 'kontrolleret' }).waitFor();
  await screen.command('Notifications: Clear All Notifications');
  await screen.command('Problems: Focus on Problems View');
  const first = screen.page.locator('.markers-panel .monaco-list-row', { hasText: FAULTY });
  await first.waitFor();
  // Closed, so that the next file is in sight.
  await first.locator('.monaco-tl-twistie').click();
}

/** Proposals at the cursor. */
async function proposals(screen) {
  const list = screen.page.locator('.suggest-widget .monaco-list-row').first();
  await screen.until('proposals', async () => {
    await screen.page.keyboard.press('Control+Space');
    await screen.page.waitForTimeout(700);
    return list.isVisible();
  });
}

/** Answers the three questions with the first proposal each; the new referat stays. */
async function newReferat(screen) {
  const { page } = screen;
  await screen.outline();
  await screen.command('Referat: Nyt referat', { open: true });
  for (const step of [1, 2, 3]) {
    await page.locator('.quick-input-title', { hasText: `${step}/3` }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row').first().click();
  }
  await page.locator('.tab.active', { hasText: 'plan-og-miljoeudvalget' }).waitFor();
}

/** The preview beside the text, at an item with a finding. */
async function preview(screen) {
  await screen.problems(5);
  await screen.command('View: Close Primary Side Bar');
  await screen.command('Referat: Vis forhåndsvisning');
  const page = screen.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await page.locator('[data-found]').first().waitFor();
  await screen.scrollTo(JUNE, 'Punkt 44');
}

/**
 * name → { files, file, settings, height, language, title (its folder's name), show(screen) }. `clip` cuts to a part of the
 * window (x, y, width, height in pixels); `target` is the folder in docs/, images unless it is said.
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
  'nyt-referat': { ...BEFORE_APRIL, show: newReferat },
  beslutningsord: {
    ...BEFORE_APRIL,
    async show(screen) {
      await newReferat(screen);
      await proposals(screen);
    },
  },
  skriv: {
    ...SAMPLE,
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
