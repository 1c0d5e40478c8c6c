/** First by its name: what it checks is only true until another suite has opened a referat. */
import { api } from '../support/api.ts';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, extension, flavour, open, openText } from '../support/workspace.ts';

describe('lazy start', () => {
  after(closeAll);

  it('starts no server for plain text', async () => {
    await openText('huskeliste.txt', 'Mælk\nBrød\n');
    await until('extension active', () => extension().isActive);
    equal((await api()).client, undefined);
  });

  it('starts the server at the first referat', async () => {
    const started = await api();
    await open('x.referat.txt');
    await started.ready;
    ok(started.client?.isRunning(), 'the client is not running');
    equal(started.flavour, flavour);
  });
});
