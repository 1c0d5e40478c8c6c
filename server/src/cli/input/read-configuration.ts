/** A configuration's text, as the resolver asks for it. */
import { isFileAt, readFileAtSync } from '../../node/read-file.ts';
import { decodeText } from '../../text/decode.ts';
import { NO_TEXT } from '../../workspace/configuration/read-file.ts';

/** Undefined when there is no such file. Never rejects. */
export async function readConfiguration(uri: string): Promise<string | undefined> {
  const bytes = readFileAtSync(uri);
  if (bytes === undefined) return isFileAt(uri) ? NO_TEXT : undefined;
  const { text, problem } = decodeText(bytes);
  return problem === undefined ? text : NO_TEXT;
}
