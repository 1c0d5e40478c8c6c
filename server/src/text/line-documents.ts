import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { LineDocument } from './line-document.ts';

/** For `new TextDocuments(lineDocuments)`: the library keeps the documents in step, each a {@link LineDocument}. */
export const lineDocuments: TextDocumentsConfiguration<LineDocument> = {
  create: LineDocument.create,
  update(document, changes, version) {
    document.update(changes, version);
    return document;
  },
};
