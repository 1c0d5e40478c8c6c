/** The walkthrough: every step's button does something and completes the step. */
const FILE = 'plan-og-miljoe-2024-06-11.referat.txt';

async function walkthrough(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill('>Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kom i gang med Referat' }).click();
  await page.locator('.getting-started-step').first().waitFor();
}

/** Clicks a step's first button. */
async function take(page, title) {
  const step = page.locator('.getting-started-step', { hasText: title });
  if (!(await step.locator('.monaco-button').first().isVisible())) await step.click();
  await step.locator('.monaco-button').first().click();
}

const done = (page, title) =>
  page.locator('.getting-started-step', { hasText: title }).locator('.codicon-getting-started-step-checked');

export default {
  'the walkthrough is completed by its own buttons': async (ui) => {
    const page = await ui.open(FILE);
    await walkthrough(page);
    await take(page, 'Se mødets opbygning');
    await page.locator('.outline-pane .monaco-list-row').first().waitFor();
    await walkthrough(page);
    await done(page, 'Se mødets opbygning').waitFor({ state: 'attached' });
    await take(page, 'Kontrollér alle referater');
    await page.locator('.notification-toast', { hasText: 'kontrolleret' }).waitFor();
    await done(page, 'Kontrollér alle referater').waitFor({ state: 'attached' });
    await take(page, 'Skriv det næste referat');
    await page.locator('.quick-input-title', { hasText: 'Nyt referat' }).waitFor();
    await page.keyboard.press('Escape');
    await done(page, 'Skriv det næste referat').waitFor({ state: 'attached' });
    await ui.screenshot(page, 'walkthrough');
    await take(page, 'Ret en fejl');
    await page.locator('.action-widget', { hasText: 'Ret' }).first().waitFor();
    await page.keyboard.press('Escape');
    await walkthrough(page);
    await done(page, 'Ret en fejl').waitFor({ state: 'attached' });
    await take(page, 'Åbn et referat');
    await page.locator('.tab', { hasText: 'plan-og-miljoe-2024-04-09.referat.txt' }).waitFor();
    await page.locator('.notification-toast', { hasText: 'Åbn mappen' }).waitFor();
  },
};
