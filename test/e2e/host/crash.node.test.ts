import type { LanguageClient } from 'vscode-languageclient/node';
import { api } from '../support/api.ts';
import { ok } from '../support/assert.ts';
import { symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

describe('a server that is killed', () => {
  after(closeAll);

  it('comes back by itself and answers as before', async () => {
    const { document } = await open('x.referat.txt');
    const started = await api();
    await started.ready;
    const client = started.client as LanguageClient;
    const before = (await symbols(document)).length;
    const pid = client.serverProcess?.pid;
    ok(pid, 'the server has no process');
    process.kill(pid, 'SIGKILL');
    await until('another process', () => client.isRunning() && client.serverProcess?.pid !== pid);
    await until('the same outline', async () => (await symbols(document)).length === before);
  });
});
