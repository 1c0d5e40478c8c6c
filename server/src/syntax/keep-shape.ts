/**
 * Objects kept for nothing but their shape. The engine throws away the hidden class of objects that are all gone, and
 * with it the code it optimised for them: after each full collection the next edits would run several times slower.
 * For objects that live only while a document is planned or learnt.
 */
const kept: object[] = [];

/** Keeps `sample`, and so its shape, for as long as the server runs. */
export function keepShape(sample: object): void {
  kept.push(sample);
}
