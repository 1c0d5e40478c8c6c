/** "Nyt referat": at most three questions, each with the answers the folder can give; then an unsaved referat. */
import {
  Position,
  type QuickPickItem,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { findDates, formatDate, WEEKDAYS, weekdayOf } from '../../../server/src/domain/dates/dates.ts';
import {
  LANGUAGE_ID,
  NEW_REFERAT_PROPOSALS_REQUEST,
  NEW_REFERAT_REQUEST,
  type NewReferatParams,
  type NewReferatProposals,
  type NewReferatProposalsParams,
  type NewReferatResult,
  type NewReferatSource,
} from '../../../server/src/protocol.ts';
import { detect } from '../detection/detection.ts';
import type { ServerControl } from '../server/server-control.ts';
import { textLanguage } from '../settings.ts';
import { DRAFTING_TEXTS, type DraftingTexts } from './drafting-texts.ts';
import { referatFileName } from './referat-file-name.ts';

/** Answers given beforehand; only the missing ones are asked for. */
export interface NewReferatAnswers {
  readonly body?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Address of the agenda or of earlier minutes; `null` for none. */
  readonly from?: string | null;
  /** `YYYY-MM-DD`: which of its meetings, where it has several. */
  readonly fromDate?: string;
}

type ProposedBody = NewReferatProposals['bodies'][number];

/** The command. Gives the new document's address; undefined when the user has changed their mind. */
export async function newReferat(control: ServerControl, given: NewReferatAnswers = {}): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document;
  const say = DRAFTING_TEXTS[textLanguage(active)];
  await control.start();
  const { client } = control;
  if (!client?.isRunning()) {
    void window.showErrorMessage(say.serverNeeded);
    return undefined;
  }
  const shown = active && looksLikeOne(active) ? active : undefined;
  const uri = shown && client.code2ProtocolConverter.asUri(shown.uri);
  const text = shown && shown.languageId !== LANGUAGE_ID ? shown.getText() : undefined;
  const asked: NewReferatProposalsParams = {
    today: today(),
    ...(uri === undefined ? {} : { uri }),
    ...(text === undefined ? {} : { text }),
  };
  const { bodies, nameless } = await client.sendRequest<NewReferatProposals>(NEW_REFERAT_PROPOSALS_REQUEST, asked);
  const body = given.body ?? (await askBody(say, bodies));
  if (body === undefined) return undefined;
  const known = bodies.find(({ name }) => name === body) ?? (nameless && only(body, nameless));
  const date = given.date ?? (await askDate(say, known));
  if (date === undefined) return undefined;
  const chosen = given.from === undefined ? await askSource(say, known, date) : { ...given, uri: given.from };
  if (chosen === undefined) return undefined;
  const { uri: from, fromDate } = chosen;
  const params: NewReferatParams = {
    body,
    date,
    ...(from === null ? {} : { from }),
    ...(fromDate ? { fromDate } : {}),
    ...(text !== undefined && from === uri ? { text } : {}),
  };
  const made = await client.sendRequest<NewReferatResult | null>(NEW_REFERAT_REQUEST, params);
  return made ? open(made, await proposedFile(body, date, active)) : undefined;
}

/** A body the folder does not know, with the document in front of the user as all there is of it. */
function only(name: string, source: NewReferatSource): ProposedBody {
  const { date, kind } = source;
  const isAgenda = kind === 'dagsorden';
  return { name, sources: [source], dates: date !== '' && isAgenda ? [{ date, reason: 'agenda' }] : [] };
}

/** The agenda in front of the user counts, whether it was answered already that it is to be treated as a referat or not. */
function looksLikeOne(document: TextDocument): boolean {
  return document.languageId === LANGUAGE_ID || (document.languageId === 'plaintext' && detect(document).isReferat);
}

/** Where the referat would be saved: beside the document in front of the user, else in the folder; undefined without either. */
async function proposedFile(body: string, date: string, active: TextDocument | undefined): Promise<Uri | undefined> {
  const beside = active && workspace.getWorkspaceFolder(active.uri) ? Uri.joinPath(active.uri, '..') : undefined;
  const folder = beside ?? workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return undefined;
  for (let copy = 1; copy < 100; copy++) {
    const file = Uri.joinPath(folder, referatFileName(body, date, copy));
    const unsaved = file.with({ scheme: 'untitled' });
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.path === file.path);
    if (!isOpen && !(await exists(file))) return unsaved;
  }
  return undefined;
}

function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}

async function open({ text, line, character }: NewReferatResult, file: Uri | undefined): Promise<Uri> {
  const document = await (file
    ? unsavedDocument(file, text)
    : workspace.openTextDocument({ language: LANGUAGE_ID, content: text }));
  const at = new Position(line, character);
  await window.showTextDocument(document, { selection: new Selection(at, at) });
  return document.uri;
}

async function unsavedDocument(file: Uri, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(file);
  const edit = new WorkspaceEdit();
  edit.insert(file, new Position(0, 0), text);
  await workspace.applyEdit(edit);
  return document;
}

async function askBody(say: DraftingTexts, bodies: readonly ProposedBody[]): Promise<string | undefined> {
  if (bodies.length === 0) return writeBody(say);
  const other: QuickPickItem = { label: say.otherBody };
  const choice = await pick(say, say.whichBody, 1, [...bodies.map(({ name }) => ({ label: name })), other]);
  return choice === other ? writeBody(say) : choice?.label;
}

async function writeBody(say: DraftingTexts): Promise<string | undefined> {
  const written = await window.showInputBox({
    title: title(say, 1),
    prompt: say.writeBody,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? say.writeBody : undefined),
  });
  return written?.trim();
}

async function askDate(say: DraftingTexts, body: ProposedBody | undefined): Promise<string | undefined> {
  if (!body || body.dates.length === 0) return writeDate(say);
  const other: QuickPickItem = { label: say.otherDate };
  const days = body.dates.map(({ date, reason }) => ({
    label: longDate(date),
    description: reason === 'agenda' ? say.agendaWaits : say.usualDay,
    date,
  }));
  const choice = await pick<QuickPickItem & { readonly date?: string }>(say, say.whichDate, 2, [...days, other]);
  return choice === other ? writeDate(say) : choice?.date;
}

async function writeDate(say: DraftingTexts): Promise<string | undefined> {
  const written = await window.showInputBox({
    title: title(say, 2),
    prompt: say.writeDate,
    ignoreFocusOut: true,
    validateInput: (value) => (findDates(value)[0]?.date === undefined ? say.noDate : undefined),
  });
  return written === undefined ? undefined : findDates(written)[0]?.date;
}

/** Where new minutes begin from; `null`: from nothing. */
interface Beginning {
  readonly uri: string | null;
  readonly fromDate?: string;
}

/** Nothing is asked where the folder has nothing. */
async function askSource(
  say: DraftingTexts,
  body: ProposedBody | undefined,
  date: string,
): Promise<Beginning | undefined> {
  if (!body || body.sources.length === 0) return { uri: null };
  // An agenda for the very day is what the minutes are most likely made from.
  const rank = (source: ProposedBody['sources'][number]): number =>
    source.kind === 'dagsorden' ? (source.date === date ? 0 : 2) : 1;
  const sources = [...body.sources].sort((a, b) => rank(a) - rank(b));
  const items: (QuickPickItem & Beginning)[] = sources.map(({ uri, kind, date: day }) => ({
    label: (kind === 'dagsorden' ? say.agendaOf : say.referatOf)(day === '' ? '' : longDate(day).toLowerCase()),
    description: decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
    detail: kind === 'dagsorden' ? say.fromAgenda : say.fromReferat,
    uri,
    fromDate: day,
  }));
  const choice = await pick<QuickPickItem & Beginning>(say, say.whichSource, 3, [
    ...items,
    { label: say.fromNothing, uri: null },
  ]);
  return choice;
}

function pick<T extends QuickPickItem>(
  say: DraftingTexts,
  question: string,
  step: number,
  items: readonly T[],
): Thenable<T | undefined> {
  return window.showQuickPick(items, {
    title: title(say, step),
    placeHolder: question,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
}

function title(say: DraftingTexts, step: number): string {
  return `${say.newReferat} (${step}/3)`;
}

/** `Onsdag d. 10. marts 2021`: dates in minutes are Danish in every language. */
function longDate(date: string): string {
  const weekday = WEEKDAYS[weekdayOf(date)] ?? '';
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} d. ${formatDate(date, 'long')}`;
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
