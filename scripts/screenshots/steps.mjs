// How the screen gets to where a picture is taken, for more than one picture.

/** The documents in the pictures. */
export const APRIL = 'plan-og-miljoe-2024-04-09.referat.txt';
export const JUNE = 'plan-og-miljoe-2024-06-11.referat.txt';
export const MARCH = 'plan-og-miljoe-2024-03-12.referat.txt';
export const AGENDA = 'plan-og-miljoe-2024-04-09-dagsorden.referat.txt';
export const MAY = 'plan-og-miljoe-2024-05-14.txt';
export const FAULTY = 'arbejdsmarked-2021-06-15.referat.txt';

/** Outline, colours and the list of problems. */
export async function overview(screen) {
  await screen.outline();
  await screen.problems(5);
  await screen.command('Problems: Focus on Problems View');
  await screen.scrollTo(JUNE, 'Indholdsfortegnelse');
  await screen.goTo(JUNE, 'Punkt 44');
}

/** The menu of quick fixes at the cursor. */
export async function quickFixes(screen) {
  const menu = screen.page.locator('.action-widget').first();
  await screen.until('quick fixes', async () => {
    await screen.page.keyboard.press('Control+.');
    await screen.page.waitForTimeout(500);
    return menu.isVisible();
  });
}

/** The list of problems, and the fix of one of them. */
export async function fixing(screen) {
  await screen.outline();
  await screen.problems(20);
  await screen.command('Problems: Focus on Problems View');
  await screen.scrollTo(FAULTY, 'Punkt 4:');
  await screen.goTo(FAULTY, '15.OO.00-G01-3-21', 4);
  await quickFixes(screen);
}

/** The findings of all files of the folder. */
export async function checking(screen) {
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
export async function proposals(screen) {
  const list = screen.page.locator('.suggest-widget .monaco-list-row').first();
  await screen.until('proposals', async () => {
    await screen.page.keyboard.press('Control+Space');
    await screen.page.waitForTimeout(700);
    return list.isVisible();
  });
}

/** Answers the three questions with the first proposal each; the new referat stays. */
export async function newReferat(screen) {
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
export async function preview(screen) {
  await screen.problems(5);
  await screen.command('View: Close Primary Side Bar');
  await screen.command('Referat: Vis forhåndsvisning');
  const page = screen.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await page.locator('[data-found]').first().waitFor();
  await screen.scrollTo(JUNE, 'Punkt 44');
}
