/** Section names inside a section are sub-headings; short lines that stand alone in a long section too. */
import { describe, test } from 'vitest';
import { expectMarks } from '../support/marked-text.ts';

const OTHERS = `
      Punkt 2: Ny bro i Lundby ◂ item 2

      Sagsfremstilling ◂ case

      Broen er for smal til de store biler.

      Økonomi ◂ economy

      Broen koster 2 mio. kr.

      Beslutning ◂ decision

      Godkendt.

      Punkt 3: Ny sti i Lundby ◂ item 3

      Sagsfremstilling ◂ case

      Stien mangler lys.

      Økonomi ◂ economy

      Stien koster 1 mio. kr.

      Beslutning ◂ decision

      Godkendt.
    `;

describe('names of sections inside the case', () => {
  test('the same name twice: the last is the section', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Hallen er for lille til de mange hold.

      Økonomi ◂ sub

      Hold betaler i dag 200 kr. i timen.

      Fremtiden ◂ sub

      Der kommer flere hold til.

      Økonomi ◂ economy

      Hallen koster 20 mio. kr.

      Beslutning ◂ decision

      Godkendt.
${OTHERS}`);
  });

  test('a name hardly any item has, in a case divided by other sub-headings', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Hallen er for lille til de mange hold.

      Baggrund ◂ sub

      Hallen er fra 1970 og er slidt op.

      Fremtiden ◂ sub

      Der kommer flere hold til.

      Økonomi ◂ economy

      Hallen koster 20 mio. kr.

      Beslutning ◂ decision

      Godkendt.
${OTHERS}`);
  });

  test('where most items have it, it is a section', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Baggrund ◂ occasion

      Hallen er fra 1970.

      Beslutning ◂ decision

      Godkendt.

      Punkt 2: Ny bro i Lundby ◂ item 2

      Baggrund ◂ occasion

      Broen er fra 1980.

      Beslutning ◂ decision

      Godkendt.
    `);
  });

  test('months, days and steps divide a text and open nothing', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Planen for året er lagt.

      Januar ◂ sub

      Hallen tegnes færdig af en arkitekt.

      Februar ◂ sub

      Hallen sendes i udbud.

      Løbende gennem året ◂ sub

      Naboerne får brev om arbejdet.

      Beslutning ◂ decision

      Godkendt.
${OTHERS}`);
  });

  test('`Bilag A – …` in the text is text', () => {
    expectMarks(`
      REFERAT Kulturudvalget d. 10-03-2021 ◂ title

      Punkt 1: Ny hal i Lundby ◂ item 1

      Sagsfremstilling ◂ case

      Der er to rapporter.

      Bilag A – Rapport om hallen ◂ sub

      Hallen er slidt.

      Bilag B – Rapport om broen ◂ sub

      Broen er smal.

      Beslutning ◂ decision

      Godkendt.
${OTHERS}`);
  });
});
