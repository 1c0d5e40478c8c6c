/** What every kind of hover is asked and what it answers. */
import type { KleEdition } from '../../domain/kle/kle.ts';
import type { Header, Meeting, MeetingPart, TextSpan } from '../../syntax/index.ts';
import type { Language } from '../../texts/texts.ts';

export interface HoverOptions {
  readonly language: Language;
  /** The official KLE file, when the user has given one. */
  readonly kle?: KleEdition;
}

/** A place inside a header, group or item; `line` counts from it. */
export interface Spot {
  readonly node: Header | MeetingPart;
  readonly meeting: Meeting;
  readonly line: number;
  readonly character: number;
  /** The line's text. */
  readonly text: string;
}

/** What a hover says, in Markdown, and about which words; the span counts from the spot's node. */
export interface Found {
  readonly span: TextSpan;
  readonly value: string;
}
