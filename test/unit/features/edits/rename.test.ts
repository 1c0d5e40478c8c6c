import { describe, expect, it } from 'vitest';
import { renamableAt, renameAt } from '../../../../server/src/features/edits/edits.ts';
import { applyEdits } from '../../../../server/src/text/edits.ts';
import { cursorText } from '../../support/cursor-text.ts';
import { block } from '../../support/marked.ts';

const TEXT = block(`
  REFERAT Kulturudvalget d. 10-03-2021

  Mødedeltagere Anna Holm, Bo Vang (Afbud), Carla
  Lind Krog

  Punkt 1: Ny hal

  Sagsfremstilling

  Kulturudvalgets formand, Anna Holm, besøgte hallen. Børne- og Kulturudvalget findes ikke. Anna Holmsgaard var med.

  Beslutning i Kulturudvalget den 10-03-2021

  Godkendt.

  Afbud: Bo Vang og Carla Lind Krog`);

function renamed(
  cursor: string,
  name: string,
  text = TEXT,
): { text: string; named: number; mentioned: number } | string {
  const given = cursorText(text.replace(cursor, `${cursor.slice(0, 2)}|${cursor.slice(2)}`));
  const result = renameAt(given.referat, given.lines, given.cursor, name);
  if ('refusal' in result) return result.refusal;
  return {
    text: applyEdits(given.text, [...result.named, ...result.mentioned]),
    named: result.named.length,
    mentioned: result.mentioned.length,
  };
}

describe('renaming', () => {
  it('a person, in lists and in the text, whole names only', () => {
    expect(renamed('Anna Holm', 'Anna Lund')).toEqual({
      text: TEXT.replaceAll(/Anna Holm(?!s)/g, 'Anna Lund'),
      named: 1,
      mentioned: 1,
    });
  });

  it('a name that the line end divides', () => {
    expect(renamed('Carla Lind Krog', 'Carla Bæk')).toMatchObject({
      text: TEXT.replace('Carla\n  Lind Krog', 'Carla\n  Bæk')
        .replace('Carla\nLind Krog', 'Carla\nBæk')
        .replace('og Carla Lind Krog', 'og Carla Bæk'),
    });
  });

  it('a body, with its genitive, in title and headings', () => {
    const result = renamed('Kulturudvalget', 'Fritidsudvalget');
    expect(result).toMatchObject({ named: 2 });
    expect(typeof result === 'string' ? '' : result.text).toContain('Fritidsudvalgets formand');
    expect(typeof result === 'string' ? '' : result.text).toContain('Beslutning i Fritidsudvalget den');
  });

  it('leaves another body’s longer name alone', () => {
    const text = TEXT.replace(
      'Godkendt.',
      'Godkendt.\n\nPunkt 2: Skole\n\nBeslutning i Børne- og Kulturudvalget den 01-03-2021\n\nAnbefales.',
    );
    const result = renamed('Kulturudvalget', 'Fritidsudvalget', text);
    expect(typeof result === 'string' ? '' : result.text).toContain('Beslutning i Børne- og Kulturudvalget den');
  });

  it('knows who is named in a list of the absent below an item, and nobody else of the text', () => {
    const text = TEXT.replace('(Afbud), Carla', ', Carla').replace(
      'og Carla Lind Krog',
      'og Dorte Eg\n\nErik Fin deltog ikke.',
    );
    expect(renamed('Dorte Eg', 'Dorte Ask', text)).toMatchObject({ text: text.replace('Dorte Eg', 'Dorte Ask') });
    expect(renamed('Erik Fin', 'Erik Ask', text)).toEqual(expect.any(String));
  });

  it('is offered on the names the document knows and nowhere else', () => {
    const on = (words: string): string | undefined => {
      const { referat, lines, cursor } = cursorText(TEXT.replace(words, `${words.slice(0, 2)}|${words.slice(2)}`));
      return renamableAt(referat, lines, cursor)?.name;
    };
    expect(on('Anna Holm, besøgte')).toBe('Anna Holm');
    expect(on('Kulturudvalgets formand')).toBe('Kulturudvalget');
    expect(on('besøgte hallen')).toBeUndefined();
    expect(renamed('besøgte', 'x')).toBe('no-name');
    expect(renamed('Anna Holm', '  ')).toBe('bad-name');
  });
});
