import { describe, expect, test } from 'vitest';
import { isElsewhere } from '../../../../server/src/features/references/item-target.ts';
import { mentionsOf } from '../../../../server/src/features/references/mentions.ts';
import type { Item, Meeting } from '../../../../server/src/syntax/index.ts';
import { marked, underlined } from '../../support/marked.ts';

/** The text is the case of item 12; marks stand under what counts as a mention of an item of this meeting. */
function expectMentions(section: string, text: string): void {
  const document = marked(`
    REFERAT Kulturudvalget d. 10-03-2021

    Punkt 11: Godkendelse af dagsorden

    Beslutning

    Godkendt.

    Punkt 12: Ny hal

    Indstilling

    Forvaltningen indstiller, at

    1. bevillingen gives,
    2. sagen sendes videre.

    ${section}

${text}

    Punkt 13: Eventuelt
  `);
  const meeting = document.referat.meetings[0] as Meeting;
  const index = meeting.parts.findIndex((part) => part.kind === 'item' && part.number === 12);
  const base = meeting.starts[index] ?? 0;
  const found = mentionsOf(meeting.parts[index] as Item).map((mention) => ({
    range: {
      start: { line: base + mention.span.line, character: mention.span.start },
      end: { line: base + mention.span.line, character: mention.span.end },
    },
    elsewhere: isElsewhere(meeting, mention),
  }));
  const here = found.filter((mention) => !mention.elsewhere).map((mention) => mention.range);
  expect(underlined(document.lines, here)).toBe(underlined(document.lines, document.ranges));
}

const inCase = (text: string) => expectMentions('Sagsfremstilling', text);
const inDecision = (text: string) => expectMentions('Beslutning', text);

describe('mentions of this meeting’s items', () => {
  test.each([
    `
    Se punkt 13 om det samme.
       ^^^^^^^^`,
    `
    Jf. pkt. 13 og pkt 11.
        ^^^^^^^    ^^^^^^`,
    `
    Punkterne 11 og 13 behandles sammen.
    ^^^^^^^^^^^^    ^^`,
    `
    Pkt. 11, 12 og 13 udsættes.
    ^^^^^^^  ^^    ^^`,
    `
    Sagen hænger sammen med sag nr. 13.
                            ^^^^^^^^^^`,
    `
    Det fremgår af dagsordenens punkt 13, at hallen er lukket.
                   ^^^^^^^^^^^^^^^^^^^^^`,
    `
    Dagsordenspunkt 13 blev drøftet først.
    ^^^^^^^^^^^^^^^^^^`,
    `
    Kulturudvalget behandlede punkt 13 før punkt 11.
                              ^^^^^^^^     ^^^^^^^^`,
    `
    Næste møde er den 7. april 2021. Punkt 13 tages med der.
                                     ^^^^^^^^`,
  ])('%s', (text) => inCase(text));
});

describe('another meeting’s items', () => {
  test.each([
    '    Byrådet vedtog det den 9. marts 2021, pkt. 11.',
    '    Beslutning fra Økonomiudvalget, 9. marts 2021, pkt. 13 var den samme.',
    '    Økonomiudvalget har behandlet sagen som punkt 13.',
    '    Jf. punkt 13 på det møde.',
    '    Jf. punkt 13 på mødet i marts.',
    '    Pkt. 13 fra mødet i november er afsluttet.',
    '    Sag nr. 13 fra sidste møde er afsluttet.',
    '    Regnskabet kommer igen til pkt. 13 på næste møde.',
  ])('%s', (text) => inCase(text));
});

describe('no items at all', () => {
  test.each([
    '    Efter § 11, stk. 2, pkt. 13, kan det lade sig gøre.',
    '    Indstillingens punkt 11 er ny.',
    '    Aftalens punkt 13 er opfyldt.',
    '    Det står i punkt 13 i aftalen.',
    '    Se bilag 2, punkt 13.',
    '    Ledigheden steg 3 procentpoint og punkt 13,5 er højt.',
    '    Det skete i punkt 13. marts er for sent.',
    '    Nulpunkt 13 og 0-punkt 13.',
    '    Punkt 13a og punkt 13/2021.',
    '    Punkt 13: Det kan tages op igen.',
  ])('%s', (text) => inCase(text));
});

describe('points of the recommendation', () => {
  test.each(['    Punkt 1: Godkendt.', '    Punkt 1 og 2 godkendt.', '    Pkt. 2 blev udsat.'])(
    '%s is no item',
    (text) => inDecision(text),
  );

  test('a number the recommendation does not have is an item', () =>
    inDecision(`
    Godkendt, idet punkt 13 blev taget af dagsordenen.
                   ^^^^^^^^`));
});
