/** `referat publish --profile offentlig FILE… --out MAPPE`: each file passes the gate, or nothing of it is written. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { safeToShow } from '../../domain/safe-text.ts';
import type { TextLanguage } from '../../protocol.ts';
import { prepare } from '../../publish/prepare.ts';
import type { ProfileName, PublishSettings } from '../../publish/profile.ts';
import { publication } from '../../publish/publication.ts';
import { splitLines } from '../../text/split-lines.ts';
import { publishMessagesFor } from '../../texts/publish.ts';
import { FileChecker } from '../check/check-file.ts';
import { loadWriters, templateAt } from '../export/export-command.ts';
import { exportMessagesFor } from '../export/messages.ts';
import { OutFolder } from '../export/out-folder.ts';
import { readArguments } from '../input/read-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { savingReasonOf } from '../input/save-text.ts';
import { messagesFor } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { oneLine } from '../printable.ts';

export interface PublishFlags {
  readonly profile: ProfileName;
  readonly out: string;
  readonly config?: string;
  readonly closedTitle?: string;
  readonly closedDecisions?: true;
  readonly contacts?: true;
  /** Who answers for publishing in spite of errors. */
  readonly override?: string;
  readonly template?: string;
  readonly dryRun?: true;
}

export interface Program {
  readonly output: Output;
  readonly version: string;
  readonly now: () => Date;
}

/** 0 when all were published (or would be), 1 when errors stopped one, 2 when something could not be read or written. */
export async function publishCommand(
  given: readonly string[],
  flags: PublishFlags,
  language: TextLanguage,
  { output, version, now }: Program,
): Promise<0 | 1 | 2> {
  const say = messagesFor(language);
  const words = publishMessagesFor(language);
  const report = (text: string): void => output.out(`${oneLine(text)}\n`);
  const template = flags.template === undefined ? undefined : await templateAt(flags.template);
  if (template === null) {
    tell(output, `${flags.template}: ${exportMessagesFor(language).noTemplate}`);
    return 2;
  }
  const settings: PublishSettings = {
    closedDecisions: flags.closedDecisions === true,
    contacts: flags.contacts === true,
    ...(flags.closedTitle === undefined ? {} : { closedTitle: safeToShow(flags.closedTitle) }),
  };
  const checker = new FileChecker({
    language,
    fix: 'no',
    severities: {},
    ...(flags.config === undefined ? {} : { config: flags.config }),
  });
  const { names, faults } = readArguments(given, {}, output, say);
  let code: 0 | 1 | 2 = 0;
  let folder: OutFolder | undefined;
  for await (const file of names) {
    const input = readInput(file, say);
    const { config, notices } = await checker.configOf(file);
    for (const { text } of notices) tell(output, text);
    if (input.problem !== undefined || notices.some(({ unread }) => unread)) {
      tell(output, `${file}: ${input.problem ?? words.notChecked}`);
      code = 2;
      continue;
    }
    const prepared = prepare(splitLines(input.text), { config, settings, source: oneLine(path.basename(file)) });
    for (const { rule, range, message } of prepared.errors)
      tell(output, `${file}:${range.start.line + 1}: ${message} (${rule})`);
    for (const { kind, line } of prepared.leftOut) report(`${file}: ${words.leftOut(kind, line)}`);
    if (prepared.errors.length > 0 && flags.override === undefined) {
      tell(output, `${file}: ${words.refused(prepared.errors.length)}`);
      if (code === 0) code = 1;
      continue;
    }
    if (flags.dryRun) continue;
    try {
      folder ??= new OutFolder(flags.out);
      const facts = {
        program: `referat ${version}`,
        profile: flags.profile,
        settings,
        time: now().toISOString(),
        config,
        ...(flags.override === undefined ? {} : { by: safeToShow(flags.override) }),
      };
      const tools = { writers: loadWriters, hash: sha256, ...(template ? { template } : {}) };
      const files = await publication(prepared, folder.nameFor(file), tools, facts);
      for (const { name, bytes } of files) folder.write(name, bytes);
      report(`${file}: ${words.published(path.join(flags.out, files[0]?.name ?? ''))}`);
    } catch (error) {
      tell(output, `${file}: ${exportMessagesFor(language).notWritten(savingReasonOf(error, say))}`);
      code = 2;
    }
  }
  return faults.length > 0 ? 2 : code;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
