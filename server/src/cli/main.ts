/** `referat`: the command line. Danish minutes in, outlines and findings out. */
import os from 'node:os';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { runThread } from '../import/run-thread.ts';
import type { Threads } from './archive/pool.ts';
import { runWorker } from './archive/worker.ts';
import { checkCommand } from './check/check-command.ts';
import { exportCommand } from './export/export-command.ts';
import { importCommand } from './import-command.ts';
import { messagesFor } from './messages.ts';
import { outlineCommand } from './outline-command.ts';
import { processOutput as output, tell } from './output.ts';
import { publishCommand } from './publish/publish-command.ts';
import { type Commands, languageIn, runProgram } from './usage/program.ts';

/** In the bundle this is the bundle's own path: a worker runs the same script. */
function threads(most = os.availableParallelism()): Threads {
  return { script: import.meta.url, most };
}

const commands: Commands = {
  outline: (files, flags, language) => outlineCommand(files, flags, output, messagesFor(language), language),
  check: (files, flags, language) =>
    checkCommand(files, flags, language, { output, version, threads: threads(flags.threads) }),
  import: (file, flags, language) =>
    importCommand(file, flags, language, {
      output,
      say: messagesFor(language),
      read: (request) => runThread(path.join(path.dirname(__filename), 'import.js'), request),
    }),
  export: (files, flags, language) =>
    exportCommand(files, flags, language, { output, version, threads: threads(flags.threads) }),
  publish: (files, flags, language) =>
    publishCommand(files, flags, language, { output, version, now: () => new Date() }),
};

if (isMainThread) {
  // Whatever goes wrong is not the exit code of "there are findings".
  process.exitCode = 2;
  runProgram(process.argv.slice(2), version, commands, output).then(
    (code) => {
      process.exitCode = code;
      // After a signal the list of names may still be open, and would be waited for.
      if (code > 2) process.exit();
    },
    (error) => tell(output, `${messagesFor(languageIn(process.argv)).broken(String(error?.message ?? error))}`),
  );
} else runWorker();
