/** Text that XML can hold. */

/** Characters that XML 1.0 has no way to write; the text of a PDF may have them. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function forXml(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
