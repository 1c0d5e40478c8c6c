/** The one door to the reading of decisions: what a text decides, in short, point by point, and who voted how. */
export { isAnswer } from './answer.ts';
export { DECISION_CLASSES, type DecisionClass } from './classes.ts';
export { sentenceText, shortDecision } from './label.ts';
export { type DecisionPoint, decisionPoints } from './points.ts';
export { type DecisionReading, readDecision } from './read-decision.ts';
export { tellsDecision } from './tells-decision.ts';
export { isSomebody, mayTellOpposition, type VoteSide } from './votes/vote-side.ts';
export type { Vote } from './votes/votes.ts';
export { isDecisionPhrase } from './whole-decision.ts';
