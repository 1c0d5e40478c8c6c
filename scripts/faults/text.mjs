/** Faults in running text: what may not be published, what is left over, dates that cannot be. */

/** Places for a sentence: the first line of text of an open case's account. */
function places(fixture) {
  return fixture.cases.flatMap((item) => {
    const section = item.sections.find(({ role }) => role === 'case');
    if (!section || !fixture.isApart(item, section)) return [];
    let line = section.line + 1;
    while (fixture.line(line).trim() === '') line++;
    return [{ item, line }];
  });
}

const said =
  (sentence, ...rules) =>
  (fixture) =>
    places(fixture).map(({ line }) => ({
      lines: fixture.with([line, 1, `${sentence} ${fixture.line(line)}`]),
      rules,
      from: line,
      to: line,
    }));

const DAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const DATED = new RegExp(`(${DAYS.join('|')})(?=,? (?:d\\.|den)? ?\\d{1,2}\\. ?(?:\\p{L}+ \\d{4}|\\d))`, 'iu');

function wrongDay(fixture) {
  return fixture.lines.flatMap((text, i) => {
    const day = DATED.exec(text)?.[1];
    if (day === undefined) return [];
    const other = DAYS[(DAYS.indexOf(day.toLowerCase()) + 2) % 7];
    const written = day[0] === day[0].toUpperCase() ? other[0].toUpperCase() + other.slice(1) : other;
    return [
      {
        lines: fixture.with([i + 1, 1, text.replace(day, written)]),
        rules: ['weekday-mismatch'],
        from: i + 1,
        to: i + 1,
      },
    ];
  });
}

/** A reference to one attachment more than the item has. */
function referred(fixture) {
  return places(fixture)
    .filter(({ item }) => item.attachments.length >= 2)
    .map(({ item, line }) => ({
      lines: fixture.with([line, 1, `Beregningen står i bilag ${item.attachments.length + 1}. ${fixture.line(line)}`]),
      rules: ['attachment-reference'],
      from: line,
      to: line,
    }));
}

export const TEXT_FAULTS = {
  'CPR number': said('Ansøgeren, cpr-nr. 120385-1236, bor alene.', 'cpr-number'),
  'merge field': said('Sagen er oprettet af «SAGSBEHANDLER».', 'template-leftover'),
  'placeholder left': said('Klik her for at angive tekst.', 'template-leftover'),
  'impossible date': said('Fristen er den 31. februar 2024.', 'invalid-date'),
  'broken characters': said('OmrÃ¥det er pÃ¥ to hektar.', 'broken-characters'),
  'weekday wrong': wrongDay,
  'attachment absent': referred,
};
