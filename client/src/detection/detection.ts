/**
 * Offers to treat an ordinary `.txt` as a referat when its text looks like one: once per opened document, never on save,
 * never against a language the user has chosen.
 */
import { Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import { type Detection, detectReferat, LINES_READ } from '../../../server/src/domain/detect-referat.ts';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { detectionMode, texts } from '../settings.ts';
import type { DetectionMemory } from './detection-memory.ts';
import { OpenQuestions } from './open-questions.ts';
import { treatFolder } from './treat-folder.ts';

const PLAIN_TEXT = 'plaintext';
/** Texts that are not the user's documents: panels, consoles, old versions shown beside the file. */
const NOT_DOCUMENTS = new Set([
  'output',
  'debug',
  'git',
  'gitfs',
  'comment',
  'vscode',
  'vscode-local-history',
  'search-editor',
  'walkThrough',
]);

/** Scores an open document; reads no more than its first lines. */
export function detect(document: TextDocument): Detection {
  const lines: string[] = [];
  for (let line = 0; line < Math.min(document.lineCount, LINES_READ); line++) lines.push(document.lineAt(line).text);
  return detectReferat(lines);
}

/** Starts watching. `memory` is shared with the command that treats a file as a referat. */
export function registerDetection(memory: DetectionMemory): Disposable {
  // VS Code gives one object per opened document and keeps it when the language changes.
  const considered = new WeakSet<TextDocument>();
  const languageBefore = new WeakMap<TextDocument, string>();
  const questions = new OpenQuestions();

  const noteLanguage = (document: TextDocument): void => {
    const before = languageBefore.get(document);
    languageBefore.set(document, document.languageId);
    if (before === undefined || before === document.languageId) return;
    considered.add(document);
    questions.answered(document.uri);
    if (before === LANGUAGE_ID) void memory.remember(document.uri, 'no');
    else if (before === PLAIN_TEXT)
      void memory.remember(document.uri, document.languageId === LANGUAGE_ID ? 'yes' : 'no');
  };
  const considerVisible = (): void => {
    for (const { document } of window.visibleTextEditors) {
      if (document.languageId !== PLAIN_TEXT || considered.has(document)) continue;
      considered.add(document);
      void consider(document, memory, questions);
    }
  };

  for (const document of workspace.textDocuments) noteLanguage(document);
  considerVisible();
  return Disposable.from(
    questions,
    workspace.onDidOpenTextDocument(noteLanguage),
    window.onDidChangeVisibleTextEditors(considerVisible),
    workspace.onDidChangeConfiguration((event) => {
      // Whoever sets the setting by hand has changed their mind about «Spørg ikke igen».
      if (event.affectsConfiguration('referat.detection')) void memory.setNever(false);
    }),
  );
}

async function consider(document: TextDocument, memory: DetectionMemory, questions: OpenQuestions): Promise<void> {
  const mode = detectionMode(document);
  if (mode === 'off' || NOT_DOCUMENTS.has(document.uri.scheme) || isChosenPlainText(document)) return;
  const answer = memory.answer(document.uri);
  if (answer === 'no' || (answer === undefined && mode === 'ask' && memory.never)) return;
  if (answer === 'yes' || (mode === 'automatic' && detect(document).isReferat)) return treat(document);
  if (mode !== 'ask' || !detect(document).isReferat) return;
  questions.asked(document.uri);
  const answered = await ask(document, memory);
  if (memory.never) questions.dispose();
  else if (answered) questions.answered(document.uri);
}

/** False when the question was put away without an answer. */
async function ask(document: TextDocument, memory: DetectionMemory): Promise<boolean> {
  const say = texts(document);
  const inFolder = document.isUntitled ? [] : [say.yesWholeFolder];
  const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const choice = await window.showInformationMessage(
    say.detectionQuestion(file),
    say.yes,
    ...inFolder,
    say.no,
    say.neverAsk,
  );
  if (choice === say.yes || choice === say.yesWholeFolder) {
    await memory.remember(document.uri, 'yes');
    await treat(document);
    if (choice === say.yesWholeFolder) await treatFolder(document.uri.with({ path: parentPath(document.uri.path) }));
  } else if (choice === say.no) await memory.remember(document.uri, 'no');
  else if (choice === say.neverAsk) await memory.setNever(true);
  return choice !== undefined;
}

/** The answer may come late: a document closed or given a language meanwhile is left alone. */
async function treat(document: TextDocument): Promise<void> {
  if (!document.isClosed && document.languageId === PLAIN_TEXT)
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

/** True when the user's own `files.associations` says plain text for this file. */
function isChosenPlainText(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files').get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(([pattern, language]) => {
    if (language !== PLAIN_TEXT) return false;
    return languages.match({ pattern: pattern.includes('/') ? pattern : `**/${pattern}` }, document) > 0;
  });
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 1));
}
