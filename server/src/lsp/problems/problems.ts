/** From findings to what an editor shows. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type CheckConfig, withKle } from '../../check/config.ts';
import { check, type Finding } from '../../check.ts';
import { FINDING_SOURCE } from '../../protocol/finding-source.ts';
import { RULES } from '../../rules/registry.ts';
import type { Client } from '../client.ts';
import type { DocumentState } from '../documents/document-state.ts';
import type { Configurations } from '../settings/configurations.ts';
import type { Kle } from '../settings/kle.ts';
import type { Settings } from '../settings/settings.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Finding['severity'], Diagnostic['severity']>;

/** By the rule's id, the messages that do not wait. */
const URGENT: ReadonlyMap<string, readonly string[]> = new Map(
  RULES.flatMap(({ meta }) => (meta.urgent ? [[meta.id, meta.urgent]] : [])),
);

export class Problems {
  readonly #settings: Settings;
  readonly #configurations: Configurations;
  readonly #kle: Kle;
  readonly #urgent = new WeakSet<Diagnostic>();
  readonly #related: boolean;
  /** Folder of the rules' pages as an address; without it problems have no link. */
  readonly #pages: string | undefined;

  constructor(client: Client, settings: Settings, configurations: Configurations, kle: Kle) {
    this.#related = client.relatedInformation;
    this.#pages = client.options.rulePages?.replace(/(?<!\/)\/+$/, '');
    this.#settings = settings;
    this.#configurations = configurations;
    this.#kle = kle;
  }

  /** Asks what holds for the document, and gives a function that checks it as it is when that is called. */
  async checker(state: DocumentState): Promise<() => readonly Finding[]> {
    const settings = await this.#settings.of(state.uri);
    if (!settings.checkEnabled) return () => [];
    const { ignored } = await this.#configurations.of(state.uri);
    if (ignored) return () => [];
    const config = await this.configOf(state);
    return () => check(state.referat, config, settings.language);
  }

  /** What the document is checked by, whether it is or not. */
  async configOf({ uri }: DocumentState): Promise<CheckConfig> {
    const { config } = await this.#configurations.of(uri);
    const kle = await this.#kle.of(uri);
    return kle ? withKle(config, kle) : config;
  }

  /** False while something is wrong with the configuration that holds for the document. */
  async mayFixAll(state: DocumentState): Promise<boolean> {
    return (await this.#configurations.of(state.uri)).problems.length === 0;
  }

  /** Whether it is told even while its item is being written. */
  isUrgent(diagnostic: Diagnostic): boolean {
    return this.#urgent.has(diagnostic);
  }

  /** @param uri the document the finding is in */
  diagnostic(finding: Finding, uri: string): Diagnostic {
    const { range, rule, ruleName, message, severity, related } = finding;
    const diagnostic: Diagnostic = {
      range,
      severity: SEVERITY[severity],
      code: rule,
      source: `${FINDING_SOURCE}${ruleName}`,
      message,
      ...(related && this.#related
        ? { relatedInformation: related.map(({ range, message }) => ({ location: { uri, range }, message })) }
        : {}),
      ...(this.#pages === undefined ? {} : { codeDescription: { href: `${this.#pages}/${rule}.md` } }),
    };
    if (URGENT.get(rule)?.includes(finding.messageId)) this.#urgent.add(diagnostic);
    return diagnostic;
  }
}
