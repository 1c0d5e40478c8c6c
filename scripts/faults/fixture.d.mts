export interface Fixture {
  readonly file: string;
  readonly lines: readonly string[];
  readonly items: readonly object[];
}
export function faultless(folder: string): Fixture[];
export function plain(text: string): string;
