/** How the client is spoken to: what the command line says, as for every server of the library. */
import { Console } from 'node:console';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc/node';
import { stdio } from './stdio.ts';

/**
 * `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`; also with the value as the next argument.
 * @param onEnd called when the client has gone, as far as the transport tells
 * @throws where none of them is given
 */
export function transport(argv: readonly string[], onEnd: () => void): [MessageReader, MessageWriter] {
  const option = (name: string): string | undefined => {
    const at = argv.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
    return at < 0 ? undefined : argv[at] === name ? argv[at + 1] : argv[at]?.slice(name.length + 1);
  };
  if (argv.includes('--stdio')) {
    // Standard output is the protocol's; whatever a library prints goes beside it.
    globalThis.console = new Console(lazyStderr);
    const { reader, writer } = stdio(onEnd);
    return [reader, writer];
  }
  if (argv.includes('--node-ipc')) {
    process.once('disconnect', onEnd);
    return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  }
  const port = Number(option('--socket'));
  const ends = port > 0 ? createServerSocketTransport(port) : pipe(option('--pipe'));
  ends[0].onClose(onEnd);
  return ends;
}

/** Standard error, opened when something is written to it: opening it is 2 ms of the start, and hardly ever needed. */
const lazyStderr = {
  write: (text: string) => process.stderr.write(text),
  // A console listens for the errors of each write; nobody could be told of them.
  once: () => undefined,
  removeListener: () => undefined,
} as unknown as NodeJS.WritableStream;

function pipe(name: string | undefined): [MessageReader, MessageWriter] {
  if (!name) throw new Error('How to speak to the client: --stdio, --node-ipc, --socket=PORT or --pipe=NAME');
  return createServerPipeTransport(name);
}
