import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadKle, KLE_BASE, kleAddresses } from '../../../client/src/kle/kle-download.ts';

const fixtures = path.join(import.meta.dirname, '../../../fixtures/kle');
const asked: string[] = [];

/** A publisher of our own: the first part of the path says how it behaves. */
const server = http.createServer((request, response) => {
  const [, mode = '', resource = ''] = (request.url ?? '').split('/');
  asked.push(request.url ?? '');
  if (mode === 'nede') response.writeHead(503).end('senere');
  else if (mode === 'andet') response.end('<html>Velkommen</html>');
  else if (mode === 'haenger') response.write('<?xml version="1.0"?>');
  else if (mode === 'gammel' || mode === 'ny') {
    const folder = mode === 'gammel' ? 'uden-navnerum' : 'med-navnerum';
    fs.createReadStream(path.join(fixtures, folder, `${resource}.xml`)).pipe(response);
  }
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = new AbortController().signal;

test.each([
  ['gammel', '2021-02-01'],
  ['ny', '2023-05-01'],
])('both files, as they are sent (%s)', async (mode, published) => {
  const got = await downloadKle(`${base}/${mode}/`, never);
  if ('code' in got) throw new Error(got.code);
  expect(got.published).toBe(published);
  // A request that another test has cancelled may come late.
  const own = asked.filter((address) => address.startsWith(`/${mode}/`));
  expect(own).toEqual([`/${mode}/emneplan`, `/${mode}/handlingsfacetter`]);
  for (const { name, bytes } of got.files) {
    const folder = mode === 'gammel' ? 'uden-navnerum' : 'med-navnerum';
    expect(Buffer.from(bytes).equals(fs.readFileSync(path.join(fixtures, folder, name)))).toBe(true);
  }
});

test('what is not KLE, and a server that is down, are said as such', async () => {
  expect(await downloadKle(`${base}/andet/`, never)).toEqual({ code: 'not-kle', file: 'emneplan' });
  expect(await downloadKle(`${base}/nede/`, never)).toEqual({ code: 'status', status: 503 });
  await expect(downloadKle('http://127.0.0.1:1/', never)).rejects.toThrow();
});

test('can be cancelled while it hangs', async () => {
  const abort = new AbortController();
  const download = downloadKle(`${base}/haenger/`, abort.signal);
  abort.abort();
  await expect(download).rejects.toThrow();
});

test('the addresses are the publisher’s, over https', () => {
  expect(kleAddresses(KLE_BASE)).toEqual([
    'https://api.kle-online.dk/resources/kle/emneplan',
    'https://api.kle-online.dk/resources/kle/handlingsfacetter',
  ]);
});
