/** Every rule, in the order of the index. */
import { attachmentReference } from './attachment-reference.ts';
import { bodyNameVariant } from './body-name-variant.ts';
import { brokenCharacters } from './broken-characters.ts';
import { closedItemContent } from './closed-item-content.ts';
import { closedItemDecision } from './closed-item-decision.ts';
import { closedItemOrder } from './closed-item-order.ts';
import { closedItemTitle } from './closed-item-title.ts';
import { cprNumber } from './cpr-number.ts';
import { decisionBodyMismatch } from './decision-body-mismatch.ts';
import { decisionDateMismatch } from './decision-date-mismatch.ts';
import { decisionPoints } from './decision-points.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { headingVariant } from './heading-variant.ts';
import { inconsistentMeetingDate } from './inconsistent-meeting-date.ts';
import { invalidDate } from './invalid-date.ts';
import { itemNumberSequence } from './item-number-sequence.ts';
import { journalNumberForm } from './journal-number-form.ts';
import { journalNumberYear } from './journal-number-year.ts';
import { malformedJournalNumber } from './malformed-journal-number.ts';
import { missingAttendance } from './missing-attendance.ts';
import { missingDecision } from './missing-decision.ts';
import { missingJournalNumber } from './missing-journal-number.ts';
import { missingMeetingDate } from './missing-meeting-date.ts';
import { missingRecommendation } from './missing-recommendation.ts';
import { missingSection } from './missing-section.ts';
import { personalContact } from './personal-contact.ts';
import { recommendationForm } from './recommendation-form.ts';
import type { Rule } from './rule.ts';
import { templateLeftover } from './template-leftover.ts';
import { tocExtraEntry } from './toc-extra-entry.ts';
import { tocMissingItem } from './toc-missing-item.ts';
import { tocOrder } from './toc-order.ts';
import { tocTitleMismatch } from './toc-title-mismatch.ts';
import { unknownKleNumber } from './unknown-kle-number.ts';
import { voteWithoutNames } from './vote-without-names.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export const RULES: readonly Rule[] = [
  missingDecision,
  missingRecommendation,
  emptySection,
  duplicateSection,
  malformedJournalNumber,
  missingJournalNumber,
  journalNumberYear,
  unknownKleNumber,
  itemNumberSequence,
  tocTitleMismatch,
  tocMissingItem,
  tocExtraEntry,
  tocOrder,
  weekdayMismatch,
  invalidDate,
  decisionDateMismatch,
  decisionBodyMismatch,
  inconsistentMeetingDate,
  missingMeetingDate,
  missingAttendance,
  cprNumber,
  personalContact,
  templateLeftover,
  brokenCharacters,
  closedItemContent,
  closedItemDecision,
  closedItemTitle,
  closedItemOrder,
  recommendationForm,
  decisionPoints,
  voteWithoutNames,
  attachmentReference,
  bodyNameVariant,
  headingVariant,
  missingSection,
  journalNumberForm,
];
