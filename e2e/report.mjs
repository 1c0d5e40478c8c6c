// One list of what passed and failed, printed as it happens, over all suites of a run. They run at the same time, so each line names
// its suite.

import { stripVTControlCharacters } from 'node:util';

const MARK = '@@referat-e2e ';

/** What VS Code says about itself in every run. */
const NOISE =
  /gallery|bindings file|\/watchdog|socket|connection token|Service Worker|AccountPolicy|AgentHost|grace-time/;

/** An error without the stack lines of mocha and VS Code: of the test's own, the first three. */
function shorten(error) {
  const lines = stripVTControlCharacters(String(error?.stack ?? error)).split('\n');
  const own = (line) => !/workbench\.js|node:internal|node_modules|process\.|Runner\.|callFn/.test(line);
  let frames = 0;
  return lines.filter((line) => !/^\s+at /.test(line) || (own(line) && ++frames <= 3)).join('\n      ');
}

export class Report {
  passed = 0;
  failed = 0;
  #unsteady = [];
  #started = Date.now();

  /** What a suite reports to. */
  suite(name) {
    return new SuiteReport(this, name);
  }

  pass(title, milliseconds) {
    this.passed += 1;
    console.log(`  ✔ ${title}${milliseconds === undefined ? '' : ` (${Math.round(milliseconds)} ms)`}`);
  }

  fail(title, error) {
    this.failed += 1;
    console.log(`  ✖ ${title}\n      ${shorten(error)}`);
  }

  /** A test failed and is run once more: said at once and named again at the end, for such a test or its subject wants a look. */
  again(title, error) {
    this.#unsteady.push(title);
    console.log(`  ↻ ${title}, once more after\n      ${shorten(error)}`);
  }

  /** Prints the closing lines. The last one is read by npm test. Returns the exit code. */
  close() {
    for (const title of this.#unsteady) console.log(`unsteady, was run twice: ${title}`);
    console.log(`\ne2e: ${((Date.now() - this.#started) / 1000).toFixed(1)} s\n`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed > 0 ? 1 : 0;
  }
}

/** A part of the report: every title begins with the suite's name. */
class SuiteReport {
  #whole;
  #name;

  constructor(whole, name) {
    this.#whole = whole;
    this.#name = name;
  }

  pass(title, milliseconds) {
    this.#whole.pass(`${this.#name} › ${title}`, milliseconds);
  }

  fail(title, error) {
    this.#whole.fail(`${this.#name} › ${title}`, error);
  }

  again(title, error) {
    this.#whole.again(`${this.#name} › ${title}`, error);
  }

  /** Runs one test, at most twice, and records its outcome. */
  async test(title, body) {
    const start = Date.now();
    try {
      await body().catch((error) => {
        this.again(title, error);
        return body();
      });
      this.pass(title, Date.now() - start);
    } catch (error) {
      this.fail(title, error);
    }
  }
}

/**
 * Reads what an extension host prints: the events of test/e2e/harness/run-suite.ts go into the report, the rest is kept
 * to be shown when something went wrong. `finish(code)` records a run that broke off as a failure of its own.
 */
export class HostOutput {
  #report;
  #total;
  #seen = 0;
  #failures = 0;
  #ended = false;
  #other = [];
  /** When the host last said anything, as Date.now() counts. */
  moved = Date.now();

  constructor(report) {
    this.#report = report;
  }

  /** One line of output (or one console message). */
  line(text) {
    this.moved = Date.now();
    const at = text.indexOf(MARK);
    if (at < 0) {
      // The first line says it; VS Code adds stacks of its own bundled code.
      const first = text.trim().split('\n', 1)[0].slice(0, 300);
      if (first !== '' && !NOISE.test(first)) this.#other.push(first);
      return;
    }
    this.#event(JSON.parse(text.slice(at + MARK.length)));
  }

  #event(event) {
    if (event.type === 'start') this.#total = event.total;
    else if (event.type === 'end') this.#ended = true;
    else if (event.type === 'again') this.#report.again(event.title, event.error);
    else {
      this.#seen += 1;
      if (event.type === 'pass') return this.#report.pass(event.title, event.milliseconds);
      this.#failures += 1;
      this.#report.fail(event.title, event.type === 'pending' ? 'skipped: write the test or remove it' : event.error);
    }
  }

  /** @param outcome the exit code of the host, or a sentence saying why there is none */
  finish(outcome) {
    let fault;
    if (this.#total === undefined) fault = 'the suite never started';
    else if (!this.#ended) fault = `the suite broke off after ${this.#seen} of ${this.#total} tests`;
    else if (this.#total === 0) fault = 'no test was found';
    else if (outcome !== 0 && this.#failures === 0) fault = 'the host ended with a failure';
    if (!fault) return;
    const tail = this.#other.slice(-40).join('\n');
    this.#report.fail(`suite`, `${fault} (${outcome})${tail ? `; last lines of the log:\n${tail}` : ''}`);
  }
}
