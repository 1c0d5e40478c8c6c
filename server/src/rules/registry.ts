/** Every rule, in the order of the index. */
import { malformedJournalNumber } from './malformed-journal-number.ts';
import { missingDecision } from './missing-decision.ts';
import { missingRecommendation } from './missing-recommendation.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [missingDecision, missingRecommendation, malformedJournalNumber];
