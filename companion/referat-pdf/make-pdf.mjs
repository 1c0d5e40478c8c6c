/** PDF/UA-1 from the data of one document. Typst sets it from referat.typ, which takes the data as they are: nothing is pasted into source. */
import fs from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const MAIN = path.join(import.meta.dirname, 'referat.typ');
const VERSION = 1;

/** A PDF for each meeting. Throws with a sentence where the data are not what `referat export --format json` writes. */
export function makePdfs(json) {
  const model = JSON.parse(json);
  if (model?.version !== VERSION || !Array.isArray(model.meetings))
    throw new Error('Filen er ikke skrevet af referat export --format json.');
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname });
  const mainFileContent = fs.readFileSync(MAIN, 'utf8');
  return model.meetings.map((_, meeting) => {
    const compiled = compiler.compile({ mainFileContent, inputs: { model: json, meeting: String(meeting) } });
    if (!compiled.result) throw new Error(messagesOf(compiled).join(' '));
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  });
}

function messagesOf(compiled) {
  return (compiled.takeDiagnostics()?.shortDiagnostics ?? []).map(({ message }) => message);
}
