import { equal } from '../support/assert.ts';
import { until } from '../support/wait.ts';
import { closeAll, extension, open, openText } from '../support/workspace.ts';

describe('activation', () => {
  after(closeAll);

  it('gives a .referat.txt file the language Referat', async () => {
    const { document } = await open('x.referat.txt');
    equal(document.languageId, 'referat');
  });

  it('starts by itself when a referat is opened', async () => {
    await open('x.referat.txt');
    await until('extension active', () => extension().isActive);
  });

  it('leaves an ordinary text file alone', async () => {
    const { document } = await openText('indkøb.txt', 'Mælk\nBrød\n');
    equal(document.languageId, 'plaintext');
  });
});
