import http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { api } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { GOOD_NUMBER, minutes, remove, write } from '../support/files.ts';
import { hover } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

const plan = (title: string): string =>
  `<?xml version="1.0"?><KLE-Emneplan><UdgivelsesDato>2021-02-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>15</HovedgruppeNr><Gruppe><GruppeNr>15.00</GruppeNr><Emne><EmneNr>15.00.05</EmneNr><EmneTitel>${title}</EmneTitel></Emne></Gruppe></Hovedgruppe></KLE-Emneplan>`;
const FACETS =
  '<KLE-Handlingsfacetter><HandlingsfacetKategori><HandlingsfacetKategoriNr>A</HandlingsfacetKategoriNr></HandlingsfacetKategori></KLE-Handlingsfacetter>';

describe('KLE downloaded', () => {
  let title = 'Tågehorn';
  const server = http.createServer(({ url }, response) => {
    if (url === '/kle/emneplan') response.end(plan(title));
    else if (url === '/kle/handlingsfacetter') response.end(FACETS);
    else response.writeHead(404).end();
  });
  const kle = () => vscode.workspace.getConfiguration('referat').inspect<string>('kle')?.globalValue;

  before((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  after(async () => {
    server.close();
    await vscode.workspace.getConfiguration('referat').update('kle', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await remove('hentet');
  });

  it('is kept in the extension’s own folder, and hovers know the titles; again, and the new ones hold', async () => {
    await write('hentet/a.referat.txt', minutes(GOOD_NUMBER));
    const { document } = await open('hentet/a.referat.txt');
    const line = document.getText().split('\n').indexOf('15.00.05-A00-1-20');
    const { fetchKle } = await api();
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    equal(await fetchKle(`${base}/nothing/`), undefined);
    equal(kle(), undefined, 'set after a failure');

    const folder = await fetchKle(`${base}/kle/`);
    ok(folder, 'not fetched');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    equal(names.sort(), ['emneplan.xml', 'handlingsfacetter.xml']);
    await until('setting', () => kle() === folder.fsPath);
    await until('title', async () => (await hover(document, line, 3)).includes('Tågehorn'));

    title = 'Sirene';
    await fetchKle(`${base}/kle/`);
    await until('new title', async () => (await hover(document, line, 3)).includes('Sirene'));
  });
});
