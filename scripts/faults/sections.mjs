/** Faults in the sections of an item. Each kind gives places as `{ lines, rules, from, to }`, or nothing where no reader would mind. */
const role = (item, name) => item.sections.find((section) => section.role === name && !section.earlier);

/** A habit: three quarters of at least four cases. */
const isHabit = (cases, has) => cases.length >= 4 && cases.filter(has).length >= Math.max(3, cases.length * 0.75);

function removed(fixture, name, rule) {
  const { cases } = fixture;
  if (fixture.truth.kind !== 'referat' && name === 'decision') return [];
  if (!isHabit(cases, (item) => role(item, name) && fixture.isApart(item, role(item, name)))) return [];
  return cases
    .filter((item) => role(item, name) && fixture.isApart(item, role(item, name)))
    .filter((item) => item.sections.filter((section) => section.role === name).length === 1)
    .map((item) => {
      const { line } = role(item, name);
      const count = fixture.sectionEnd(item, role(item, name)) - line + 1;
      return { lines: fixture.with([line, count]), rules: [rule], from: item.line, to: fixture.endOf(item) };
    });
}

function emptied(fixture) {
  const { cases, truth } = fixture;
  if (truth.kind !== 'referat') return [];
  const having = cases.filter((item) => role(item, 'decision') && fixture.isApart(item, role(item, 'decision')));
  if (having.length < 3) return [];
  return having.map((item) => {
    const { line } = role(item, 'decision');
    const count = fixture.sectionEnd(item, role(item, 'decision')) - line;
    return { lines: fixture.with([line + 1, count]), rules: ['empty-section'], from: line, to: line };
  });
}

function doubled(fixture) {
  return fixture.cases.flatMap((item) => {
    const section = role(item, 'case');
    if (!section || !fixture.isApart(item, section)) return [];
    const end = fixture.sectionEnd(item, section);
    const copy = fixture.lines.slice(section.line - 1, end);
    const lines = fixture.with([end + 1, 0, '', ...copy]);
    return [{ lines, rules: ['duplicate-section'], from: section.line, to: end + copy.length + 1 }];
  });
}

/** An open item's account of the case under a closed title. */
function told(fixture) {
  const donor = fixture.cases.find((item) => role(item, 'case') && fixture.isApart(item, role(item, 'case')));
  if (!donor) return [];
  const section = role(donor, 'case');
  const copy = fixture.lines.slice(section.line - 1, fixture.sectionEnd(donor, section));
  return fixture.items
    .filter(({ closed, sections }) => closed && !sections.some(({ role: own }) => own === 'case'))
    .map((item) => {
      const at = Math.max(item.line, item.journal?.line ?? 0) + 1;
      const end = fixture.endOf(item) + copy.length + 2;
      return {
        lines: fixture.with([at, 0, '', ...copy, '']),
        rules: ['closed-item-content'],
        from: item.line,
        to: end,
      };
    });
}

export const SECTION_FAULTS = {
  'decision removed': (fixture) => removed(fixture, 'decision', 'missing-decision'),
  'recommendation removed': (fixture) => removed(fixture, 'recommendation', 'missing-recommendation'),
  'decision emptied': emptied,
  'section doubled': doubled,
  'closed item told': told,
};
