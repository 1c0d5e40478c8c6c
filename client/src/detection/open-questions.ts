/**
 * A question that nobody has answered is still there when its message is gone: the status bar's language item of the file says
 * what it looks like, and treats it so on a click.
 */
import { type Disposable, type DocumentFilter, type LanguageStatusItem, languages, type Uri } from 'vscode';
import { texts } from '../settings.ts';
import { globOf } from './folder-pattern.ts';

export class OpenQuestions implements Disposable {
  private readonly uris = new Map<string, Uri>();
  private item: LanguageStatusItem | undefined;

  asked(uri: Uri): void {
    this.uris.set(uri.toString(), uri);
    this.show();
  }

  answered(uri: Uri): void {
    if (this.uris.delete(uri.toString())) this.show();
  }

  /** Nobody wants to be asked any more. */
  dispose(): void {
    this.uris.clear();
    this.show();
  }

  private show(): void {
    if (this.uris.size === 0) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    const files = [...this.uris.values()].map(
      (uri): DocumentFilter => ({ scheme: uri.scheme, language: 'plaintext', pattern: globOf(uri.fsPath) }),
    );
    if (this.item) {
      this.item.selector = files;
      return;
    }
    const say = texts([...this.uris.values()][0]);
    this.item = languages.createLanguageStatusItem('referat.question', files);
    this.item.name = 'Referat';
    this.item.text = say.looksLikeReferat;
    this.item.command = { title: say.treatAsReferat, command: 'referat.treatFile' };
  }
}
