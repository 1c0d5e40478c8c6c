/** Text files whose name says nothing and whose text is a referat: found by reading their beginnings, for a question to the user. */
import { type CancellationToken, type Uri, workspace } from 'vscode';
import { detectReferat, LINES_READ } from '../../../server/src/domain/detect-referat.ts';
import { decodeText } from '../../../server/src/text/decode.ts';
import { detectionMode } from '../settings.ts';
import type { DetectionMemory } from './detection-memory.ts';

/** A folder with more text files than this is no office's; the rest is not looked into. */
const MOST_READ = 500;
const AT_ONCE = 16;
const LARGEST_BYTES = 4 * 1024 * 1024;

export interface Unnamed {
  /** Files that the user has said are referater. */
  readonly chosen: readonly Uri[];
  /** Files that look like referater and that nobody has been asked about. */
  readonly likely: readonly Uri[];
}

/** Reads nothing of a file that was answered for already, and nothing at all when detection is turned off. Never rejects. */
export async function unnamedReferater(
  files: readonly Uri[],
  memory: DetectionMemory,
  token: CancellationToken,
): Promise<Unnamed> {
  const chosen = files.filter((uri) => memory.answer(uri) === 'yes');
  if (memory.never) return { chosen, likely: [] };
  const open = files.filter((uri) => memory.answer(uri) === undefined && isAskable(uri)).slice(0, MOST_READ);
  const likely: Uri[] = [];
  for (let at = 0; at < open.length && !token.isCancellationRequested; at += AT_ONCE) {
    const some = open.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map(looksLikeReferat));
    likely.push(...some.filter((_, index) => answers[index]));
  }
  return { chosen, likely };
}

function isAskable(uri: Uri): boolean {
  return detectionMode(uri) !== 'off' && !uri.path.includes('/node_modules/');
}

async function looksLikeReferat(uri: Uri): Promise<boolean> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST_BYTES) return false;
    const { text } = decodeText(await workspace.fs.readFile(uri));
    return detectReferat(text.split(/\r\n?|\n/, LINES_READ)).isReferat;
  } catch {
    return false;
  }
}
