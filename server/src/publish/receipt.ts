/**
 * What was published, when, by which rules and on whose word. It holds nothing of the text: no message of a finding, and hashes of
 * what was published alone, since a number could be found by trying where the hash of a text that held it is known.
 */
import { activeRules, type CheckConfig } from '../check/config.ts';
import type { Prepared } from './prepare.ts';
import type { ProfileName, PublishSettings } from './profile.ts';

export interface PublishedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ReceiptFacts {
  /** `referat 1.2.3`. */
  readonly program: string;
  readonly profile: ProfileName;
  readonly settings: PublishSettings;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly config: CheckConfig;
  /** Who answers for the errors that stand. */
  readonly by?: string;
  readonly files: readonly PublishedFile[];
}

export function makeReceipt({ errors, leftOut, model }: Prepared, facts: ReceiptFacts) {
  const { program, profile, settings, time, config, by, files } = facts;
  return {
    version: 1,
    program,
    profile,
    settings,
    time,
    source: model.source,
    rules: activeRules(config).map(({ rule, severity }) => ({ rule: rule.meta.id, severity })),
    leftOut,
    // Present when somebody published in spite of errors.
    override:
      by === undefined || errors.length === 0
        ? null
        : { by, errors: errors.map(({ rule, range }) => ({ rule, line: range.start.line + 1 })) },
    files,
  };
}
