// The README inside the .vsix: the pictures and pages that are not packed would be broken there.

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * @param text README.md
 * @param isPacked whether a path of the project, relative to its root, is inside
 * @returns the text without pictures that are missing; links to missing pages are their words alone
 */
export function packedReadme(text, isPacked) {
  const replaced = text.replace(LINK, (whole, picture, words, target) => {
    if (/^(\w+:|#)/.test(target) || isPacked(target.split('#')[0])) return whole;
    return picture ? '' : words;
  });
  return replaced.replace(/\n{3,}/g, '\n\n');
}
