/** `referat export FILE…`: one file after the other, so that memory does not grow with their number. */
import fs from 'node:fs';
import type { Extract } from '../../export/extract.ts';
import { type Exporter, type ExportFormat, exporterOf, isBinary, type LoadWriters } from '../../export/formats.ts';
import type { WordTemplate } from '../../export/word/template.ts';
import type { TextLanguage } from '../../protocol.ts';
import type { Threads } from '../archive/pool.ts';
import { type ArchiveFlags, onlyForArchives, runArchive } from '../archive/run-archive.ts';
import { type NameSource, readArguments } from '../input/read-arguments.ts';
import { readRaw } from '../input/read-input.ts';
import { savingReasonOf } from '../input/save-text.ts';
import { messagesFor } from '../messages.ts';
import { type Output, tell } from '../output.ts';
import { plainJson, plainMarkup, plainTable } from '../printable.ts';
import { type ExportOptions, exportRecord } from './export-record.ts';
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
  const options = partOf(flags, language);
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

function partOf({ item, only }: Extract, language: TextLanguage): ExportOptions {
  return { language, ...(item === undefined ? {} : { item }), ...(only === undefined ? {} : { only }) };
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
    const target = flags.out === undefined ? toOutput(output, exporter, flags.format) : toFolder(flags.out, exporter);
    for await (const file of files) {
      const { status: _, problem, notices, ...model } = exportRecord(readRaw(file), partOf(flags, language));
      for (const text of problem === undefined ? notices : [problem]) tell(output, `${file}: ${text}`);
      if (problem !== undefined) {
        failed = true;
        continue;
      }
      const made = model.meetings.length === 0 ? [] : await exporter.files(model);
      if (made.length === 0) tell(output, `${file}: ${words.nothingToExport}`);
      for (const { ending, contents } of made) target.put(file, ending, contents);
    }
    target.end();
  } catch (error) {
    tell(output, `referat: ${words.notWritten(savingReasonOf(error, say))}`);
    return 2;
  }
  return failed || faults.length > 0 ? 2 : 0;
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

function toOutput(output: Output, { head }: Exporter, format: ExportFormat): Target {
  if (head !== undefined) output.out(head);
  return {
    put: (_, __, contents) =>
      output.out(PLAIN[format](typeof contents === 'string' ? contents : Buffer.from(contents).toString())),
    end: () => undefined,
  };
}

const ALL = 'referater';

/** A file of its own for each document, or one for all where they have a head in common. */
function toFolder(folder: string, { head }: Exporter): Target {
  const out = new OutFolder(folder);
  const names = new Map<string, string>();
  let open: ReturnType<OutFolder['open']> | undefined;
  return {
    put(file, ending, contents) {
      if (head === undefined) {
        const name = names.get(file) ?? out.nameFor(file);
        names.set(file, name);
        out.write(name + ending, contents);
        return;
      }
      if (!open) {
        open = out.open(ALL + ending);
        open.write(head);
      }
      open.write(String(contents));
    },
    end: () => void open?.close(),
  };
}
