/** The forms that minutes are exported in. What a form needs of libraries is loaded when it is asked for. */
import type { ReferatModel } from './model.ts';
import type { WordTemplate } from './word/template.ts';

/** Loads what writes files, and the libraries it takes. */
export type LoadWriters = () => Promise<typeof import('./writers.ts')>;

export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'html', 'docx', 'oparl', 'akn'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  /** Of the file's name, with the dot. */
  readonly ending: string;
  readonly contents: string | Uint8Array;
}

/** Writes documents in one form. */
export interface Exporter {
  /** What stands at the head of a file that holds all documents; undefined where each document has files of its own. */
  readonly head?: string;
  files(model: ReferatModel): Promise<readonly ExportedFile[]> | readonly ExportedFile[];
}

export interface ExporterOptions {
  /** The look of the house for Word. */
  readonly template?: WordTemplate;
}

/** Forms that are bytes, not text. */
export function isBinary(format: ExportFormat): boolean {
  return format === 'docx';
}

export async function exporterOf(
  format: ExportFormat,
  load: LoadWriters,
  { template }: ExporterOptions = {},
): Promise<Exporter> {
  if (format === 'json') return { files: (model) => [{ ending: '.json', contents: jsonText(model) }] };
  if (format === 'ndjson')
    return { head: '', files: (model) => [{ ending: '.ndjson', contents: `${JSON.stringify(model)}\n` }] };
  const writers = await load();
  switch (format) {
    case 'csv':
      return { head: writers.csvHead(), files: (model) => [{ ending: '.csv', contents: writers.csvRows(model) }] };
    case 'html':
      return { files: (model) => [{ ending: '.html', contents: writers.htmlPage(model) }] };
    case 'docx':
      return { files: async (model) => [{ ending: '.docx', contents: await writers.wordDocument(model, template) }] };
    case 'oparl':
      return { files: (model) => numbered(writers.oparlMeetings(model).map(jsonText), '.oparl.json') };
    case 'akn':
      return { files: ({ meetings }) => numbered(meetings.map(writers.akomaNtoso), '.akn.xml') };
  }
}

/** The files of one document by itself, as bytes. */
export async function filesOf(
  format: ExportFormat,
  model: ReferatModel,
  load: LoadWriters,
  options: ExporterOptions = {},
): Promise<{ readonly ending: string; readonly bytes: Uint8Array }[]> {
  const { head = '', files } = await exporterOf(format, load, options);
  const encoder = new TextEncoder();
  return (await files(model)).map(({ ending, contents }) => ({
    ending,
    bytes: typeof contents === 'string' ? encoder.encode(head + contents) : contents,
  }));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A file for each meeting; the second of a document gets a number. */
function numbered(contents: readonly (string | undefined)[], ending: string): ExportedFile[] {
  const made = contents.filter((text) => text !== undefined);
  return made.map((text, i) => ({ ending: i === 0 ? ending : `-${i + 1}${ending}`, contents: text }));
}
