// One open document as a client keeps it, and the edits somebody makes in the middle of it.

const LETTERS = 'aebdifokul';

export class Typist {
  #lines;
  #typed = 0;
  #prose;
  #heading;

  constructor(uri, text) {
    this.uri = uri;
    this.version = 1;
    this.#lines = text.split('\n');
    this.#prose = this.#proseBetween(this.#lines.length >> 1, this.#lines.length);
    if (this.#prose === undefined) throw new Error('no running text in the document');
  }

  get text() {
    return this.#lines.join('\n');
  }

  /**
   * Goes to the first item from the middle on that holds running text, by an outline of the document, so that the same
   * kind of place is written at in documents of any size. A floor gives no outline and stays where it is.
   */
  look(symbols) {
    if (!Array.isArray(symbols)) return;
    const middle = this.#lines.length >> 1;
    for (const { range, selectionRange } of itemsOf(symbols)) {
      const prose =
        range.end.line > middle ? this.#proseBetween(selectionRange.end.line + 1, range.end.line) : undefined;
      if (prose === undefined) continue;
      this.#prose = prose;
      this.#heading = selectionRange.end;
      return;
    }
  }

  #proseBetween(from, to) {
    const at = this.#lines.slice(from, to).findIndex((line) => line.length > 60 && !/^[#\d]/.test(line));
    return at < 0 ? undefined : from + at;
  }

  /** A letter in running text. */
  letter() {
    return this.#insert({ line: this.#prose, character: 40 + this.#typed }, LETTERS[this.#typed++ % LETTERS.length]);
  }

  /** A line break at the end of a paragraph: every line below moves. */
  newline() {
    const character = this.#lines[this.#prose].length;
    this.#lines.splice(this.#prose + 1, 0, '');
    return this.#change({ line: this.#prose, character }, '\n');
  }

  /** A letter at the end of an item's title; anywhere for a server that gives no outline. */
  heading() {
    if (this.#heading === undefined) return this.letter();
    return this.#insert({ line: this.#heading.line, character: this.#heading.character++ }, 'e');
  }

  #insert(position, text) {
    const line = this.#lines[position.line];
    this.#lines[position.line] = line.slice(0, position.character) + text + line.slice(position.character);
    return this.#change(position, text);
  }

  /** Parameters of `textDocument/didChange`. */
  #change(position, text) {
    this.version++;
    return {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    };
  }
}

/** Items are classes with fields, their sections, below them; meetings and groups hold them, contents hold nothing. */
function* itemsOf(symbols) {
  for (const symbol of symbols) {
    if (symbol.kind === 5 && symbol.children?.[0]?.kind === 8) yield symbol;
    else yield* itemsOf(symbol.children ?? []);
  }
}
