/** Attachments, also those that are called like a section, their item or a title. */
import { describe, test } from 'vitest';
import { expectMarks } from '../support/marked-text.ts';

describe('inside Bilag a name is a name', () => {
  test.each([
    'Indstilling',
    'Beslutning',
    'Økonomi',
    'Høring',
    'Resumé',
    'Sagsfremstilling',
    'Ny hal i Lundby',
    'Referat fra borgermøde den 3. maj 2021',
    'REFERAT Ældrerådet d. 01-02-2021',
    'Dagsorden',
    'Tidsplan for hallen.pdf',
    'Punkt 2 - notat.docx',
    'Budget 2021',
    'Beslutning om salg af jord',
    'Kort 3',
  ])('%j', (name) => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Beslutning ◂ decision

      Godkendt.

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      ${name} ◂ file

      Brev fra naboerne ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Indstilling ◂ recommendation

      at broen bygges

      Beslutning ◂ decision

      Godkendt.
    `);
  });
});

describe('what stands after the attachments', () => {
  test('where the template has the decision after them', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Indstilling ◂ recommendation

      at broen bygges

      Bilag ◂ attachments

      Tegning af broen ◂ file

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('an empty Bilag, then the decision with its body, then Bilag', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Indstilling ◂ recommendation

      at hallen bygges

      Bilag ◂ attachments

      Beslutning i Kulturudvalget den 10-03-2021 ◂ decision

      Godkendt.

      Bilag ◂ attachments

      Tegning af hallen ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning i Kulturudvalget den 10-03-2021 ◂ decision

      Godkendt.
    `);
  });

  test('bullets are taken off, `Ingen` is no attachment', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Beslutning ◂ decision

      Godkendt.

      Bilag: ◂ attachments
      - Tegning af hallen ◂ file
      • Brev fra naboerne ◂ file

      Punkt 2: Ny bro i Lundby ◂ item 2

      Beslutning ◂ decision

      Godkendt.

      Bilag: ◂ attachments
      Ingen
    `);
  });
});
