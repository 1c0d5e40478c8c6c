/** A document that new minutes are made from, and its last meeting. */
import type { Meeting, Referat } from '../../syntax/tree.ts';

export interface Source {
  readonly meeting: Meeting;
  /** The day it met, `''` when it does not say. */
  readonly date: string;
  readonly body: string;
}

/** The meeting a document is about: the one of `date` in a file with several, else the last one with items. */
export function sourceOf(referat: Referat, date?: string): Source | undefined {
  const meetings = referat.meetings.filter(({ parts, header }) => parts.length > 0 || header.title !== undefined);
  const meeting = meetings.find((each) => date !== undefined && dateOf(each) === date) ?? meetings.at(-1);
  return (
    meeting && { meeting, date: dateOf(meeting), body: meeting.template.body || (meeting.header.title?.body ?? '') }
  );
}

function dateOf({ template, header }: Meeting): string {
  return template.date || (header.title?.date ?? '');
}

/** The meeting of an agenda, not of minutes. */
export function isAgenda({ minutesKind, header }: Meeting): boolean {
  return minutesKind === 'dagsorden' || (minutesKind === 'unknown' && header.title?.agenda === true);
}
