/** Items without any heading line: pages that lost their titles, and what must not be split like them. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../../server/src/syntax/parser.ts';
import { itemsOf } from '../../../../../server/src/syntax/place.ts';

const itemsAt = (text: string) =>
  [...itemsOf(parse(text.split('\n')))].map(({ line, node }) => `${line + 1} ${node.title} (${node.sections.length})`);

const item = (body: string) => `Sagsfremstilling\n${body}\nIndstilling\nat det godkendes.\nBeslutning\nTiltrådt.\n`;

describe('items of which only the sections are left', () => {
  it('begin where the sections start over', () => {
    expect(itemsAt(`Referat\nKulturudvalget den 4. april 2022\n${item('Om huset.')}${item('Om haven.')}`)).toEqual([
      '3  (3)',
      '9  (3)',
    ]);
  });

  it('are one item where a line above them says so', () => {
    const text = `Referat\nKulturudvalget den 4. april 2022\n\nPunkt 4: Ny hal\n\n${item('Om huset.')}${item('Om haven.')}`;
    expect(itemsAt(text)).toEqual(['4 Ny hal (6)']);
  });

  it('begin with the summary that only some of them have', () => {
    const text = `Referat\nKulturudvalget den 4. april 2022\n${item('Om huset.')}Resume\nKort.\n${item('Om haven.')}`;
    expect(itemsAt(text)).toEqual(['3  (3)', '9  (4)']);
  });

  it('begin with the decision where an item has nothing else, but not with that of another body', () => {
    const alone = 'Beslutning i Kulturudvalget den 04-04-2022\nGodkendt.\n';
    const earlier = 'Beslutning i Byrådet den 01-03-2022\nUdsat.\n';
    const long = `Sagsfremstilling\nOm huset.\nIndstilling\nat det godkendes.\n`;
    const text = `Referat\nKulturudvalget den 4. april 2022\n${long}${alone}${alone}${long}${earlier}${alone}`;
    expect(itemsAt(text)).toEqual(['3  (3)', '9  (1)', '11  (4)']);
  });

  it('begin with the decision in the first item alone, where the agenda is approved', () => {
    const text = `Referat\nKulturudvalget den 4. april 2022\nBeslutning\nGodkendt.\n${item('Om huset.')}${item('Om haven.')}`;
    expect(itemsAt(text)).toEqual(['3  (1)', '5  (3)', '11  (3)']);
  });

  it('begin with the decision where it stands first', () => {
    const first = (body: string) => `Beslutning\n\nGodkendt.\n\nResumé\n\n${body}\n\nIndstilling\n\nat godkende.\n\n`;
    const text = `Referat\n\nKulturudvalget den 4. april 2022\n\n${first('Om huset.')}${first('Om haven.')}`;
    expect(itemsAt(text)).toEqual(['5  (3)', '17  (3)']);
  });

  it('have the lines above their sections for titles where every one has such a line', () => {
    const text = `Referat\nKulturudvalget den 4. april 2022\n\nHuset ved åen\n${item('Om huset.')}\nHaven\n${item('Om haven.')}\nStien\n${item('Om stien.')}`;
    expect(itemsAt(text)).toEqual(['4 Huset ved åen (3)', '12 Haven (3)', '20 Stien (3)']);
  });

  it('have no titles where the names of the absent stand there', () => {
    const away = (body: string) => `${item(body)}Fraværende:\nIb Holm\n`;
    const text = `Referat\nKulturudvalget den 4. april 2022\n${away('Om huset.')}${away('Om haven.')}${away('Om stien.')}`;
    expect(itemsAt(text)).toEqual(['3  (3)', '11  (3)', '19  (3)']);
  });

  it('are not made of the points of the recommendations', () => {
    const listed = (points: string) =>
      `Indstilling\n\nForvaltningen indstiller, at\n\n${points}\n\nBeslutning\n\nGodkendt.\n\nBeskrivelse af sagen\n\nOm sagen.\n\n`;
    const text = `Referat\n\nSeniorrådet den 4. april 2022\n\n${listed(' 1. Rådet godkender.')}${listed(' 1. Rådet drøfter\n 2. Rådet vælger.')}${listed(' 1. Rådet tager til efterretning.')}`;
    expect(itemsAt(text).map((each) => each.replace(/^\d+/, '#'))).toEqual(['#  (3)', '#  (3)', '#  (3)']);
  });

  it('are not found in a single case, nor where nothing is decided', () => {
    expect(itemsAt(`Referat\nKulturudvalget den 4. april 2022\n${item('Om huset.')}`)).toEqual([]);
    expect(itemsAt('Rapport\n\nBaggrund\n\nEt.\n\nØkonomi\n\nTo.\n\nBaggrund\n\nTre.\n\nØkonomi\n\nFire.')).toEqual([]);
  });
});

describe('headings printed without a line break before them', () => {
  it('are items behind the contents and behind an empty section', () => {
    const text = `Byrådet - Referat\n\nDato: 29. januar 2020\n\nIndholdsfortegnelse1. Fraværende\n\n${item('Ingen.')}\nBilag2. Lån af salen\n\n${item('Om salen.')}`;
    expect(itemsAt(text)).toEqual(['5 Fraværende (3)', '14 Lån af salen (3)']);
  });

  it('are none inside a word with a number', () => {
    const text = `REFERAT Byrådet d. 10-03-2021\n\n1. Status på COVID19. Orientering\n\n${item('Om.')}\n2. Valg\n\n${item('Om.')}`;
    expect(itemsAt(text)).toEqual(['3 Status på COVID19. Orientering (3)', '12 Valg (3)']);
  });
});

describe('councils that write titles and text alone', () => {
  const title = 'Referat af møde i Ældrerådet den 3. april 2017\n\n';

  it('have items where every title stands apart', () => {
    const text = `${title}1. Dagsorden\nGodkendt.\n\n2. Klage over bussen?\nUdskudt til næste møde.\n\n3. Valg 2017.\nDer vælges i maj.`;
    expect(itemsAt(text)).toEqual(['3 Dagsorden (0)', '6 Klage over bussen? (0)', '9 Valg 2017. (0)']);
  });

  it('have items without blank lines where titles come back in every meeting', () => {
    const text = `${title}1. Valg af referent\nLars\n2. Godkendelse af dagsorden\nGodkendt\n3. Fest\nVi holder fest.\n4. Eventuelt`;
    expect(itemsAt(text)).toHaveLength(4);
  });

  it('have none where the numbers stand in front of sentences that run on', () => {
    const text = `${title}Vi talte om tre ting.\n1. bussen, som kører\nfor sjældent,\n2. stien, som er\nfor mørk,\n3. bænken.`;
    expect(itemsAt(text)).toEqual([]);
  });
});
