/** The first thing a user sees: the file is a referat. */
export default {
  'a referat opens with the language Referat': async (ui) => {
    const page = await ui.open('x.referat.txt');
    await ui.screenshot(page, 'workbench');
  },
};
