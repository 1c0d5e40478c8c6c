import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { api } from '../support/api.ts';
import { ok } from '../support/assert.ts';
import { symbols } from '../support/language.ts';
import { until } from '../support/wait.ts';
import { closeAll, open } from '../support/workspace.ts';

async function startedClient(): Promise<LanguageClient> {
  const started = await api();
  await started.ready;
  return started.client as LanguageClient;
}

/** Kills the server's process. */
function kill(client: LanguageClient): number {
  const pid = client.serverProcess?.pid;
  ok(pid, 'the server has no process');
  process.kill(pid, 'SIGKILL');
  return pid;
}

describe('a server that is killed', () => {
  after(closeAll);

  it('comes back by itself and answers as before', async () => {
    const { document } = await open('x.referat.txt');
    const client = await startedClient();
    const before = (await symbols(document)).length;
    const pid = kill(client);
    await until('another process', () => client.isRunning() && client.serverProcess?.pid !== pid);
    await until('the same outline', async () => (await symbols(document)).length === before);
  });

  it('stays down after five times, until it is asked for', async () => {
    const { document } = await open('x.referat.txt');
    const client = await startedClient();
    for (let crash = 2; crash <= 5; crash++) {
      const pid = kill(client);
      const gone = () => client.serverProcess?.pid !== pid;
      if (crash < 5) await until(`start after crash ${crash}`, () => client.isRunning() && gone());
    }
    await until('given up', () => !client.isRunning() && !client.needsStop());
    await vscode.commands.executeCommand('referat.restartServer');
    ok(client.isRunning(), 'the command did not start the server');
    ok((await symbols(document)).length > 0, 'the server does not answer');
  });
});
