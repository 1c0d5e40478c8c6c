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
    const middle = this.#lines.length >> 1;
    this.#prose = this.#lines.findIndex((line, at) => at >= middle && line.length > 60 && !/^[#\d]/.test(line));
    if (this.#prose < 0) throw new Error('no running text in the document');
  }

  get text() {
    return this.#lines.join('\n');
  }

  /** The heading nearest before the middle, by an outline of the document; a floor's is not one. */
  look(symbols) {
    if (!Array.isArray(symbols)) return;
    for (const { kind, children, selectionRange } of symbols) {
      const { line, character } = selectionRange.end;
      if (line >= this.#prose) return;
      // Items are classes to an outline; meetings and groups hold them.
      if (kind === 5) this.#heading = { line, character };
      this.look(children ?? []);
    }
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
