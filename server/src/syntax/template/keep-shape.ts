/**
 * Objects kept for nothing but their shape. The engine throws away the hidden class of objects that are all gone, and
 * with it the code it optimised for them, so that after each full collection planning and learning would begin slowly.
 * For objects that live only while a document is planned or learnt.
 */
const kept: object[] = [];

/** Keeps `sample`, and so its shape, for as long as the server runs. */
export function keepShape(sample: object): void {
  kept.push(sample);
}
