import { describe, expect, it } from 'vitest';
import { block } from '../../support/marked.ts';
import { edited } from '../support/editing.ts';

describe('joining a wrapped paragraph', () => {
  const item = (body: string): string =>
    `REFERAT Kulturudvalget d. 10-03-2021\n\nPunkt 1: Ny hal\n\nSagsfremstilling\n\n${block(body)}\n\nBeslutning\n\nGodkendt.`;
  const joined = (body: string): string =>
    edited('joinParagraph', item(body)).split('Sagsfremstilling\n\n')[1]?.split('\n\nBeslutning')[0] ??
    edited('joinParagraph', item(body));

  it('puts its lines together', () => {
    expect(
      joined(`
        Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så
        slidt, at det ikke kan slibes igen. Forvaltningen har derfor bedt tre
        firmaer om |tilbud.`),
    ).toBe(
      'Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så slidt, at det ikke kan slibes igen. Forvaltningen har derfor bedt tre firmaer om tilbud.',
    );
  });

  it('undoes the division of words and keeps hyphens that are meant', () => {
    expect(
      joined(`
        Forvaltningen foreslår, at byggeriet af den nye hal sættes i gang i for-
        året 2022, så den kan tages i brug i 2023 af skolens elever, af børne-
        og ungdomsklubberne og af de voksne, når den lokale IT-
        afdeling har |sat det hele op.`),
    ).toBe(
      'Forvaltningen foreslår, at byggeriet af den nye hal sættes i gang i foråret 2022, så den kan tages i brug i 2023 af skolens elever, af børne- og ungdomsklubberne og af de voksne, når den lokale IT-afdeling har sat det hele op.',
    );
  });

  it('leaves lists and short lines alone', () => {
    expect(joined('- et tag, som holder tæt i mange år frem og ikke larmer\n- et |gulv')).toBe('(not-wrapped)');
    expect(joined('Hallen er for |lille.')).toBe('(not-wrapped)');
  });

  it('lets a sentence end where it ends well before the edge', () => {
    expect(
      joined(`
        Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så
        slidt, at det ikke kan slibes igen.
        Forvaltningen har derfor bedt tre firmaer om et tilbud på et nyt |gulv
        og et nyt tag.`),
    ).toBe(
      'Hallen fra 1974 er for lille til de mange nye hold, og gulvet er så slidt, at det ikke kan slibes igen.\nForvaltningen har derfor bedt tre firmaer om et tilbud på et nyt gulv og et nyt tag.',
    );
  });
});
