/** Standard input and output as the library's transport, with a writer that sends each message in one piece. */
import { EventEmitter } from 'node:events';
import { AbstractMessageWriter, type Message, type MessageWriter, StreamMessageReader } from 'vscode-jsonrpc/node';
import { messageJson } from '../lsp/serialized.ts';
import { Frames } from './frames.ts';

/** Writes header and body at once and at once: the library's own takes three turns of the event loop for it. */
class StdoutWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #out = process.stdout;

  constructor() {
    super();
    this.#out.on('error', (error) => this.fireError(error));
    this.#out.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const json = messageJson(message);
    if (typeof json === 'string') this.#out.write(header(Buffer.byteLength(json)) + json);
    else {
      const { before, pieces, after } = json;
      let length = before.length + after.length;
      for (const piece of pieces) length += piece.length;
      this.#out.write(Buffer.concat([Buffer.from(header(length) + before), ...pieces, Buffer.from(after)]));
    }
    return Promise.resolve();
  }

  end(): void {
    this.#out.end();
  }
}

function header(length: number): string {
  return `Content-Length: ${length}\r\n\r\n`;
}

export interface Stdio {
  readonly reader: StreamMessageReader;
  readonly writer: MessageWriter;
}

/** @param onEnd called when the client has gone */
export function stdio(onEnd: () => void): Stdio {
  process.stdin.on('end', onEnd);
  process.stdin.on('close', onEnd);
  return { reader: new StreamMessageReader(wholeFrames(process.stdin)), writer: new StdoutWriter() };
}

/** The stream as the library's reader listens to it, with nothing in it but frames that hold together. */
function wholeFrames(stream: NodeJS.ReadableStream): NodeJS.ReadableStream {
  const out = new EventEmitter();
  const frames = new Frames((bytes) => out.emit('data', bytes));
  stream.on('data', (chunk: Buffer) => frames.push(chunk));
  for (const event of ['end', 'close', 'error']) stream.on(event, (...args) => out.emit(event, ...args));
  return out as unknown as NodeJS.ReadableStream;
}
