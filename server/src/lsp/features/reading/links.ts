/** `textDocument/documentLink`: in the document, to laws, to attachments beside it, to other meetings' items. */
import type { DocumentLink } from 'vscode-languageserver';
import { findReference, type Reference } from '../../../features/cases/earlier-meeting.ts';
import { AttachmentFiles } from '../../../features/links/attachment-file.ts';
import { documentLinks } from '../../../features/links/document-links.ts';
import { workspaceLinks } from '../../../features/links/workspace-links.ts';
import type { Meeting, Referat } from '../../../syntax/index.ts';
import type { Language } from '../../../texts/texts.ts';
import { AttachmentFolders } from '../../../workspace/index/attachment-folders.ts';
import type { WorkspaceFiles } from '../../../workspace/index/files.ts';
import type { DocumentState } from '../../documents/document-state.ts';
import type { Services } from '../../services.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Meetings of a document whose folders are looked into. */
const MOST_DAYS = 40;

export function registerLinks({ connection, handlers, settings, workspace }: Services): void {
  connection.onDocumentLinks(
    handlers.document('documentLink', [], async (state) => {
      const { language } = await settings.of(state.uri);
      return [...documentLinks(state.referat, state.uri, language), ...(await linksOut(state, language, workspace))];
    }),
  );
}

/**
 * Links to files of the workspace. Editors ask for links unasked, so this never starts the reading: other meetings'
 * items are links once the folder is known, and go-to-definition finds them always.
 */
async function linksOut(
  { referat, uri }: DocumentState,
  language: Language,
  workspace: Workspace,
): Promise<DocumentLink[]> {
  const { files, index } = await workspace.get();
  const filesOf = await attachmentFiles(files, uri, referat);
  const find = index.complete ? (wanted: Reference) => findReference(index.documents(), wanted) : undefined;
  return workspaceLinks(referat, { language, filesOf, find });
}

/** The files by meeting: a meeting's own folder tells its `Kort` from last month's. */
async function attachmentFiles(
  files: WorkspaceFiles,
  uri: string,
  { meetings }: Referat,
): Promise<(meeting: Meeting) => AttachmentFiles> {
  const folders = await AttachmentFolders.near(files, uri);
  const general = new AttachmentFiles(await folders.filesOf(''));
  const days = new Set(meetings.map(({ template }) => template.date).filter((date) => folders.hasFolderOf(date)));
  const byDay = new Map<string, AttachmentFiles>();
  for (const day of [...days].slice(0, MOST_DAYS)) byDay.set(day, new AttachmentFiles(await folders.filesOf(day)));
  return ({ template }) => byDay.get(template.date) ?? general;
}
