/** `referat`: the command line. Danish minutes in, outlines and findings out. */
import { version } from '../../../package.json';
import { messagesFor } from './messages.ts';
import { outlineCommand } from './outline-command.ts';
import { processOutput } from './output.ts';
import { runProgram } from './program.ts';

const commands = {
  outline: (files, flags, language) => outlineCommand(files, flags, processOutput, messagesFor(language)),
  check: async () => 2,
} satisfies import('./program.ts').Commands;

void runProgram(process.argv.slice(2), version, commands, processOutput).then((code) => {
  process.exitCode = code;
});
