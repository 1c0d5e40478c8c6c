/** The explanation beside a proposal, written only when it is looked at. */
import type { MarkupContent } from 'vscode-languageserver-types';
import type { DecisionClass } from '../../domain/decision/index.ts';
import { SECTION_ROLES, type SectionRole } from '../../domain/roles.ts';
import { safeToShow } from '../../domain/safe-text.ts';
import { explainDecision } from '../../texts/minutes/decision-meaning.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { plainDate } from '../support/date-text.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import type { ResolveData } from './candidate.ts';

/** @param data what the item carries; anything at all, for it comes from the client */
export function completionDocumentation(data: unknown, language: Language): MarkupContent | undefined {
  const value = isData(data) ? explain(data, language) : '';
  return value === '' ? undefined : { kind: 'markdown', value };
}

function explain(data: ResolveData, language: Language): string {
  const texts = textsOf(language);
  switch (data.kind) {
    case 'section': {
      const role = SECTION_ROLES.find((each) => each === data.role) as SectionRole | undefined;
      return role === undefined ? '' : paragraphs(bold(texts.sections[role].title), plain(texts.sections[role].text));
    }
    case 'decision': {
      if (!Object.hasOwn(texts.decision.classes, data.class)) return '';
      const decision = data.class as DecisionClass;
      return paragraphs(bold(texts.decision.classes[decision]), plain(explainDecision(decision, language)));
    }
    case 'case':
      return paragraphs(
        bold(data.number),
        plain(String(data.title)),
        /^\d{4}-\d\d-\d\d$/.test(data.date) ? plain(plainDate(data.date, language)) : undefined,
      );
    case 'preview':
      return `\`\`\`\`referat\n${safeToShow(String(data.text)).slice(0, 4000)}\n\`\`\`\``;
    default:
      return '';
  }
}

function isData(data: unknown): data is ResolveData {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
