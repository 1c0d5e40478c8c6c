/** The automatic numbers of a Word document: what `numbering.xml` says, and the counters that follow the text. */
import { writeLabel } from './label.ts';
import { readXml } from './xml.ts';

export interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: each `%n` stands for the count of level n. */
  text: string;
  /** All counts are written as digits, whatever their own format. */
  legal: boolean;
  /** The style that numbers its paragraphs on this level. */
  style?: string;
  /** Level (1-based) that starts this one over; 0 for none. */
  restart?: number;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  /** The style of lists that defines it instead. */
  link?: string;
}

interface Instance {
  abstract: string;
  readonly overrides: Map<number, { start?: number; level?: Level }>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, Abstract>;
  readonly instances: ReadonlyMap<string, Instance>;
}

const NEW_LEVEL = (): Level => ({ start: 1, format: 'decimal', text: '', legal: false });

/** Reads `numbering.xml`; nothing is numbered where there is none. */
export function readNumbering(text: string | undefined): Numbering {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  let abstract: Abstract | undefined;
  let instance: Instance | undefined;
  let override: { start?: number; level?: Level } | undefined;
  let level: Level | undefined;
  if (text === undefined) return { abstracts, instances };
  readXml(text, {
    open(name, attribute) {
      const value = attribute('val');
      if (name === 'abstractNum') {
        abstract = { levels: new Map() };
        abstracts.set(attribute('abstractNumId') ?? '', abstract);
      } else if (name === 'num') {
        instance = { abstract: '', overrides: new Map() };
        instances.set(attribute('numId') ?? '', instance);
      } else if (name === 'lvlOverride' && instance) {
        override = {};
        instance.overrides.set(Number(attribute('ilvl')), override);
      } else if (name === 'lvl') {
        level = NEW_LEVEL();
        if (override) override.level = level;
        else abstract?.levels.set(Number(attribute('ilvl')), level);
      } else if (name === 'abstractNumId' && instance) instance.abstract = value ?? '';
      else if (name === 'startOverride' && override) override.start = Number(value);
      else if (name === 'numStyleLink' && abstract && value) abstract.link = value;
      else if (level) readLevel(level, name, value);
    },
    close(name) {
      if (name === 'lvl') level = undefined;
      else if (name === 'lvlOverride') override = undefined;
      else if (name === 'num') instance = undefined;
      else if (name === 'abstractNum') abstract = undefined;
    },
  });
  return { abstracts, instances };
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'start') level.start = Number(value);
  else if (name === 'numFmt') level.format = value ?? 'decimal';
  else if (name === 'lvlText') level.text = value ?? '';
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'pStyle' && value) level.style = value;
  else if (name === 'lvlRestart') level.restart = Number(value);
}

/** The number of a paragraph as Word shows it. */
export interface Label {
  readonly text: string;
  readonly bullet: boolean;
}

/** Counts through a document. Lists of the same abstract definition go on where the last one ended, as Word's do. */
export class Counters {
  private readonly counts = new Map<string, number[]>();
  private readonly started = new Set<string>();
  private readonly numbering: Numbering;
  /** The list a style of lists stands for. */
  private readonly listOfStyle: (style: string) => string | undefined;

  constructor(numbering: Numbering, listOfStyle: (style: string) => string | undefined) {
    this.numbering = numbering;
    this.listOfStyle = listOfStyle;
  }

  /** The level (0-based) at which a list numbers the paragraphs of a style; 0 where it does not say. */
  levelOfStyle(list: string, style: string): number {
    const levels = this.abstractOf(list)?.definition.levels ?? new Map<number, Level>();
    for (const [at, level] of levels) if (level.style === style) return at;
    return 0;
  }

  /** Undefined where the paragraph shows no number. Moves the counters on. */
  next(list: string, at: number): Label | undefined {
    const found = this.abstractOf(list);
    const level = found && this.levelAt(list, at);
    if (!found || !level) return undefined;
    const counts = this.countsOf(found.id);
    this.startOver(list, counts);
    counts[at] = (counts[at] ?? this.startOf(list, at) - 1) + 1;
    for (let below = at + 1; below < counts.length; below++) if (this.restarts(list, below, at)) delete counts[below];
    if (level.format === 'bullet') return { text: bulletOf(level.text), bullet: true };
    if (level.format === 'none' && !level.text.includes('%')) return named(level.text);
    const text = level.text.replace(/%([1-9])/g, (_whole: string, digit: string) => {
      const of = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (this.levelAt(list, of)?.format ?? 'decimal');
      return writeLabel(counts[of] ?? this.startOf(list, of), format);
    });
    return named(text);
  }

  private abstractOf(list: string, depth = 0): { id: string; definition: Abstract } | undefined {
    const id = this.numbering.instances.get(list)?.abstract;
    const definition = id === undefined ? undefined : this.numbering.abstracts.get(id);
    if (id === undefined || !definition) return undefined;
    const linked = definition.link === undefined || depth > 4 ? undefined : this.listOfStyle(definition.link);
    const other = linked === undefined || linked === list ? undefined : this.abstractOf(linked, depth + 1);
    return other ?? { id, definition };
  }

  private levelAt(list: string, at: number): Level | undefined {
    return (
      this.numbering.instances.get(list)?.overrides.get(at)?.level ?? this.abstractOf(list)?.definition.levels.get(at)
    );
  }

  private startOf(list: string, at: number): number {
    const override = this.numbering.instances.get(list)?.overrides.get(at);
    return override?.start ?? this.levelAt(list, at)?.start ?? 1;
  }

  private countsOf(id: string): number[] {
    let counts = this.counts.get(id);
    if (!counts) {
      counts = [];
      this.counts.set(id, counts);
    }
    return counts;
  }

  /** A list that says where it starts does so when it is first seen. */
  private startOver(list: string, counts: number[]): void {
    if (this.started.has(list)) return;
    this.started.add(list);
    for (const [at, { start }] of this.numbering.instances.get(list)?.overrides ?? [])
      if (start !== undefined) counts[at] = start - 1;
  }

  private restarts(list: string, below: number, at: number): boolean {
    const restart = this.levelAt(list, below)?.restart;
    return restart === undefined || (restart > 0 && at < restart);
  }
}

function named(text: string): Label | undefined {
  return text.trim() === '' ? undefined : { text: text.trim(), bullet: false };
}

/** Word's own signs lie in fonts of symbols; a dash stays one. */
function bulletOf(text: string): string {
  return /^[-–—]$/.test(text.trim()) ? '-' : '•';
}
