/**
 * Runs the mocha suite inside VS Code's extension host. The browser build of mocha serves in both hosts: it needs no
 * files and no DOM when it is given a reporter, so the Node host, the worker host and desktop VS Code run the same thing.
 */
import 'mocha/mocha.js';

/** What e2e/report.mjs reads: one JSON object per line, after this mark. */
export const MARK = '@@referat-e2e ';

export type SuiteEvent =
  | { readonly type: 'start'; readonly total: number }
  | { readonly type: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  | { readonly type: 'again'; readonly title: string; readonly error: string }
  | { readonly type: 'pending'; readonly title: string }
  | { readonly type: 'end' };

function say(event: SuiteEvent): void {
  console.log(MARK + JSON.stringify(event));
}

function titleOf(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

/** A mocha reporter: the console is the only way out of the worker host. */
class LineReporter {
  constructor(runner: Mocha.Runner) {
    runner.once('start', () => say({ type: 'start', total: runner.total }));
    runner.on('pass', (test) => say({ type: 'pass', title: titleOf(test), milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error: Error) =>
      say({ type: 'fail', title: titleOf(test), error: error?.stack ?? String(error) }),
    );
    // The reporter's types lack `retry`, which mocha has emitted since its sixth version.
    (runner as NodeJS.EventEmitter).on('retry', (test: Mocha.Test, error: Error) =>
      say({ type: 'again', title: titleOf(test), error: error?.stack ?? String(error) }),
    );
    runner.on('pending', (test) => say({ type: 'pending', title: titleOf(test) }));
    runner.once('end', () => say({ type: 'end' }));
  }
}

/**
 * Loads the test files and runs the tests whose full title contains `grep` (all when empty).
 * Rejects when a test failed or a file could not be loaded: VS Code then ends with a code other than 0.
 */
export async function runSuite(grep: string, load: () => Promise<void>): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    reporter: LineReporter as unknown as Mocha.ReporterConstructor,
    // There for what hangs: a busy machine is no fault.
    timeout: 180_000,
    // A real VS Code on a busy machine loses a file event or a focus now and then. Once more, and said aloud: report.mjs.
    retries: 1,
  });
  if (grep !== '') mocha.fgrep(grep);
  await load();
  await new Promise<void>((resolve, reject) => {
    // The browser build's own `run` reads the page's address, which the Node host does not have.
    Mocha.prototype.run.call(mocha, (failures) =>
      failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve(),
    );
  });
}
