/** What a file is treated under besides its own bytes, as a hash: a record that was made under other settings is not done. */
import { createHash } from 'node:crypto';
import type { CheckConfig } from '../../check/config.ts';
import type { CheckFileOptions, InForce } from '../check/check-file.ts';
import type { ExportOptions } from '../export/export-record.ts';

/** With sixteen digits two settings of an archive are never alike by chance. */
const DIGITS = 16;
const known = new WeakMap<CheckConfig, string>();

/** All calls of a process have the same options; what is wrong with a configuration is always the same. */
export function checkSettings({ language, fix }: CheckFileOptions, { config, notices }: InForce): string {
  let hash = known.get(config);
  if (hash === undefined) {
    hash = hashOf({ language, fix, config, notices });
    known.set(config, hash);
  }
  return hash;
}

export function exportSettings(options: ExportOptions): string {
  return hashOf(options);
}

function hashOf(settings: object): string {
  const json = JSON.stringify(settings, (_, value) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(json).digest('hex').slice(0, DIGITS);
}
