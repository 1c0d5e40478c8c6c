/** What the workspace adds to the answers about one document: links, hovers, definitions and references. */
import type { CancellationToken, DocumentLink, Hover, Location, Position } from 'vscode-languageserver';
import { caseNumberAt } from '../features/cases/case-key.ts';
import { findReference, type Reference, referencesElsewhere } from '../features/cases/earlier-meeting.ts';
import type { PlacedEntry } from '../features/cases/entry.ts';
import { caseHover } from '../features/hover/case-hover.ts';
import { AttachmentFiles } from '../features/links/attachment-file.ts';
import { workspaceLinks } from '../features/links/workspace-links.ts';
import { rangeOf, touches } from '../features/support/positions.ts';
import { type Meeting, partAt, type Referat } from '../syntax/index.ts';
import type { Language } from '../texts/texts.ts';
import { AttachmentFolders } from '../workspace/index/attachment-folders.ts';
import type { WorkspaceFiles } from '../workspace/index/files.ts';
import type { DocumentState } from './document-state.ts';
import type { Workspace } from './workspace.ts';

/** A hover does not wait for the whole folder to be read (ms). */
const HOVER_MS = 150;
/** The user has asked for all of them. */
const REFERENCES_MS = 120_000;
/** Meetings of a document whose folders are looked into. */
const MOST_DAYS = 40;

export class WorkspaceAnswers {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * Links out of the document; only to files of the workspace. Editors ask for links unasked, so this never starts the
   * reading: other meetings' items are links once the folder is known, and go-to-definition finds them always.
   */
  async links(state: DocumentState, language: Language): Promise<DocumentLink[]> {
    const { files, index } = await this.#workspace.get();
    const filesOf = await attachmentFiles(files, state.uri, state.referat);
    const find = index.complete ? (wanted: Reference) => findReference(index.documents(), wanted) : undefined;
    return workspaceLinks(state.referat, { language, filesOf, find });
  }

  /** `hover` with the case's last treatments below, when the position shows a case number. */
  async hover(
    state: DocumentState,
    position: Position,
    hover: Hover | null,
    language: Language,
    token: CancellationToken,
  ): Promise<Hover | null> {
    const found = caseNumberAt(state.referat, position.line, position.character);
    if (!found) return hover;
    const { index, complete } = await this.#workspace.ask(token, HOVER_MS);
    const more = caseHover(index.history(found.text), { language, complete });
    if (more === '') return hover;
    const before = hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
    return {
      contents: { kind: 'markdown', value: [before, more].filter(Boolean).join('\n\n---\n\n') },
      range: hover?.range ?? rangeOf(found.span, found.base),
    };
  }

  /** Every item of the case whose number stands at the position; undefined where no number stands. */
  async references(
    state: DocumentState,
    position: Position,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const found = caseNumberAt(state.referat, position.line, position.character);
    if (!found) return undefined;
    const { index } = await this.#workspace.ask(token, REFERENCES_MS);
    return index.history(found.text).map(locationOf);
  }

  /** Another meeting's item that the mention at the position means. */
  async definition(state: DocumentState, position: Position, token: CancellationToken): Promise<Location | undefined> {
    const part = partAt(state.referat, position.line);
    if (!part || part.node.kind === 'group') return undefined;
    const own = position.line - part.line;
    const reference = referencesElsewhere(part.meeting, part.node).find(({ span }) =>
      touches(span, own, position.character),
    );
    if (!reference) return undefined;
    const { index } = await this.#workspace.ask(token, REFERENCES_MS);
    const found = findReference(index.documents(), reference);
    return found && locationOf(found);
  }
}

function locationOf({ uri, item }: PlacedEntry): Location {
  const at = { line: item.line, character: 0 };
  return { uri, range: { start: at, end: at } };
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
