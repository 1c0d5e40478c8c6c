/** What of a house's form a text can be given without touching its words. */

import type { CaseForm } from '../../features/house-style/case-form.ts';
import type { ClosedForm } from '../../features/house-style/closed-form.ts';
import type { HouseStyle } from '../../features/house-style/house-style.ts';
import { DEFAULT_ITEM_FORM, type ItemForm } from '../../features/house-style/item-form.ts';

export interface TargetForm {
  readonly item: ItemForm;
  readonly closed: ClosedForm;
  readonly caseNumber: CaseForm;
  /** What stands before and behind the name of a section: `### **`, `**`. */
  readonly section: { readonly before: string; readonly after: string };
  /** Facts of the meeting with a colon: `Mødested: Rådhuset`. Undefined: as they are. */
  readonly factColon?: boolean;
}

/** `Punkt 12: Title`, the case number on a line of its own, sections by their name alone. */
export const FIRST_AGENDA: TargetForm = {
  item: DEFAULT_ITEM_FORM,
  closed: { before: 'Lukket: ', after: '' },
  caseNumber: { before: false, lead: '', tail: '' },
  section: { before: '', after: '' },
  factColon: false,
};

export function targetOf({ item, closed, caseNumber, sections, byDefault }: HouseStyle): TargetForm {
  const sample = byDefault ? undefined : sections.find(({ inline }) => !inline)?.line;
  const [, before = '', after = ''] = /^([#*_ ]{0,12})[^#*_]{1,200}([*_]{0,4}:?)$/.exec(sample ?? '') ?? [];
  return { item, closed, caseNumber: caseNumber ?? { before: false, lead: '', tail: '' }, section: { before, after } };
}
