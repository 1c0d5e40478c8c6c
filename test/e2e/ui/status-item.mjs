/** The language status item in the status bar. */
export default {
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
