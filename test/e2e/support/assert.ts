/** Assertions for both extension hosts: `node:assert` does not exist in the worker. */

/** Fails with `message` unless the value is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares by value (as JSON): strings, numbers, arrays and plain objects. */
export function equal(actual: unknown, expected: unknown, message = ''): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) throw new Error(`${message}\nexpected: ${should}\nactual:   ${is}`);
}

/** Fails unless the text matches; shows the text. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected a match of ${pattern}, got:\n${text}`);
}
