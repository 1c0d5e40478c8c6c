/** Files of the test's workspace: written, read and taken away again. */
import * as vscode from 'vscode';
import { isFinding } from '../../../server/src/protocol/finding-source.ts';
import { uri } from './workspace.ts';

/** Writes a file; gives its address. */
export async function write(relative: string, text: string): Promise<vscode.Uri> {
  const file = uri(relative);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

/** The text of a file; undefined when there is none. */
export async function read(relative: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri(relative)));
  } catch {
    return undefined;
  }
}

/** Takes files and folders away; those that are not there are gone already. */
export async function remove(...relative: string[]): Promise<void> {
  for (const each of relative) {
    try {
      await vscode.workspace.fs.delete(uri(each), { recursive: true });
    } catch {
      // Not there.
    }
  }
}

/** Takes all files below a folder away; the folders stay, and whoever watches them. */
export async function empty(relative: string): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(uri(relative)))
    if (type === vscode.FileType.Directory) await empty(`${relative}/${name}`);
    else await remove(`${relative}/${name}`);
}

/** Ids of the rules that found something in a file, whoever reports them; each as often as it did. */
export function rulesIn(file: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(file)
    .filter(isFinding)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}

/** Three cases of a house that numbers them by KLE; `third` is the number of the last. */
export function minutes(third: string): string {
  const item = (number: number, journalNumber: string): string[] => [
    `Punkt ${number}: Sag nummer ${number}`,
    journalNumber,
    'Sagen kort',
    'Der er sket noget på havnen.',
    'Indstilling',
    'Forvaltningen indstiller, at sagen godkendes.',
    'Beslutning',
    'Godkendt.',
  ];
  return [
    'REFERAT Havneudvalget d. 10-03-2021',
    'Mødedato Onsdag d. 10. marts 2021 kl. 15:00',
    'Mødedeltagere Alma Ravnholt, Bo Stensager',
    ...item(1, '15.00.05-A00-1-20'),
    ...item(2, '15.00.00-A00-2-20'),
    ...item(3, third),
  ]
    .flatMap((line) => [line, ''])
    .join('\n');
}

export const GOOD_NUMBER = '15.00.00-A00-3-20';
export const BAD_NUMBER = '15.00.00-a00-3-20';
