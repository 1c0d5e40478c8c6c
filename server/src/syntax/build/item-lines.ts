import type { LineClass } from '../lines/line-class.ts';
import type { Template } from '../template/template.ts';

/** The lines of one item, counted from its first, and the template by which they are read. */
export interface ItemLines {
  readonly lines: readonly string[];
  readonly classes: readonly LineClass[];
  readonly template: Template;
}
