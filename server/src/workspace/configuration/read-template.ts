/** The `template` of a configuration file: the municipality's own form. */
import { getNodeValue, type Node } from 'jsonc-parser';
import type { JournalForm } from '../../domain/case-numbers/journal-number.ts';
import { SECTION_ROLES, type SectionRole } from '../../domain/roles.ts';
import {
  type HouseItemKind,
  type HouseSection,
  type HouseTemplate,
  ITEM_KINDS,
  JOURNAL_FORMS,
} from '../../rules/house-template.ts';
import { properties, type Report, readTexts } from './nodes.ts';

export function readTemplate(node: Node, report: Report): HouseTemplate {
  let template: HouseTemplate = {};
  if (node.type !== 'object') {
    report(node, 'wrong-type', { name: 'template', type: 'object' });
    return template;
  }
  for (const { key, name, value } of properties(node)) {
    if (name === 'sections') template = { ...template, sections: readSections(value, report) };
    else if (name === 'required') template = { ...template, required: readRequired(value, report) };
    else if (name === 'journalNumber') {
      const form = JOURNAL_FORMS.find((each) => each === value.value);
      if (form) template = { ...template, journalNumber: form satisfies JournalForm };
      else report(value, 'wrong-value', { name, values: JOURNAL_FORMS.join(', ') });
    } else if (name === 'itemForm') {
      if (typeof value.value === 'string' && value.value.includes('#'))
        template = { ...template, itemForm: value.value };
      else report(value, 'wrong-type', { name, type: 'text' });
    } else report(key, 'unknown-property', { name });
  }
  return template;
}

function readSections(node: Node, report: Report): HouseSection[] {
  if (node.type !== 'array') {
    report(node, 'wrong-type', { name: 'sections', type: 'list' });
    return [];
  }
  return (node.children ?? []).flatMap((child) => {
    const { role, heading } = (getNodeValue(child) ?? {}) as Partial<Record<string, unknown>>;
    if (!isRole(role)) report(child, 'wrong-value', { name: 'role', values: SECTION_ROLES.join(', ') });
    else if (typeof heading !== 'string' || heading.trim() === '')
      report(child, 'wrong-type', { name: 'heading', type: 'text' });
    else return [{ role, heading: heading.trim() }];
    return [];
  });
}

function readRequired(node: Node, report: Report): NonNullable<HouseTemplate['required']> {
  const required: Partial<Record<HouseItemKind, SectionRole[]>> = {};
  if (node.type !== 'object') {
    report(node, 'wrong-type', { name: 'required', type: 'object' });
    return required;
  }
  for (const { key, name, value } of properties(node)) {
    const kind = ITEM_KINDS.find((each) => each === name);
    if (!kind) {
      report(key, 'unknown-property', { name });
      continue;
    }
    const roles = readTexts(value, name, report);
    if (roles.some((role) => !isRole(role))) report(value, 'wrong-value', { name, values: SECTION_ROLES.join(', ') });
    required[kind] = roles.filter(isRole);
  }
  return required;
}

function isRole(value: unknown): value is SectionRole {
  return SECTION_ROLES.some((role) => role === value);
}
