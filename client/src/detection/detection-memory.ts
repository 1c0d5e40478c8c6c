/** What the user has answered about plain text that looks like a referat, so that nobody is asked twice. */
import type { ExtensionContext, Uri } from 'vscode';

export type Answer = 'yes' | 'no';

const ANSWERS = 'referat.detection.answers';
const NEVER = 'referat.detection.never';
/** Oldest answers go first; a folder of minutes opened for years must not grow the state for ever. */
const MOST_ANSWERS = 2000;

export class DetectionMemory {
  private readonly context: ExtensionContext;

  constructor(context: ExtensionContext) {
    this.context = context;
  }

  /** The answer given for a file, kept per workspace. */
  answer(uri: Uri): Answer | undefined {
    return this.answers().find(([known]) => known === uri.toString())?.[1];
  }

  /** Unsaved documents are not remembered: their names (`Untitled-1`) come back for other texts. */
  async remember(uris: Uri | readonly Uri[], answer: Answer): Promise<void> {
    const answered = [uris].flat().filter(({ scheme }) => scheme !== 'untitled');
    if (answered.length === 0) return;
    const now = new Set(answered.map(String));
    const others = this.answers().filter(([known]) => !now.has(known));
    const kept = [...others, ...[...now].map((uri) => [uri, answer] as const)].slice(-MOST_ANSWERS);
    await this.context.workspaceState.update(ANSWERS, kept);
  }

  /** True when the user does not want to be asked, in any workspace. */
  get never(): boolean {
    return this.context.globalState.get<boolean>(NEVER, false);
  }

  async setNever(never: boolean): Promise<void> {
    if (never !== this.never) await this.context.globalState.update(NEVER, never ? true : undefined);
  }

  private answers(): readonly (readonly [string, Answer])[] {
    return this.context.workspaceState.get<readonly (readonly [string, Answer])[]>(ANSWERS, []);
  }
}
