/** `referat check FILE…` */
import type { SeveritySetting } from '../../check/config.ts';
import type { TextLanguage } from '../../protocol.ts';
import { RULES } from '../../rules/registry.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import type { CheckJob } from '../archive/job.ts';
import type { Threads } from '../archive/pool.ts';
import { onlyForArchives, runArchive } from '../archive/run-archive.ts';
import { FORMATS } from '../formats/format.ts';
import type { Format } from '../formats/format-options.ts';
import { type NameSource, readArguments } from '../input/read-arguments.ts';
import { readInput, reasonOf } from '../input/read-input.ts';
import { savingReasonOf } from '../input/save-text.ts';
import { type Messages, messagesFor } from '../messages.ts';
import { type Output, tell, writePieces } from '../output.ts';
import type { CheckFlags } from '../usage/program.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { checkAll } from './check-all.ts';
import { atLeast, type CheckedFile, isIncomplete } from './checked.ts';
import { showProgress } from './progress.ts';

export interface CheckEnvironment {
  readonly output: Output;
  readonly version: string;
  readonly threads: Threads;
}

/** 0 clean, 1 findings at or above `--fail-on`, 2 when anything could not be read; 130 after Ctrl+C in an archive. */
export async function checkCommand(
  given: readonly string[],
  flags: CheckFlags,
  language: TextLanguage,
  { output, version, threads }: CheckEnvironment,
): Promise<number> {
  const say = messagesFor(language);
  const severities = readSeverities(flags.rule ?? [], say, output);
  if (severities === undefined) return 2;
  const clash =
    flags.format === 'ndjson' && flags.baseline !== undefined
      ? say.notWithNdjson('--baseline')
      : onlyForArchives(flags.format, flags, say);
  if (clash !== undefined) {
    tell(output, clash);
    return 2;
  }
  const unreadable = configProblem(flags.config, say);
  if (unreadable !== undefined) tell(output, unreadable);
  // Under other rules than were asked for nothing is checked, but a report is written that says so.
  const source =
    unreadable === undefined ? readArguments(given, flags, output, say) : { names: noNames(), faults: [unreadable] };
  const job: CheckJob = {
    kind: 'check',
    language,
    options: {
      language,
      fix: flags.fix ? 'save' : flags.fixDryRun ? 'dry' : 'no',
      severities,
      ...(flags.config === undefined ? {} : { config: flags.config }),
      ...(flags.kle === undefined ? {} : { kle: flags.kle }),
      ...(flags.stdinFilename ? { stdinFilename: flags.stdinFilename } : {}),
    },
    failOn: flags.failOn,
    program: version,
    hashed: flags.format === 'ndjson',
  };
  const quiet = flags.quiet === true;
  if (flags.format === 'ndjson')
    return runArchive(source, job, flags, { output, say, threads, quiet, write: output.out, sum: say.checkSum });
  return report(await listed(source), job, flags, FORMATS[flags.format], { output, version, threads });
}

async function* noNames(): AsyncGenerator<string> {}

interface Listed {
  readonly files: readonly string[];
  readonly faults: readonly string[];
}

async function listed({ names, faults }: NameSource): Promise<Listed> {
  const files: string[] = [];
  for await (const name of names) files.push(name);
  return { files, faults };
}

/** The formats that tell of all files together. */
async function report(
  { files, faults }: Listed,
  job: CheckJob,
  flags: CheckFlags,
  format: Format,
  { output, version, threads }: CheckEnvironment,
): Promise<0 | 1 | 2> {
  const { language, fix } = job.options;
  const say = messagesFor(language);
  const progress = showProgress(files.length, output, say);
  const checked = await checkAll(files, job, threads, flags.timeout, progress.show);
  progress.clear();
  tellOf(checked, flags.quiet === true, output, say);

  const { shown, fault } = applyBaseline(flags, checked, output, say);
  const all = fault === undefined ? faults : [...faults, fault];
  const loud = flags.quiet ? shown.map((file) => onlyLoud(file, flags.failOn)) : shown;
  // What is remembered now is no longer found, but it is there: nothing is said of how clean the files are.
  const quiet = flags.quiet === true || flags.baseline?.mode === 'write';
  writePieces(output, format(loud, { language, version, quiet, faults: all }));
  tellOfFixes(fix, checked, output, say);
  if (all.length > 0 || checked.some(isIncomplete)) return 2;
  const { failOn } = flags;
  if (failOn === 'never') return 0;
  return shown.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, failOn))) ? 1 : 0;
}

function readSeverities(
  given: readonly string[],
  say: Messages,
  output: Output,
): Record<string, SeveritySetting> | undefined {
  const severities: Record<string, SeveritySetting> = {};
  const allowed: readonly string[] = [...SEVERITIES, 'off'];
  for (const argument of given) {
    const [id = '', severity = ''] = argument.split('=');
    const why = !RULES.some(({ meta }) => meta.id === id)
      ? say.unknownRule
      : allowed.includes(severity)
        ? undefined
        : say.unknownSeverity;
    if (why !== undefined) {
      tell(output, `${say.badRule(argument, why)}`);
      return undefined;
    }
    severities[id] = severity as SeveritySetting;
  }
  return severities;
}

function configProblem(config: string | undefined, say: Messages): string | undefined {
  const problem = config === undefined ? undefined : readInput(config, say).problem;
  return problem && `${config}: ${problem}`;
}

/** What stands beside the findings: unreadable files, encodings, broken configurations. Each once. */
function tellOf(checked: readonly CheckedFile[], quiet: boolean, output: Output, say: Messages): void {
  const notices = new Set<string>();
  for (const { file, problem, ignored, encoding, items, notices: more } of checked) {
    if (ignored) {
      if (!quiet) notices.add(`${file}: ${say.ignored}`);
    } else if (problem !== undefined) notices.add(`${file}: ${problem}`);
    // Or a letter that somebody took for minutes would be praised as free of faults.
    else if (items === 0 && !quiet) notices.add(`${file}: ${say.noItems}`);
    if (encoding !== undefined && !encoding.startsWith('utf-8')) notices.add(`${file}: ${say.readAs(encoding)}`);
    for (const { text } of more) notices.add(text);
  }
  for (const notice of notices) tell(output, notice);
}

function tellOfFixes(fix: 'no' | 'save' | 'dry', checked: readonly CheckedFile[], output: Output, say: Messages): void {
  const mended = checked.filter(({ fixed }) => fixed > 0);
  if (fix === 'no' || mended.length === 0) return;
  const edits = mended.reduce((sum, { fixed }) => sum + fixed, 0);
  tell(output, `${(fix === 'save' ? say.fixed : say.wouldFix)(edits, mended.length)}`);
  for (const { file, fixed } of mended) tell(output, `  ${file}: ${fixed}`);
}

/** What is left to show; and why the baseline could not be written, or not be read, when nobody knows what is left. */
function applyBaseline(
  { baseline }: CheckFlags,
  checked: readonly CheckedFile[],
  output: Output,
  say: Messages,
): { readonly shown: readonly CheckedFile[]; readonly fault?: string } {
  if (baseline === undefined) return { shown: checked };
  try {
    if (baseline.mode === 'write') {
      const count = writeBaseline(baseline.file, checked);
      tell(output, `${baseline.file}: ${say.baselineWritten(count)}`);
      return { shown: checked.map((file) => ({ ...file, findings: [], fingerprints: [] })) };
    }
    const content = readBaseline(baseline.file);
    if (content !== undefined) return { shown: withoutKnown(baseline.file, content, checked) };
    return faulty(say.baselineUnreadable);
  } catch (error) {
    return faulty(baseline.mode === 'write' ? savingReasonOf(error, say) : reasonOf(error, say));
  }

  function faulty(why: string): { shown: readonly CheckedFile[]; fault: string } {
    const fault = `${baseline?.file}: ${why}`;
    tell(output, fault);
    return { shown: baseline?.mode === 'use' ? [] : checked, fault };
  }
}

/** What gives the exit code 1 must be seen, however quiet: errors at least. */
function onlyLoud(file: CheckedFile, failOn: CheckFlags['failOn']): CheckedFile {
  const limit = failOn === 'never' ? 'error' : failOn;
  const keep = file.findings.map(({ severity }) => atLeast(severity, limit));
  return {
    ...file,
    findings: file.findings.filter((_, index) => keep[index]),
    fingerprints: file.fingerprints.filter((_, index) => keep[index]),
  };
}
