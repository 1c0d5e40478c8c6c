/**
 * All that writes files, and the libraries it takes: a program of its own in dist/ (`export.js`), loaded when something is exported. So
 * the command line that checks stays one file, and an editor reads none of it before.
 */
export { akomaNtoso } from './akoma-ntoso/document.ts';
export { csvHead, csvRows } from './csv.ts';
export { htmlPage } from './html/page.ts';
export { oparlMeetings } from './oparl.ts';
export { wordDocument } from './word/document.ts';
export { readTemplate } from './word/template.ts';
