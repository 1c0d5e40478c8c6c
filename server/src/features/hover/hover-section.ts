/** Hover: what belongs under a section heading. */
import { type Section, sectionAt } from '../../syntax/index.ts';
import { type Language, textsOf } from '../../texts/texts.ts';
import { plainDate } from '../support/date-text.ts';
import { bold, paragraphs, plain } from '../support/markdown.ts';
import { wordsOf } from '../support/positions.ts';
import type { Found, HoverOptions, Spot } from './hover-spot.ts';

export function hoverSection({ node, line, character, meeting }: Spot, { language }: HoverOptions): Found | undefined {
  if (node.kind !== 'item') return undefined;
  const section = sectionAt(node, line);
  if (!section || line >= section.heading.line + section.heading.lineCount) return undefined;
  const { span } = section.heading;
  if (line === span.line && (character < span.start || character > span.end)) return undefined;
  const texts = textsOf(language).sections;
  const { title, text } = section.earlier ? texts.earlier : texts[section.role];
  return {
    span: line === span.line ? span : wordsOf(node.lines, line),
    value: paragraphs(
      bold(title),
      section.earlier ? plain(whose(section, language)) : undefined,
      section.role === 'decision' && !section.earlier && meeting.header.title
        ? plain(meetingName(meeting.header.title.body, meeting.header.title.date, language))
        : undefined,
      plain(text),
    ),
  };
}

function whose({ body, date, reference }: Section, language: Language): string {
  const day = date === undefined ? '' : plainDate(date, language);
  return [body ?? '', day, reference === undefined ? '' : textsOf(language).reference.item(reference)]
    .filter(Boolean)
    .join(', ');
}

function meetingName(body: string, date: string | undefined, language: Language): string {
  return [body, date === undefined ? '' : plainDate(date, language)].filter(Boolean).join(', ');
}
