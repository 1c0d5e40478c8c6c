/** The shape of the rules' language tables and how a text gets its values. */

export interface RuleTexts {
  /** What the rule finds, in one sentence; shown in settings, in the index and as SARIF's description. */
  readonly summary: string;
  /** By messageId: what is wrong and what to do. `{name}` stands for a value. */
  readonly messages: Readonly<Record<string, string>>;
  /** By titleId: what a fix does, as an imperative. */
  readonly fixes?: Readonly<Record<string, string>>;
}

export type RuleTextTable = Readonly<Record<string, RuleTexts>>;

/** Puts values into `{name}` places; a name without a value stays as it is. */
export function fillText(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}
