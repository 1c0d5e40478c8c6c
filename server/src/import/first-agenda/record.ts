/** Objects of a JSON whose keys may be written in several ways, and a list of what nobody asked for. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** `Møde`, `Moede` and `moede` are one key. */
function folded(key: string): string {
  return key
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]/g, '');
}

/** What tells machines apart, and what tells how it looks. */
const SILENT =
  /(?:id|guid|uid|url|link|href|sort|sortering|raekkefoelge|index|type|version|etag|mimetype|stoerrelse|size)$/;

export class JsonRecord {
  private readonly values = new Map<string, { readonly name: string; readonly value: Json }>();
  private readonly asked = new Set<string>();
  private readonly place: string;

  /** `place` names the object for whoever reads what is left: `Dagsordenpunkter[]`. */
  constructor(value: Json | undefined, place: string) {
    this.place = place;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, each] of Object.entries(value)) this.values.set(folded(name), { name, value: each });
  }

  /** The value of the first key that is there and says something. */
  get(...keys: readonly string[]): Json | undefined {
    let found: Json | undefined;
    for (const key of keys) {
      this.asked.add(key);
      const value = this.values.get(key)?.value;
      if (found === undefined && isSomething(value)) found = value;
    }
    return found;
  }

  /** Text on one line; the name of an object that has one. `''` where there is nothing. */
  text(...keys: readonly string[]): string {
    return textOf(this.get(...keys));
  }

  list(...keys: readonly string[]): readonly Json[] {
    const value = this.get(...keys);
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
  }

  /** True for `true`, `1`, `"ja"`. */
  flag(...keys: readonly string[]): boolean {
    const value = this.get(...keys);
    return value === true || value === 1 || (typeof value === 'string' && /^(?:true|ja|1|lukket)$/i.test(value.trim()));
  }

  /** Keys that hold words and that nothing has asked for. */
  leftOver(): string[] {
    return [...this.values]
      .filter(([key, { value }]) => !this.asked.has(key) && !SILENT.test(key) && holdsWords(value))
      .map(([, { name }]) => (this.place === '' ? name : `${this.place}.${name}`));
  }
}

function textOfPlain(value: Json | undefined): string {
  return typeof value === 'object' ? '' : textOf(value);
}

function isSomething(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0;
}

export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const record = new JsonRecord(value, '');
  return textOfPlain(record.get('navn', 'name', 'titel', 'title', 'tekst', 'text', 'vaerdi', 'value'));
}

/** Deeper than any service nests what people read. */
const DEEPEST = 20;

function holdsWords(value: Json, depth = 0): boolean {
  if (typeof value === 'string') return /\p{L}{2}/u.test(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  return Object.values(value).some((each: Json) => holdsWords(each, depth + 1));
}
