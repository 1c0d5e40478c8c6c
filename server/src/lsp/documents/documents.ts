/** The open documents, kept in step with the client's by the library. */
import { TextDocuments } from 'vscode-languageserver';
import { LineDocument } from '../../text/line-document.ts';
import { DocumentState } from './document-state.ts';

export type Documents = TextDocuments<DocumentState>;

/** @param onFault told when following an edit failed, which no request can answer for */
export function openDocuments(onFault: (error: unknown) => void): Documents {
  return new TextDocuments({
    create: (uri, _, version, text) => new DocumentState(new LineDocument(uri, version, text), onFault),
    update: (state, changes, version) => state.update(changes, version),
  });
}
