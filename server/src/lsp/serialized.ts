/** Answers that know how to write themselves as JSON, for transports that write bytes. */
import type { Message, ResponseMessage } from 'vscode-languageserver';

/** From the registry of symbols, since writer and answer may be in different bundles. JSON itself never sees it. */
const WRITER = Symbol.for('referat.json');

interface Written {
  readonly [WRITER]?: () => readonly Uint8Array[];
}

/** Notes how `result` is written; equal to `JSON.stringify(result)` in UTF-8, only cheaper. */
export function writtenBy<T extends object>(result: T, json: (result: T) => readonly Uint8Array[]): T {
  Object.defineProperty(result, WRITER, { value: () => json(result), configurable: true });
  return result;
}

/** Bytes that are there already, with the text around them. */
export interface JsonPieces {
  readonly before: string;
  readonly pieces: readonly Uint8Array[];
  readonly after: string;
}

/** The message as JSON. */
export function messageJson(message: Message): string | JsonPieces {
  const { id, result } = message as ResponseMessage;
  const pieces = typeof result === 'object' && result !== null ? (result as Written)[WRITER]?.() : undefined;
  if (pieces === undefined) return JSON.stringify(message);
  return { before: `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":`, pieces, after: '}' };
}
