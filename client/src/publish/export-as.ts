/** "Eksportér…": the whole referat in the form the user chooses, kept where they say. */
import { Uri, window } from 'vscode';
import { EXPORT_REQUEST } from '../../../server/src/protocol.ts';
import type { ServerControl } from '../server/server-control.ts';
import { askFolder, keepFile } from './keep-file.ts';
import type { PublishTexts } from './publish-texts.ts';
import { savedReferat } from './saved-referat.ts';

/** Answers given beforehand; without, the user is asked. */
export interface ExportAnswers {
  readonly format?: string;
  /** The file; the folder where there is one for each of several meetings. */
  readonly target?: Uri;
}

/** Address of the (first) file; undefined when nothing was exported. */
export async function exportAs(
  control: ServerControl,
  resource: Uri | undefined,
  answers: ExportAnswers,
): Promise<Uri | undefined> {
  const referat = await savedReferat(control, resource);
  const format = referat && (answers.format ?? (await askFormat(referat.say)));
  if (!format) return undefined;
  const { document, say, ask } = referat;
  const made = await ask(EXPORT_REQUEST, { format });
  if (made?.fault !== undefined) void window.showErrorMessage(say.failed(made.fault));
  const [first, ...more] = made?.files ?? [];
  if (!made || !first) return undefined;
  const folder = Uri.joinPath(document.uri, '..');
  const beside = Uri.joinPath(folder, first.name);
  const target =
    answers.target ??
    (more.length > 0
      ? await askFolder(folder, say.chooseFolder, say.keepHere)
      : await window.showSaveDialog({ defaultUri: beside, title: say.keepExport, filters: filterOf(first.name, say) }));
  if (!target) return undefined;
  const placeOf = (name: string): Uri => (more.length > 0 ? Uri.joinPath(target, name) : target);
  for (const file of made.files) if (!(await keepFile(placeOf(file.name), file, say))) return undefined;
  const names = made.files.map(({ name }) => placeOf(name).path.split('/').at(-1) ?? name);
  void window.showInformationMessage([say.exported(names), ...made.leftOut].join(' '));
  return placeOf(first.name);
}

async function askFormat(say: PublishTexts): Promise<string | undefined> {
  const choices = Object.entries(say.formats).map(([format, [label, description]]) => ({ label, description, format }));
  return (await window.showQuickPick(choices, { title: say.chooseFormat, placeHolder: say.allIsThere }))?.format;
}

/** What a dialog of files shows besides folders. */
function filterOf(name: string, say: PublishTexts): Record<string, string[]> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return { [say.files(ending)]: [ending] };
}
