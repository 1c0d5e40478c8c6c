// Serves a folder of this machine to the web worker host, which loads its extension over HTTP.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { within } from './wait.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

/** The file an address stands for, or undefined: nothing leads out of the folder. */
function fileOf(folder, address) {
  const file = path.join(folder, decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname));
  if (!file.startsWith(folder + path.sep)) return undefined;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** @param folder absolute; /x.js is its file x.js */
export async function serveFolder(folder) {
  const server = http.createServer((request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8' });
    fs.createReadStream(file).pipe(response);
  });
  await within('static server', new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  return {
    port: server.address().port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
