/**
 * Meetings as OParl 1.1 objects (`Meeting` with its `AgendaItem`s inside). What only a server knows is left to it: where objects are had,
 * persons as objects, `created` and `modified`.
 */
import { nameOfMeeting } from './divisions.ts';
import { slug } from './ids.ts';
import type { ItemModel, MeetingModel, ReferatModel } from './model.ts';

const SCHEMA = 'https://schema.oparl.org/1.1/';
/** OParl's ids are URLs; by RFC 2606 nobody can ever answer at these, so no reader takes them for a server's. */
const BASE = 'https://referat.invalid/';

/** One object for each meeting of the document. */
export function oparlMeetings({ meetings }: ReferatModel) {
  return meetings.map((meeting) => {
    const state = STATES[meeting.kind];
    const start = startOf(meeting);
    return {
      id: BASE + meeting.id,
      type: `${SCHEMA}Meeting`,
      name: meeting.title?.text ?? nameOfMeeting(meeting),
      ...(state ? { meetingState: state } : {}),
      cancelled: false,
      ...(start ? { start } : {}),
      ...(meeting.place === null ? {} : { location: locationOf(meeting.id, meeting.place) }),
      organization: meeting.body === null ? [] : [`${BASE}organ/${slug(meeting.body) || 'organ'}`],
      agendaItem: meeting.items.map(agendaItem),
    };
  });
}

/** The specification recommends these German words. */
const STATES: Partial<Record<MeetingModel['kind'], string>> = { referat: 'durchgeführt', dagsorden: 'eingeladen' };

function locationOf(id: string, description: string) {
  return { id: `${BASE}${id}/sted`, type: `${SCHEMA}Location`, description };
}

function agendaItem(item: ItemModel, index: number) {
  const { id, number, title, heading, closed, decision } = item;
  return {
    id: BASE + id,
    type: `${SCHEMA}AgendaItem`,
    order: index,
    ...(number === null ? {} : { number }),
    name: title || heading.text,
    public: !closed,
    ...(decision?.label ? { result: decision.label } : {}),
    ...(decision?.text ? { resolutionText: decision.text } : {}),
  };
}

/** `2021-04-13T16:00:00+02:00`; undefined where day or time is unknown. */
function startOf({ date, time }: MeetingModel): string | undefined {
  if (date === null || time === null) return undefined;
  // Noon: no clock is put forward or back then.
  const noon = new Date(`${date}T12:00:00Z`);
  const zone = OFFSET.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${date}T${time}:00${zone.replace('GMT', '') || 'Z'}`;
}

const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
