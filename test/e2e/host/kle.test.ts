import type * as vscode from 'vscode';
import { setting } from '../support/api.ts';
import { match, ok } from '../support/assert.ts';
import { GOOD_NUMBER, minutes, remove, write } from '../support/files.ts';
import { hover } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open, uri } from '../support/workspace.ts';

const PLAN = `<?xml version="1.0"?>
<KLE-Emneplan><UdgivelsesDato>2021-02-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>15</HovedgruppeNr>
<HovedgruppeTitel>Opdigtet om fyrtårne</HovedgruppeTitel><Gruppe><GruppeNr>15.00</GruppeNr><GruppeTitel>Fyr</GruppeTitel>
<Emne><EmneNr>15.00.05</EmneNr><EmneTitel>Tågehorn</EmneTitel></Emne></Gruppe></Hovedgruppe></KLE-Emneplan>`;

async function openMinutes(): Promise<{ document: vscode.TextDocument; line: number }> {
  await write('kle/a.referat.txt', minutes(GOOD_NUMBER));
  const { document } = await open('kle/a.referat.txt');
  return { document, line: document.getText().split('\n').indexOf('15.00.05-A00-1-20') };
}

describe('a KLE file in the workspace', () => {
  afterEach(async () => {
    await setting('kle', undefined);
    await closeAll();
    await remove('kle', 'uden-for');
  });

  it('gives titles to hovers as soon as the setting points to it', async () => {
    await write('kle/plan/emneplan.xml', PLAN);
    const { document, line } = await openMinutes();
    ok(!(await hover(document, line, 3)).includes('Tågehorn'), 'a title before there is a file');
    await setting('kle', 'kle/plan');
    match(await until('title', async () => (await hover(document, line, 3)).match(/Tågehorn.*/s)?.[0]), /2021/);
  });

  it('is not read when the workspace points to it by an absolute path', async () => {
    await write('kle/plan/emneplan.xml', PLAN);
    const { document, line } = await openMinutes();
    const { scheme, path } = uri('kle/plan/emneplan.xml');
    for (const value of [path, `${scheme}:${path}`, '../kle/plan']) {
      await setting('kle', value);
      await hover(document, line, 3);
      ok(!(await hover(document, line, 3)).includes('Tågehorn'), `read through ${value}`);
    }
    // The way back: nothing is stuck.
    await setting('kle', './kle/plan/emneplan.xml');
    await until('title', async () => (await hover(document, line, 3)).includes('Tågehorn'));
  });
});
