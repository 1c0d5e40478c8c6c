/** What the server says to a person who starts it by hand. */
import { version } from '../../../package.json';

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
const HOW = `Referats sprogserver ${version} til editorer: start den med --stdio, --node-ipc, --socket=PORT eller --pipe=NAVN`;

/** Answers `--version` and `--help`, and ends the process; so does a command line that names no way to speak to the client. */
export function commandLine(args: readonly string[]): void {
  if (args.includes('--version')) end(version, 0);
  if (args.includes('--help') || args.includes('-h')) end(HOW, 0);
  if (!args.some((arg) => TRANSPORT.test(arg))) end(HOW, 1);
}

function end(line: string, code: 0 | 1): never {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  process.exit(code);
}
