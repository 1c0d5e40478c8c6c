/** `referat export FILE…`: one file after the other, so that memory does not grow with their number. */
import fs from 'node:fs';
import path from 'node:path';
import { type Extract, extract } from '../../export/extract.ts';
import { type Exporter, type ExportFormat, exporterOf, isBinary, type LoadWriters } from '../../export/formats.ts';
import type { ReferatModel } from '../../export/model.ts';
import { safeModel } from '../../export/safe-model.ts';
import type { WordTemplate } from '../../export/word/template.ts';
import type { TextLanguage } from '../../protocol.ts';
import { splitLines } from '../../text/split-lines.ts';
import type { Threads } from '../archive/pool.ts';
import { type ArchiveFlags, onlyForArchives, runArchive } from '../archive/run-archive.ts';
import { type NameSource, readArguments } from '../input/read-arguments.ts';
import { readInput, STDIN } from '../input/read-input.ts';
import { savingReasonOf } from '../input/save-text.ts';
import { messagesFor } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { oneLine, plainJson, plainMarkup, plainTable } from '../printable.ts';
import { exportMessagesFor } from './messages.ts';
import { OutFolder } from './out-folder.ts';

/** A file of its own beside the command line. */
export const loadWriters: LoadWriters = () => import('../../export/writers.ts');

export interface ExportFlags extends Extract, ArchiveFlags {
  readonly format: ExportFormat;
  /** Folder for the files; standard output without. */
  readonly out?: string;
  /** A Word file whose styles the Word documents take. */
  readonly template?: string;
}

export interface ExportEnvironment {
  readonly output: Output;
  readonly version: string;
  readonly threads: Threads;
}

/** 0 when every file could be read and written, else 2; 130 after Ctrl+C in an archive. */
export async function exportCommand(
  given: readonly string[],
  flags: ExportFlags,
  language: TextLanguage,
  environment: ExportEnvironment,
): Promise<number> {
  const { output } = environment;
  const say = messagesFor(language);
  const clash = onlyForArchives(flags.format, flags, say);
  if (clash !== undefined) {
    tell(output, clash);
    return 2;
  }
  const source = readArguments(given, flags, output, say);
  return flags.format === 'ndjson'
    ? exportArchive(source, flags, language, environment)
    : exportFiles(source, flags, language, output);
}

/** A record a file, over all threads. */
async function exportArchive(
  source: NameSource,
  flags: ExportFlags,
  language: TextLanguage,
  { output, version, threads }: ExportEnvironment,
): Promise<number> {
  const say = messagesFor(language);
  const { item, only } = flags;
  const options = { language, ...(item === undefined ? {} : { item }), ...(only === undefined ? {} : { only }) };
  const job = { kind: 'export', language, options, program: version, hashed: true } as const;
  try {
    const file = flags.out === undefined ? undefined : new OutFolder(flags.out).open(`${ALL}.ndjson`);
    const write = file ? file.write : output.out;
    const code = await runArchive(source, job, flags, {
      output,
      say,
      threads,
      quiet: false,
      write,
      sum: say.exportSum,
    });
    file?.close();
    return code;
  } catch (error) {
    tell(output, `referat: ${exportMessagesFor(language).notWritten(savingReasonOf(error, say))}`);
    return 2;
  }
}

/** The other forms: one file after another. */
async function exportFiles(
  { names, faults }: NameSource,
  flags: ExportFlags,
  language: TextLanguage,
  output: Output,
): Promise<0 | 2> {
  const say = messagesFor(language);
  const words = exportMessagesFor(language);
  const template = flags.template === undefined ? undefined : await templateAt(flags.template);
  if (template === null) {
    tell(output, `${flags.template}: ${words.noTemplate}`);
    return 2;
  }
  const exporter = await exporterOf(flags.format, loadWriters, template ? { template } : {});
  if (flags.out === undefined && isBinary(flags.format)) {
    tell(output, `referat: ${words.needsFolderAlways}`);
    return 2;
  }
  const isForOne = flags.out === undefined && exporter.head === undefined;
  const files = isForOne ? await atMostTwo(names) : names;
  if (Array.isArray(files) && files.length > 1) {
    tell(output, `referat: ${words.needsFolder}`);
    return 2;
  }
  let failed = false;
  try {
    const target = flags.out === undefined ? toOutput(output, PLAIN[flags.format]) : toFolder(flags.out, exporter);
    if (exporter.head !== undefined) target.begin(exporter.head);
    for await (const file of files) {
      const model = modelOf(file);
      if (!model) {
        failed = true;
        continue;
      }
      const part = extract(model, flags);
      const made = part.meetings.length === 0 ? [] : await exporter.files(part);
      if (made.length === 0) tell(output, `${file}: ${words.nothingToExport}`);
      for (const { ending, contents } of made) target.put(file, ending, contents);
    }
    target.end();
  } catch (error) {
    tell(output, `referat: ${words.notWritten(savingReasonOf(error, say))}`);
    return 2;
  }
  return failed || faults.length > 0 ? 2 : 0;

  function modelOf(file: string): ReferatModel | undefined {
    const input = readInput(file, say);
    if (input.problem !== undefined) {
      tell(output, `${file}: ${input.problem}`);
      return undefined;
    }
    if (!input.encoding.startsWith('utf-8')) tell(output, `${file}: ${say.readAs(input.encoding)}`);
    const lines = splitLines(input.text);
    const { model, masked } = safeModel(lines, file === STDIN ? {} : { source: oneLine(path.basename(file)) });
    if (masked) tell(output, `${file}: ${words.masked}`);
    return model;
  }
}

async function atMostTwo(names: AsyncIterable<string>): Promise<string[]> {
  const first: string[] = [];
  for await (const name of names) {
    first.push(name);
    if (first.length === 2) break;
  }
  return first;
}

/** Null where the file is no Word file with styles. */
export async function templateAt(file: string): Promise<WordTemplate | null> {
  const { readTemplate } = await loadWriters();
  try {
    return readTemplate(fs.readFileSync(file)) ?? null;
  } catch {
    return null;
  }
}

/** Where files go. */
interface Target {
  begin(head: string): void;
  put(file: string, ending: string, contents: string | Uint8Array): void;
  end(): void;
}

/** What is written to standard output may be shown in the log of a CI job, which obeys some of what it shows. */
const PLAIN: Readonly<Record<ExportFormat, (text: string) => string>> = {
  json: plainJson,
  ndjson: plainJson,
  oparl: plainJson,
  html: plainMarkup,
  akn: plainMarkup,
  csv: plainTable,
  docx: (text) => text,
};

function toOutput(output: Output, plain: (text: string) => string): Target {
  return {
    begin: (head) => output.out(head),
    put: (_, __, contents) =>
      output.out(plain(typeof contents === 'string' ? contents : Buffer.from(contents).toString())),
    end: () => undefined,
  };
}

const ALL = 'referater';

function toFolder(folder: string, exporter: Exporter): Target {
  const out = new OutFolder(folder);
  if (exporter.head === undefined) {
    const names = new Map<string, string>();
    const nameFor = (file: string): string => {
      const name = names.get(file) ?? out.nameFor(file);
      names.set(file, name);
      return name;
    };
    return {
      begin: () => undefined,
      put: (file, ending, contents) => void out.write(nameFor(file) + ending, contents),
      end: () => undefined,
    };
  }
  let head = '';
  let open: ReturnType<OutFolder['open']> | undefined;
  return {
    begin: (text) => {
      head = text;
    },
    put: (_, ending, contents) => {
      if (!open) {
        open = out.open(ALL + ending);
        open.write(head);
      }
      open.write(String(contents));
    },
    end: () => void open?.close(),
  };
}
