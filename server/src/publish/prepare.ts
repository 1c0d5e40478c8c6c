/** The gate: what stops a publication, what it leaves out, and the model that is left. Pure: no files, no clock. */
import { type CheckConfig, checkOnce, type Finding } from '../check.ts';
import type { ReferatModel } from '../export/model.ts';
import { safeModel } from '../export/safe-model.ts';
import { parse } from '../syntax/index.ts';
import type { LeftOutKind } from '../texts/publish.ts';
import { cutText } from './cut-text.ts';
import { CONTACT_RULE, MENDED_RULES, type PublishSettings, TEMPLATE_RULE } from './profile.ts';
import { publicModel } from './public-model.ts';

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** 1-based line of the document; null for what is masked wherever it stands. */
  readonly line: number | null;
}

export interface Prepared {
  /** Errors that stand; publication waits for them or for somebody who answers for it. */
  readonly errors: readonly Finding[];
  readonly leftOut: readonly LeftOut[];
  readonly model: ReferatModel;
}

export interface PrepareOptions {
  readonly config: CheckConfig;
  readonly settings: PublishSettings;
  /** Name of the file, without folders. */
  readonly source?: string;
}

export function prepare(lines: readonly string[], { config, settings, source }: PrepareOptions): Prepared {
  const found = checkOnce(parse(lines), config);
  const errors = found.filter(({ rule, severity }) => severity === 'error' && !MENDED_RULES.has(rule));
  const rules = settings.contacts ? [TEMPLATE_RULE] : [TEMPLATE_RULE, CONTACT_RULE];
  // These two hold for a publication, however loud the house wants them while writing.
  const always = Object.fromEntries(rules.map((rule) => [rule, loud(config, rule)]));
  const { lines: text, cut } = cutText(lines, rules, { ...config, rules: { ...config.rules, ...always } });
  const { model, masked } = safeModel(text, source === undefined ? {} : { source });
  const closed = model.meetings.flatMap(({ items }) => items.filter((item) => item.closed));
  const leftOut: LeftOut[] = [
    ...cut.map(({ rule, line }) => ({ kind: rule === CONTACT_RULE ? 'contact' : 'template-text', line }) as const),
    ...closed.map(({ heading }) => ({ kind: 'closed-item', line: heading.line }) as const),
  ].sort((one, other) => one.line - other.line);
  if (masked) leftOut.push({ kind: 'cpr-number', line: null });
  return { errors, leftOut, model: publicModel(model, settings) };
}

/** The rule with the house's options, switched on. */
function loud({ rules }: CheckConfig, rule: string) {
  const setting = rules[rule];
  return setting?.severity === undefined || setting.severity === 'off'
    ? { ...setting, severity: 'warning' as const }
    : setting;
}
