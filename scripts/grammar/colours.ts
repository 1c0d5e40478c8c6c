/**
 * Scopes that name what a thing is but that no common theme colours, each followed by one that themes do know. The inner
 * one gives the colour, the outer one lets a user or a theme choose another.
 */
export const JOURNAL_NUMBER = 'constant.other.journal-number entity.name.type.journal-number';
export const DECISION = 'support.constant.decision support.function.decision';
export const LAW_REFERENCE = 'constant.other.law-reference variable.other.constant.law-reference';
export const ATTENDANCE = 'markup.other.attendance markup.italic.attendance';
