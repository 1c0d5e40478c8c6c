/** From a row to what VS Code draws, and the parts of a tree view that all three views share. */
import {
  type Command,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  type Uri,
} from 'vscode';
import type { ViewRow } from './view-row.ts';

/** A row as it stands in a view: for tests, and for whoever wants to read a view by program. */
export interface ShownRow {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly spoken: string;
  readonly rows: readonly ShownRow[];
}

/** @param id stays the same for a row that stays, so that the tree keeps what is open and chosen */
export function treeItem(
  id: string,
  row: ViewRow,
  command: Command | undefined,
  children: 'none' | 'closed' | 'open',
): TreeItem {
  const item = new TreeItem(row.label, STATES[children]);
  item.id = id;
  item.description = row.description;
  item.iconPath = new ThemeIcon(row.icon, row.color === undefined ? undefined : new ThemeColor(row.color));
  item.tooltip = tooltip(row.tooltip);
  item.accessibilityInformation = { label: row.spoken };
  if (command) item.command = command;
  return item;
}

/** Goes to a 0-based line of a document, which is opened when it is not. Enter on the row does the same as a click. */
export function goTo(uri: Uri, line: number, title: string): Command {
  return { command: 'vscode.open', title, arguments: [uri, { selection: new Range(line, 0, line, 0) }] };
}

/** Everything a provider gives, read the way the tree reads it. */
export async function shownRows<T>(provider: TreeDataProvider<T>, parent?: T): Promise<ShownRow[]> {
  const shown: ShownRow[] = [];
  for (const element of (await provider.getChildren(parent)) ?? []) {
    const item = await provider.getTreeItem(element);
    shown.push({
      label: text(item.label),
      description: String(item.description ?? ''),
      icon: item.iconPath instanceof ThemeIcon ? item.iconPath.id : '',
      spoken: item.accessibilityInformation?.label ?? '',
      rows: item.collapsibleState === TreeItemCollapsibleState.None ? [] : await shownRows(provider, element),
    });
  }
  return shown;
}

const STATES = {
  none: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
} as const;

/** The document's own words are never read as Markdown. */
function tooltip([first = '', ...others]: readonly string[]): MarkdownString {
  const shown = new MarkdownString('**').appendText(first).appendMarkdown('**');
  for (const line of others) shown.appendMarkdown('\n\n').appendText(line);
  return shown;
}

function text(label: string | TreeItemLabel | undefined): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
