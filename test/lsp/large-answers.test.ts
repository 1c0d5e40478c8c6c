/** Answers of megabytes to a client that does not read them at once: none is overwritten by the next. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { serverBundle } from './support/bundle.ts';

const ITEM = 'Punkt 1: Ny hal\n\nSagsfremstilling\n\nHallen er nedslidt.\n\nBeslutning\n\nGodkendt.\n\n';

interface Answer {
  readonly id: number | string;
  readonly result: DocumentSymbol[];
}

test('outlines waiting to be read are each as they were written', async () => {
  const child = spawn(process.execPath, [serverBundle, '--stdio']);
  try {
    const send = (message: object): void => {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    };
    const items = Array.from({ length: 2000 }, (_, i) => ITEM.replace('1', String(i + 1)));
    const textDocument = { uri: 'file:///a.referat', languageId: 'referat', version: 1 };
    const top = { line: 0, character: 0 };
    const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text: items.join('') } } });
    // Also an id that has more bytes than characters.
    const ids = ['ø–1', 'ø–2', 'ø–3'];
    for (const [i, id] of ids.entries()) {
      send({ id, method: 'textDocument/documentSymbol', params: { textDocument } });
      const contentChanges = [{ range: { start: top, end: top }, text: '\n' }];
      send({
        method: 'textDocument/didChange',
        params: { textDocument: { ...textDocument, version: i + 2 }, contentChanges },
      });
    }
    send({ id: 2, method: 'shutdown' });
    const answers = new Map<number | string, Answer['result']>();
    let bytes = Buffer.alloc(0);
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        bytes = Buffer.concat([bytes, chunk]);
        for (;;) {
          const head = bytes.indexOf('\r\n\r\n');
          const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, Math.max(0, head)))?.[1]);
          if (head < 0 || bytes.length < head + 4 + length) return;
          const { id, result } = JSON.parse(bytes.toString('utf8', head + 4, head + 4 + length)) as Answer;
          bytes = bytes.subarray(head + 4 + length);
          if (id !== undefined) answers.set(id, result);
          if (id === 2) resolve();
        }
      });
    });
    const lines = ids.map((id) => answers.get(id)?.[0]?.children?.at(-1)?.range.start.line);
    const last = (items.length - 1) * 10;
    // Each question is answered by the text as it is when its turn comes, never by an earlier one.
    for (const [i, line] of lines.entries()) {
      expect(line).toBeGreaterThanOrEqual(last + i);
      expect(line).toBeLessThanOrEqual(last + ids.length);
      expect(answers.get(ids[i] ?? '')?.[0]?.children).toHaveLength(items.length);
    }
  } finally {
    child.kill();
  }
});
