/** Every rule, in the order of the index. */

import { journalNumberForm } from './case-numbers/journal-number-form.ts';
import { journalNumberYear } from './case-numbers/journal-number-year.ts';
import { malformedJournalNumber } from './case-numbers/malformed-journal-number.ts';
import { missingJournalNumber } from './case-numbers/missing-journal-number.ts';
import { unknownKleNumber } from './case-numbers/unknown-kle-number.ts';
import { closedItemContent } from './closed/closed-item-content.ts';
import { closedItemDecision } from './closed/closed-item-decision.ts';
import { closedItemOrder } from './closed/closed-item-order.ts';
import { closedItemTitle } from './closed/closed-item-title.ts';
import { tocExtraEntry } from './contents/toc-extra-entry.ts';
import { tocMissingItem } from './contents/toc-missing-item.ts';
import { tocOrder } from './contents/toc-order.ts';
import { tocTitleMismatch } from './contents/toc-title-mismatch.ts';
import { decisionBodyMismatch } from './decisions/decision-body-mismatch.ts';
import { decisionDateMismatch } from './decisions/decision-date-mismatch.ts';
import { decisionPoints } from './decisions/decision-points.ts';
import { missingDecision } from './decisions/missing-decision.ts';
import { voteWithoutNames } from './decisions/vote-without-names.ts';
import { inconsistentMeetingDate } from './meeting/inconsistent-meeting-date.ts';
import { invalidDate } from './meeting/invalid-date.ts';
import { itemNumberSequence } from './meeting/item-number-sequence.ts';
import { missingAttendance } from './meeting/missing-attendance.ts';
import { missingMeetingDate } from './meeting/missing-meeting-date.ts';
import { weekdayMismatch } from './meeting/weekday-mismatch.ts';
import type { Rule } from './rule.ts';
import { duplicateSection } from './sections/duplicate-section.ts';
import { emptySection } from './sections/empty-section.ts';
import { headingVariant } from './sections/heading-variant.ts';
import { missingRecommendation } from './sections/missing-recommendation.ts';
import { missingSection } from './sections/missing-section.ts';
import { recommendationForm } from './sections/recommendation-form.ts';
import { attachmentReference } from './text/attachment-reference.ts';
import { bodyNameVariant } from './text/body-name-variant.ts';
import { brokenCharacters } from './text/broken-characters.ts';
import { cprNumber } from './text/cpr-number.ts';
import { personalContact } from './text/personal-contact.ts';
import { templateLeftover } from './text/template-leftover.ts';

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
