/**
 * Reads the official KLE files: the plan of subjects (`KLE-Emneplan`) and the facets
 * (`KLE-Handlingsfacetter`). One schema version has a namespace, the other has none, so elements are known by their local
 * name. Nothing but numbers, titles and dates is kept.
 */
import { SaxesParser } from 'saxes';
import type { KleEdition, KleEntry } from '../../domain/kle/kle.ts';

/** Why a file is no KLE file. `line` is 1-based, where the XML ends to make sense. */
export interface KleFault {
  readonly code: 'not-xml' | 'not-kle' | 'too-large';
  readonly line?: number;
}

/** Entries are named by the element that holds them; each has a number, a title and perhaps a day it went out. */
const TABLES = {
  Hovedgruppe: 'mainGroups',
  Gruppe: 'groups',
  Emne: 'subjects',
  HandlingsfacetKategori: 'facetCategories',
  Handlingsfacet: 'facets',
} as const;

type Kind = keyof typeof TABLES;

/** The official plan has some 6,000 entries in all its history. */
const MOST_ENTRIES = 100_000;
const LONGEST_TEXT = 1000;

interface Open {
  readonly kind: Kind;
  number: string;
  title: string;
  retired: string;
}

/** Feed it text with {@link write}; {@link end} gives the edition, or what is wrong. Never throws. */
export class PlanReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #tables = {
    mainGroups: new Map<string, KleEntry>(),
    groups: new Map<string, KleEntry>(),
    subjects: new Map<string, KleEntry>(),
    facetCategories: new Map<string, KleEntry>(),
    facets: new Map<string, KleEntry>(),
  };
  readonly #open: Open[] = [];
  #published = '';
  #entries = 0;
  #wanted = '';
  #text = '';
  #fault: KleFault | undefined;

  constructor() {
    this.#parser.on('error', () => this.#fail({ code: 'not-xml', line: this.#parser.line }));
    this.#parser.on('opentag', ({ name }) => this.#opened(localName(name)));
    this.#parser.on('closetag', ({ name }) => this.#closed(localName(name)));
    const text = (piece: string): void => {
      if (this.#wanted !== '' && this.#text.length < LONGEST_TEXT) this.#text += piece.slice(0, LONGEST_TEXT);
    };
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): KleEdition | KleFault {
    if (this.#fault === undefined) this.#parser.close();
    if (this.#fault !== undefined) return this.#fault;
    if (this.#entries === 0) return { code: 'not-kle' };
    return { ...(this.#published === '' ? {} : { published: this.#published }), ...this.#tables };
  }

  #fail(fault: KleFault): void {
    this.#fault ??= fault;
  }

  #opened(name: string): void {
    if (isKind(name)) this.#open.push({ kind: name, number: '', title: '', retired: '' });
    const entry = this.#open.at(-1);
    const own = entry !== undefined && (name === `${entry.kind}Nr` || name === `${entry.kind}Titel`);
    if (!own && name !== 'UdgivelsesDato' && !(entry && name === 'UdgaaetDato')) return;
    this.#wanted = name;
    this.#text = '';
  }

  #closed(name: string): void {
    const entry = this.#open.at(-1);
    if (name === this.#wanted) {
      const text = this.#text.replace(/\s+/g, ' ').trim();
      if (name === 'UdgivelsesDato') this.#published ||= day(text);
      else if (entry && name === 'UdgaaetDato') entry.retired = day(text);
      else if (entry && name === `${entry.kind}Nr`) entry.number = this.#fullNumber(text);
      else if (entry) entry.title = text;
      this.#wanted = '';
    }
    if (entry && name === entry.kind) {
      this.#open.pop();
      this.#keep(entry);
    }
  }

  /** Numbers are written in full; a file that writes only the last part is read as it means. */
  #fullNumber(text: string): string {
    const parent = this.#open.at(-2)?.number ?? '';
    if (!/^\d\d$/.test(text) || parent === '') return text;
    return /\d$/.test(parent) ? `${parent}.${text}` : parent + text;
  }

  #keep({ kind, number, title, retired }: Open): void {
    if (number === '') return;
    if (++this.#entries > MOST_ENTRIES) this.#fail({ code: 'too-large' });
    const table = this.#tables[TABLES[kind]];
    // A number that was given out again stands twice; the one in force counts.
    const before = table.get(number);
    if (before && before.retired === undefined) return;
    // What goes out after this edition is still in force.
    const gone = retired !== '' && (this.#published === '' || retired <= this.#published);
    table.set(number, gone ? { title, retired } : { title });
  }
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(TABLES, name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The day of a date or a point in time as XML writes it; anything else as it stands. */
function day(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text.slice(0, 40);
}
