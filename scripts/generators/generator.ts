/** What every file in this folder exports as `generate`; scripts/generate.mjs runs them all. */
export type Generator = (project: Project) => GeneratedFile[] | Promise<GeneratedFile[]>;

export interface Project {
  /** Absolute path of the project. */
  readonly root: string;
  /** Text of a file by its path from the project's root, `\n` line ends; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
}

export interface GeneratedFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** The whole text, ending in a newline. */
  readonly text: string;
}

/** JSON the way the project's files have it: two blanks, a final newline. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` in a Markdown file.
 * Throws when the marks are missing, so that a table can't silently stop being written.
 */
export function replaceGenerated(text: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`;
  const close = `<!-- /generated:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`marks ${open} … ${close} not found`);
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n${text.slice(end)}`;
}
