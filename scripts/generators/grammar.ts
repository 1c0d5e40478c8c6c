import { referatGrammar } from '../grammar/grammar.ts';
import { type Generator, jsonText } from './generator.ts';

/** The TextMate grammar. */
export const generate: Generator = () => [
  { path: 'syntaxes/referat.tmLanguage.json', text: jsonText(referatGrammar()) },
];
