/** Answers that know how to write themselves as JSON, for transports that write bytes. */
import type { Message, ResponseMessage } from 'vscode-languageserver';

/** From the registry of symbols, since writer and answer may be in different bundles. JSON itself never sees it. */
const WRITER = Symbol.for('referat.json');

interface Written {
  readonly [WRITER]?: () => readonly Uint8Array[];
}

/**
 * An answer that is made when it is written, by one of two ways that say the same: bytes, for the transport that asks
 * for them, and the plain value for every other that writes JSON. Not for transports that copy objects (a worker).
 */
export function written<T>(json: () => readonly Uint8Array[], plain: () => T): T {
  return { [WRITER]: json, toJSON: plain } as unknown as T;
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
