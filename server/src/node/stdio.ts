/** Standard input and output as the library's transport, with a writer that sends each message in one piece. */
import { EventEmitter } from 'node:events';
import { AbstractMessageWriter, type Message, type MessageWriter, StreamMessageReader } from 'vscode-jsonrpc/node';
import { type JsonPieces, messageJson } from '../lsp/serialized.ts';
import { Frames } from './frames.ts';

/** Writes header and body at once and at once: the library's own takes three turns of the event loop for it. */
class StdoutWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #out = process.stdout;
  /** Room for a message in pieces, while none is being sent from it: fresh megabytes for each answer cost more than filling them. */
  #room: Buffer | undefined;

  constructor() {
    super();
    this.#out.on('error', (error) => this.fireError(error));
    this.#out.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const json = messageJson(message);
    if (typeof json === 'string') this.#out.write(header(Buffer.byteLength(json)) + json);
    else this.#writePieces(json);
    return Promise.resolve();
  }

  #writePieces({ before, pieces, after }: JsonPieces): void {
    const all = [Buffer.from(before), ...pieces, Buffer.from(after)];
    let length = 0;
    for (const piece of all) length += piece.length;
    const start = header(length);
    const whole = start.length + length;
    const room = this.#room !== undefined && this.#room.length >= whole ? this.#room : Buffer.allocUnsafeSlow(whole);
    this.#room = undefined;
    let at = room.write(start, 0, 'latin1');
    for (const piece of all) {
      room.set(piece, at);
      at += piece.length;
    }
    this.#out.write(room.subarray(0, whole), () => {
      this.#room = room;
    });
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
