// One server, one document: everything that is measured, in milliseconds from just before a message is written to the
// last byte of its answer. The answers after all edits must be those of the same text opened afresh.
import { isDeepStrictEqual } from 'node:util';
import { Client } from './client.mjs';
import { frame } from './messages.mjs';
import { Typist } from './typist.mjs';

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
    diagnostic: {},
  },
};
const CANCELLED = -32800;

/**
 * @param command arguments of Node that start the server
 * @param options `edits` for each figure, `burst` keystrokes at once, `budgetMs` for each figure, `storm` or none
 * @returns `{ samples, outlineBytes }`: samples by figure, and how large the outline is
 */
export async function session(command, text, options) {
  const client = new Client(command);
  try {
    return await new Session(client, text, options).run();
  } catch (error) {
    client.kill();
    throw error;
  }
}

class Session {
  #client;
  #options;
  #typist;
  #samples = {};
  #tokens;
  #resultId;
  #hasTokens = false;
  #outlineBytes = 0;

  constructor(client, text, options) {
    this.#client = client;
    this.#options = options;
    this.#typist = new Typist('file:///bench/a.referat', text);
  }

  async run() {
    const { result, at } = await this.#client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: CAPABILITIES,
    });
    this.#note('start → initialize', at - this.#client.startedAt);
    this.#hasTokens = result.capabilities.semanticTokensProvider !== undefined;
    this.#client.notify('initialized', {});

    const opened = performance.now();
    this.#open(this.#typist.uri, this.#typist.text);
    const outline = await this.#outline();
    this.#note('open → outline', outline.at - opened);
    this.#note('start → outline', outline.at - this.#client.startedAt);
    await this.#first('first diagnostics', () => this.#diagnostics());
    await this.#first('first everything', () => this.#everything());
    this.#outlineBytes = outline.bytes;
    this.#typist.look(outline.result);

    await this.#edits('letter → outline', 'letter', () => this.#outline());
    await this.#edits('letter → diagnostics', 'letter', () => this.#diagnostics());
    await this.#edits('letter → everything', 'letter', () => this.#everything());
    await this.#edits('line break → outline', 'newline', () => this.#outline());
    await this.#edits('line break → diagnostics', 'newline', () => this.#diagnostics());
    await this.#edits('heading → outline', 'heading', () => this.#outline());
    await this.#edits('heading → diagnostics', 'heading', () => this.#diagnostics());
    await this.#burst();
    if (this.#options.storm) await this.#storm();
    await this.#compare();
    const { peakMB } = this.#client;
    if (peakMB !== undefined) this.#note('peak memory, MB', peakMB);
    await this.#client.stop();
    return { samples: this.#samples, outlineBytes: this.#outlineBytes };
  }

  #note(figure, value) {
    this.#samples[figure] ??= [];
    this.#samples[figure].push(value);
  }

  #open(uri, text) {
    this.#client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'referat', version: 1, text } });
  }

  async #first(figure, ask) {
    const from = performance.now();
    this.#note(figure, (await ask()).at - from);
  }

  async #edits(figure, kind, ask) {
    const { edits, budgetMs } = this.#options;
    const end = performance.now() + budgetMs;
    for (let i = -3; i < edits && (i < 3 || performance.now() < end); i++) {
      const change = frame({ jsonrpc: '2.0', method: 'textDocument/didChange', params: this.#typist[kind]() });
      const from = performance.now();
      this.#client.write([change]);
      const { at } = await ask();
      if (i >= 0) this.#note(figure, at - from);
    }
  }

  /** Many letters in one write, then one question; quiet when the diagnostics have come too. */
  async #burst() {
    const question = this.#client.prepared('textDocument/documentSymbol', this.#document());
    const messages = [...this.#letters(this.#options.burst), question.message];
    const from = performance.now();
    this.#client.write(messages);
    this.#note('burst → outline', (await question.answer).at - from);
    this.#note('burst → quiet', (await this.#diagnostics()).at - from);
  }

  /** Many letters, each with a question of its own that the next one cancels. */
  async #storm() {
    const messages = [];
    const answers = [];
    for (const letter of this.#letters(this.#options.burst)) {
      const { id, answer, message } = this.#client.prepared('textDocument/documentSymbol', this.#document());
      const before = answers.at(-1);
      if (before) messages.push(frame({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: before.id } }));
      messages.push(letter, message);
      answers.push({ id, answer });
    }
    const from = performance.now();
    this.#client.write(messages);
    const all = await Promise.all(answers.map(({ answer }) => answer));
    this.#note('storm → last answer', all.at(-1).at - from);
    this.#note('storm, cancelled', all.filter(({ error }) => error?.code === CANCELLED).length);
  }

  #letters(count) {
    return Array.from({ length: count }, () =>
      frame({ jsonrpc: '2.0', method: 'textDocument/didChange', params: this.#typist.letter() }),
    );
  }

  async #compare() {
    const uri = 'file:///bench/afresh.referat';
    this.#open(uri, this.#typist.text);
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/diagnostic']) {
      const followed = await this.#client.request(method, this.#document());
      const afresh = await this.#client.request(method, { textDocument: { uri } });
      const [a, b] = [followed, afresh].map(({ result }) => result.items ?? result);
      if (!isDeepStrictEqual(a, b)) throw new Error(`${method}: not the answer of the same text opened afresh`);
    }
    this.#client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  #document() {
    return { textDocument: { uri: this.#typist.uri } };
  }

  #outline() {
    return this.#client.request('textDocument/documentSymbol', this.#document());
  }

  async #diagnostics() {
    const previousResultId = this.#resultId;
    const params = { ...this.#document(), ...(previousResultId ? { previousResultId } : {}) };
    const answer = await this.#client.request('textDocument/diagnostic', params);
    this.#resultId = answer.result.resultId;
    return answer;
  }

  async #semanticTokens() {
    const previousResultId = this.#tokens;
    const method = `textDocument/semanticTokens/full${previousResultId ? '/delta' : ''}`;
    const answer = await this.#client.request(method, { ...this.#document(), previousResultId });
    this.#tokens = answer.result.resultId;
    return answer;
  }

  /** What an editor asks for after a keystroke, all at once; when the last answer has come. */
  async #everything() {
    const answers = await Promise.all([
      this.#outline(),
      this.#client.request('textDocument/foldingRange', this.#document()),
      this.#diagnostics(),
      ...(this.#hasTokens ? [this.#semanticTokens()] : []),
    ]);
    return { at: Math.max(...answers.map(({ at }) => at)) };
  }
}
