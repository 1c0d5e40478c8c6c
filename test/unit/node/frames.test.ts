import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Frames } from '../../../server/src/node/frames.ts';

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes through, however the bytes are cut into chunks. */
function through(bytes: string, cuts: readonly number[] = []): string {
  const passed: Buffer[] = [];
  const frames = new Frames((each) => passed.push(Buffer.from(each)));
  const all = Buffer.from(bytes);
  const places = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
  for (let i = 1; i < places.length; i++) frames.push(all.subarray(places[i - 1], places[i]));
  return Buffer.concat(passed).toString();
}

const message = fc.object({ maxDepth: 2 }).map((value) => JSON.stringify(value));
const cuts = fc.array(fc.nat(), { maxLength: 12 });

test('good frames go through as they are, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 6 }), cuts, (messages, places) => {
      const bytes = messages.map(frame).join('');
      expect(through(bytes, places)).toBe(bytes);
    }),
  );
});

test('between broken ones every second good one comes through', () => {
  const broken = fc.oneof(
    fc.constantFrom(
      'Content-Length: x\r\n\r\n',
      'Content-Length: 3\r\n\r\n{"a":1}',
      'Content-Length: -1\r\n\r\n{}',
      'hvad\r\n\r\n',
    ),
    fc.string().map((text) => `${text.replaceAll('C', 'c')}\r\n\r\n`),
    fc.nat({ max: 400 }).map((length) => `Content-Length: ${length}\r\n\r\n{"a":1`),
  );
  const last = frame('{"last":true}');
  fc.assert(
    fc.property(fc.array(fc.tuple(broken, message), { maxLength: 4 }), cuts, (parts, places) => {
      // A length that is too large swallows what follows until it is filled; then the rest is looked at again.
      const bytes = parts.map(([bad, good]) => bad + frame(good)).join('') + last.repeat(30);
      expect(through(bytes, places).endsWith(last)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('clients differ in their headers', () => {
  for (const header of [
    'content-length:2\r\n\r\n',
    'Content-Type: x; charset=utf-8\r\nContent-Length: 2\r\n\r\n',
    'Content-Length: 2\r\nContent-Type: x\r\n\r\n',
  ])
    expect(through(`${header}{}`)).toBe(`${header}{}`);
  expect(through('Content-Length: 4\r\n\r\n{}\r\n')).toBe('Content-Length: 4\r\n\r\n{}\r\n');
});

test('bytes without end cost their length', () => {
  const passed: Buffer[] = [];
  const frames = new Frames((each) => passed.push(each));
  for (let n = 0; n < 2000; n++) frames.push(Buffer.alloc(2 ** 16, 'x'));
  frames.push(Buffer.from(frame('{}')));
  expect(Buffer.concat(passed).toString()).toBe(frame('{}'));
});
