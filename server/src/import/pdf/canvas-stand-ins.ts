/** The library names the browser's drawing classes when it is loaded. Text is read without any, so a name is enough where there is none. */
const scope = globalThis as Record<string, unknown>;

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
