/** Answers that know how to write themselves as JSON, for transports that write bytes. */
import type { Message, ResponseMessage } from 'vscode-languageserver';

const writers = new WeakMap<object, () => readonly Uint8Array[]>();

/** Notes how `result` is written; equal to `JSON.stringify(result)` in UTF-8, only cheaper. */
export function writtenBy<T extends object>(result: T, json: (result: T) => readonly Uint8Array[]): T {
  writers.set(result, () => json(result));
  return result;
}

/** The message as JSON: text, or text around pieces that are bytes already. */
export function messageJson(
  message: Message,
): string | { before: string; pieces: readonly Uint8Array[]; after: string } {
  const { id, result } = message as ResponseMessage;
  const pieces = typeof result === 'object' && result !== null ? writers.get(result)?.() : undefined;
  if (pieces === undefined) return JSON.stringify(message);
  return { before: `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":`, pieces, after: '}' };
}
