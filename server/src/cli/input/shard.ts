/** A share of the work that every machine can work out for itself. */
import { createHash } from 'node:crypto';
import path from 'node:path';

export interface Shard {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
}

/**
 * Whether a file belongs to a share: by a hash of its name as it is written, `./` in front and the kind of slash apart, so
 * that all machines agree which is whose. Over all shares each name belongs to exactly one.
 */
export function isInShard(name: string, { number, of }: Shard): boolean {
  const plain = name.replaceAll(path.sep, '/').replace(/^(?:\.\/)+/, '');
  return createHash('sha1').update(plain).digest().readUInt32BE() % of === number - 1;
}

/** `2/8`; undefined for what is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (number === undefined || Number(number) > Number(of)) return undefined;
  return { number: Number(number), of: Number(of) };
}
