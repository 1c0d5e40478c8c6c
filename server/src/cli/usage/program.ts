/** The commands and options of `referat`. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXPORT_FORMATS } from '../../export/formats.ts';
import type { TextLanguage } from '../../protocol.ts';
import { PROFILES } from '../../publish/profile.ts';
import type { ArchiveFlags } from '../archive/run-archive.ts';
import type { ExportFlags } from '../export/export-command.ts';
import type { ImportFlags } from '../import-command.ts';
import { readShard, type Shard } from '../input/shard.ts';
import { type Output, tell } from '../output.ts';
import { oneLine } from '../printable.ts';
import type { PublishFlags } from '../publish/publish-command.ts';
import { complaint, localized } from './usage.ts';
import { type UsageWords, wordsFor } from './usage-words.ts';

const OUTLINE_FORMATS = ['text', 'json'] as const;
const CHECK_FORMATS = ['text', 'json', 'ndjson', 'sarif', 'github', 'junit'] as const;
const LAYOUTS = ['house', 'firstagenda'] as const;
const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;

export interface OutlineFlags {
  readonly format: (typeof OUTLINE_FORMATS)[number];
  /** Tells why the text is read as it is, instead of the outline. */
  readonly explain?: true;
  /** A line to explain, 1-based. */
  readonly line?: number;
}

/** The options of `check` as they were written. */
export interface CheckFlags extends ArchiveFlags {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly config?: string;
  /** Official KLE file, or a folder of them. */
  readonly kle?: string;
  /** What the text on standard input is called: findings name it, and its place decides the configuration. */
  readonly stdinFilename?: string;
  /** `id=severity`, as often as given. */
  readonly rule?: readonly string[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly baseline?: Baseline;
  readonly quiet?: true;
}

export interface Baseline {
  readonly mode: 'write' | 'use';
  readonly file: string;
}

export interface Commands {
  outline(files: readonly string[], flags: OutlineFlags, language: TextLanguage): Promise<number>;
  check(files: readonly string[], flags: CheckFlags, language: TextLanguage): Promise<number>;
  import(file: string, flags: ImportFlags, language: TextLanguage): Promise<number>;
  export(files: readonly string[], flags: ExportFlags, language: TextLanguage): Promise<number>;
  publish(files: readonly string[], flags: PublishFlags, language: TextLanguage): Promise<number>;
}

/** Runs the command line; returns the exit code: 2 also for arguments that mean nothing. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  commands: Commands,
  output: Output,
): Promise<number> {
  const language = languageIn(argv);
  let exitCode = 0;
  const program = build(language, version, output, commands, async (code) => {
    exitCode = await code;
  });
  try {
    await program.parseAsync(joinBaseline(argv), { from: 'user' });
    return exitCode;
  } catch (error) {
    const text = complaint(error, language);
    if (text === undefined) return 0;
    if (text !== '') tell(output, text);
    return 2;
  }
}

/** @param run told of the command that was chosen */
function build(
  language: TextLanguage,
  version: string,
  output: Output,
  commands: Commands,
  run: (code: Promise<number>) => Promise<void>,
): Command {
  const say = wordsFor(language);
  const { value } = say;
  const lang = (): Option => new Option(`--lang <${value.lang}>`, say.lang).choices(['da', 'en']).default('da');
  const command = (name: string): Command =>
    localized(
      new Command(name).configureOutput({
        writeOut: (text) => output.out(text),
        writeErr: (text) => output.err(text.split('\n').map(oneLine).join('\n')),
      }),
      language,
    );
  const outline = command('outline')
    .description(say.outline)
    .argument(`<${value.file}...>`, say.files)
    .addOption(
      new Option(`--format <${value.format}>`, say.outlineFormat).choices([...OUTLINE_FORMATS]).default('text'),
    )
    .option('--explain', say.explain)
    .option(`--line <${value.number}>`, say.explainLine, (given) => readCount(given, say))
    .addOption(lang())
    .action((files, flags) => run(commands.outline(files, flags, language)));
  const check = command('check')
    .description(say.check)
    .argument(`[${value.file}...]`, say.files)
    .addOption(new Option(`--format <${value.format}>`, say.checkFormat).choices([...CHECK_FORMATS]).default('text'))
    .addOption(new Option(`--fail-on <${value.severity}>`, say.failOn).choices([...FAIL_ON]).default('error'))
    .option(`--config <${value.file}>`, say.config)
    .option(`--kle <${value.file}>`, say.kle)
    .option(`--ignore <${value.pattern}>`, say.ignore, collect)
    .option(`--stdin-filename <${value.file}>`, say.stdinFilename)
    .option(`--rule <${value.rule}>`, say.rule, collect)
    .addOption(new Option('--fix', say.fix).conflicts('fixDryRun'))
    .option('--fix-dry-run', say.fixDryRun)
    .option(`--baseline <write|use ${value.file}>`, say.baseline, (given) => readBaseline(given, say))
    .option('--quiet', say.quiet)
    .addOption(lang());
  withNames(check, say).action((files, flags) => {
    needNames(check, files, flags, say);
    return run(commands.check(files, flags, language));
  });
  const importing = command('import')
    .description(say.import)
    .argument(`<${value.file}>`, say.importFile)
    .addOption(new Option(`--layout <${value.layout}>`, say.layout).choices([...LAYOUTS]).default('house'))
    .option(`--like <${value.file}>`, say.like)
    .option(`--out <${value.file}>`, say.out)
    .addOption(lang())
    .action((file, flags) => run(commands.import(file, flags, language)));
  const exporting = command('export')
    .description(say.export)
    .argument(`[${value.file}...]`, say.files)
    .addOption(new Option(`--format <${value.format}>`, say.exportFormat).choices([...EXPORT_FORMATS]).default('json'))
    .option(`--out <${value.folder}>`, say.outFolder)
    .addOption(new Option(`--only <${value.part}>`, say.only).choices(['decisions']))
    .option(`--item <${value.number}>`, say.item)
    .option(`--template <${value.file}>`, say.template)
    .addOption(lang());
  withNames(exporting, say).action((files, flags) => {
    needNames(exporting, files, flags, say);
    return run(commands.export(files, flags, language));
  });
  const publishing = command('publish')
    .description(say.publish)
    .argument(`<${value.file}...>`, say.files)
    .addOption(new Option(`--profile <${value.profile}>`, say.profile).choices([...PROFILES]).default(PROFILES[0]))
    .requiredOption(`--out <${value.folder}>`, say.outFolder)
    .option(`--config <${value.file}>`, say.config)
    .option(`--closed-title <${value.title}>`, say.closedTitle)
    .option('--closed-decisions', say.closedDecisions)
    .option('--contacts', say.contacts)
    .option(`--template <${value.file}>`, say.template)
    .option(`--override <${value.name}>`, say.override)
    .option('--dry-run', say.publishDryRun)
    .addOption(lang())
    .action((files, flags) => run(commands.publish(files, flags, language)));
  return command('referat')
    .description(say.about)
    .version(version, '-V, --version', say.version)
    .addOption(lang())
    .addCommand(outline)
    .addCommand(check)
    .addCommand(importing)
    .addCommand(exporting)
    .addCommand(publishing);
}

/** Options of the commands that take an archive. */
function withNames(command: Command, say: UsageWords): Command {
  const { value } = say;
  return command
    .option(`--files-from <${value.file}>`, say.filesFrom)
    .option('--null', say.null)
    .option('--unordered', say.unordered)
    .option('--shard <i/n>', say.shard, (given) => readShare(given, say))
    .option(`--resume <${value.file}>`, say.resume)
    .option(`--threads <${value.count}>`, say.threads, (given) => readCount(given, say))
    .option(`--timeout <${value.seconds}>`, say.timeout, (given) => readCount(given, say));
}

/** Files stand behind the command or in a list. */
function needNames(command: Command, files: readonly string[], flags: ArchiveFlags, say: UsageWords): void {
  if (files.length === 0 && flags.filesFrom === undefined)
    command.error(`error: missing required argument '${say.value.file}'`, { code: 'commander.missingArgument' });
}

function readShare(value: string, say: UsageWords): Shard {
  const shard = readShard(value);
  if (!shard) throw new InvalidArgumentError(say.shardWanted);
  return shard;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The language must be known before the parser is built, since its help is in it. */
export function languageIn(argv: readonly string[]): TextLanguage {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return argv[at] === '--lang=en' || (argv[at] === '--lang' && argv[at + 1] === 'en') ? 'en' : 'da';
}

/** `--baseline use FILE` has two values, which the parser knows only as one or as any number. */
function joinBaseline(argv: readonly string[]): string[] {
  const at = argv.indexOf('--baseline');
  if (at < 0 || at + 2 >= argv.length) return [...argv];
  return [...argv.slice(0, at + 1), `${argv[at + 1]}:${argv[at + 2]}`, ...argv.slice(at + 3)];
}

function readCount(value: string, say: UsageWords): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(say.countWanted);
  return count;
}

function readBaseline(value: string, say: UsageWords): Baseline {
  const [, mode, file] = /^(write|use):(.+)$/s.exec(value) ?? [];
  if ((mode !== 'write' && mode !== 'use') || file === undefined) throw new InvalidArgumentError(say.baselineWanted);
  return { mode, file };
}
