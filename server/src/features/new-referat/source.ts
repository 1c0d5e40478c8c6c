/** A document that new minutes are made from, and its last meeting. */
import { sameBody } from '../../domain/people/bodies.ts';
import type { Meeting, Referat } from '../../syntax/index.ts';

export interface Source {
  readonly meeting: Meeting;
  /** The day it met, `''` when it does not say. */
  readonly date: string;
  readonly body: string;
}

/** In a file with several meetings: the body's on `date`, any on that day, the body's last, else the last one with items. */
export function sourceOf(referat: Referat, date?: string, body = ''): Source | undefined {
  const meetings = referat.meetings.filter(({ parts, header }) => parts.length > 0 || header.title !== undefined);
  const ofDay = meetings.filter((each) => date !== undefined && dateOf(each) === date);
  const isWanted = (each: Meeting): boolean => body !== '' && sameBody(bodyOf(each), body);
  const meeting = ofDay.find(isWanted) ?? ofDay[0] ?? meetings.findLast(isWanted) ?? meetings.at(-1);
  return meeting && { meeting, date: dateOf(meeting), body: bodyOf(meeting) };
}

function bodyOf({ template, header }: Meeting): string {
  return template.body || (header.title?.body ?? '');
}

function dateOf({ template, header }: Meeting): string {
  return template.date || (header.title?.date ?? '');
}

/** The meeting of an agenda, not of minutes. */
export function isAgenda({ minutesKind, header }: Meeting): boolean {
  return minutesKind === 'dagsorden' || (minutesKind === 'unknown' && header.title?.agenda === true);
}
