/** Problems: pushed to clients that cannot pull, answered to those that can; once per burst, quiet while typing. */
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { partAt } from '../../syntax/index.ts';
import type { Client } from '../client.ts';
import type { Core } from '../core.ts';
import { Debounced } from '../debounced.ts';
import type { DocumentState } from '../documents/document-state.ts';
import { Draft } from './draft.ts';
import type { Problems } from './problems.ts';
import { Typing } from './typing.ts';
import { showable, type Zone, zoneBefore } from './while-typing.ts';

/** After an edit, so that a burst costs one publication. */
const PUSH_MS = 150;
/** After a change of settings or configuration. */
const REFRESH_MS = 50;

interface Report {
  readonly typing: Typing;
  readonly draft: Draft;
  shown: readonly Diagnostic[];
  resultId: string;
  /** Something was held back that must come when typing pauses. */
  withheld: boolean;
  readonly push: Debounced;
  /** Waits for the pause in typing. */
  readonly release: Debounced;
}

export class Diagnostics {
  readonly #core: Core;
  readonly #problems: Problems;
  readonly #reports = new Map<string, Report>();
  readonly #refresh: Debounced;
  /** Ids of another run of the server must not look like ours. */
  readonly #run: string;
  #counter = 0;
  /** Counts the changes of settings and configuration. */
  #generation = 0;
  readonly #mode: Client['diagnostics'];
  /** The client asks what needs the cursor's place, as it goes: what is held back until it leaves will be let go. */
  #tellsCursor = false;

  constructor(core: Core, problems: Problems) {
    const { connection, client, documents, handlers } = core;
    this.#core = core;
    this.#problems = problems;
    this.#mode = client.diagnostics;
    this.#run = Math.random().toString(36).slice(2, 8);
    this.#refresh = new Debounced(() => {
      void handlers.inBackground('workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
    });
    documents.onDidChangeContent(({ document }) => {
      if (document.lastChanges.length === 0) this.#opened(document);
      else this.#edited(document);
    });
    documents.onDidSave(({ document }) => this.#leave(document.uri));
    documents.onDidClose(({ document }) => this.#closed(document));
    connection.languages.diagnostics.on(
      handlers.document('diagnostic', { kind: 'full' as const, items: [] }, (state, { previousResultId }) =>
        this.pull(state, previousResultId),
      ),
    );
  }

  async pull(state: DocumentState, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const report = await this.#update(state);
    if (report.resultId === previousResultId) return { kind: 'unchanged', resultId: report.resultId };
    return { kind: 'full', resultId: report.resultId, items: report.shown as Diagnostic[] };
  }

  /** Whatever was computed from settings or configuration may be different now. */
  everythingChanged(): void {
    this.#generation++;
    if (this.#mode === 'push')
      for (const state of this.#core.documents.all()) this.#report(state).push.later(REFRESH_MS);
    else if (this.#mode === 'pull-and-refresh') this.#refresh.later(REFRESH_MS);
  }

  /** A request has told where the cursor is; in another part than the one being written, that one is left. */
  cursorAt(state: DocumentState, line: number): void {
    this.#tellsCursor = true;
    const report = this.#reports.get(state.uri);
    if (report === undefined) return;
    const { typing, draft } = report;
    const typed = typing.lineAt(performance.now());
    const { zone } = draft;
    if (typed === undefined && zone === undefined) return;
    const part = partAt(state.referat, line);
    const stays = typed !== undefined && partAt(state.referat, typed)?.node === part?.node;
    if (!stays) typing.left();
    draft.cursorIn(part?.line ?? 0);
    if (report.withheld && (zone ? draft.zone?.start !== zone.start : !stays)) this.#release(report.push);
  }

  #opened(state: DocumentState): void {
    this.#leaveOthers(state.uri);
    this.#forget(state.uri);
    if (this.#mode === 'push') this.#report(state).push.later(0);
  }

  #edited(state: DocumentState): void {
    this.#leaveOthers(state.uri);
    const report = this.#report(state);
    report.typing.edited(state.lastChanges, performance.now());
    report.draft.edited(state.lastChanges, () => state.referat);
    if (this.#mode === 'push') report.push.later(PUSH_MS);
  }

  #closed(state: DocumentState): void {
    this.#forget(state.uri);
    if (this.#mode === 'push') void this.#core.connection.sendDiagnostics({ uri: state.uri, diagnostics: [] });
  }

  #forget(uri: string): void {
    const report = this.#reports.get(uri);
    report?.push.cancel();
    report?.release.cancel();
    this.#reports.delete(uri);
  }

  #leaveOthers(uri: string): void {
    for (const other of this.#reports.keys()) if (other !== uri) this.#leave(other);
  }

  #leave(uri: string): void {
    const report = this.#reports.get(uri);
    report?.typing.left();
    report?.draft.left();
    if (report?.withheld) this.#release(report.push);
  }

  /** Shows what was held back. */
  #release(push: Debounced): void {
    if (this.#mode === 'push') push.later(0);
    else if (this.#mode === 'pull-and-refresh') this.#refresh.later(0);
  }

  #report(state: DocumentState): Report {
    const { uri } = state;
    let report = this.#reports.get(uri);
    if (report === undefined) {
      const push = new Debounced(() => {
        void this.#core.handlers.inBackground('publishDiagnostics', () => this.#push(state));
      });
      const release = new Debounced(() => this.#release(push));
      report = { typing: new Typing(), draft: new Draft(), shown: [], resultId: '', withheld: false, push, release };
      this.#reports.set(uri, report);
    }
    return report;
  }

  async #push(state: DocumentState): Promise<void> {
    const { connection, documents } = this.#core;
    if (documents.get(state.uri) !== state) return;
    const report = await this.#update(state);
    if (documents.get(state.uri) !== state) return;
    await connection.sendDiagnostics({ uri: state.uri, version: state.version, diagnostics: [...report.shown] });
  }

  /** What holds now: when settings or configuration changed while they were asked for, they are asked for again. */
  async #asked(state: DocumentState): ReturnType<Problems['checker']> {
    for (;;) {
      const generation = this.#generation;
      const check = await this.#problems.checker(state);
      if (generation === this.#generation) return check;
    }
  }

  /** The lines nothing new is said about: what was just put in to be filled in, else the part being written. */
  #quietZone(state: DocumentState, { draft, typing }: Report): Zone | undefined {
    const now = performance.now();
    // Whoever never says where the cursor is would never leave: the pause must do.
    if (!this.#tellsCursor && typing.pauseIn(now) === 0) draft.left();
    const line = typing.lineAt(now);
    return draft.zone ?? (line === undefined ? undefined : zoneOf(state, line));
  }

  async #update(state: DocumentState): Promise<Pick<Report, 'shown' | 'resultId'>> {
    const check = await this.#asked(state);
    // Closed meanwhile, and perhaps opened again as another: nothing of it is remembered.
    if (this.#core.documents.get(state.uri) !== state) return { shown: [], resultId: '' };
    const report = this.#report(state);
    const now = performance.now();
    const found = check().map((finding) => this.#problems.diagnostic(finding, state.uri));
    const changes = state.takeChangesSinceReport();
    const zone = this.#mode === 'pull' ? undefined : this.#quietZone(state, report);
    const before = zone && zoneBefore(zone, changes);
    const isUrgent = (one: Diagnostic): boolean =>
      this.#problems.isUrgent(one) && (!report.draft.zone || report.draft.wroteOn(one.range.start.line));
    const shown = zone && before ? showable(found, zone, report.shown, before, isUrgent) : found;
    report.withheld = shown !== found;
    const waitsForCursor = this.#tellsCursor && report.draft.zone !== undefined;
    if (report.withheld && !waitsForCursor) report.release.later(report.typing.pauseIn(now));
    else report.release.cancel();
    if (report.resultId === '' || !same(shown, report.shown)) {
      report.resultId = `${this.#run}-${++this.#counter}`;
    }
    report.shown = shown;
    return report;
  }
}

function zoneOf(state: DocumentState, line: number): Zone | undefined {
  const part = partAt(state.referat, line);
  return part && { start: part.line, end: part.line + part.node.lineCount };
}

/** Whether two answers would show the same. A list has a hundred at most. */
function same(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
