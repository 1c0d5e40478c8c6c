import { describe, expect, it } from 'vitest';
import { block } from '../../support/marked.ts';
import { at, edited, THREE } from '../support/editing.ts';

describe('closing an item', () => {
  it('marks the title as the document does, and back', () => {
    const closed = edited('toggleClosed', at(THREE, 'Nyt teater'));
    expect(closed).toBe(THREE.replace('Punkt 2: ', 'Punkt 2: Lukket: '));
    expect(edited('toggleClosed', at(closed, 'Nyt teater'))).toBe(THREE);
    const own = THREE.replace('Punkt 3: Kor', 'Punkt 3: Kor (Lukket)');
    expect(edited('toggleClosed', at(own, 'Nyt teater'))).toBe(own.replace('Nyt teater', 'Nyt teater (Lukket)'));
    expect(edited('toggleClosed', at(own, 'Kor'))).toBe(THREE);
  });

  it('changes the word among the case facts where it stands there', () => {
    const text = block(`
      Referat Kulturudvalget tirsdag den 12. september 2023

      Pkt. 188 Ny hal

      Sagsnr. 249032    Åbent punkt

      Beslutning

      Godkendt.`);
    expect(edited('toggleClosed', at(text, 'Ny hal'))).toBe(text.replace('Åbent', 'Lukket'));
  });

  it('is refused under a heading of closed items', () => {
    expect(edited('toggleClosed', at(THREE.replace('Punkt 3', 'Lukkede dagsordenspunkter\n\nPunkt 3'), 'Kor'))).toBe(
      '(closed-group)',
    );
  });

  it('says the other word in the gender of what is closed', () => {
    const text = block(`
      Referat Kulturudvalget tirsdag den 12. september 2023

      Pkt. 188 Ny hal

      Sagsnr. 249032    LUKKET SAG

      Beslutning

      Godkendt.`);
    expect(edited('toggleClosed', at(text, 'Ny hal'))).toBe(text.replace('LUKKET', 'ÅBEN'));
    const item = text.replace('LUKKET SAG', 'Lukket punkt');
    expect(edited('toggleClosed', at(item, 'Ny hal'))).toBe(item.replace('Lukket', 'Åbent'));
  });

  it('marks a wrapped title in front, where its end is not to be reached in one line', () => {
    const wrapped = THREE.replace(
      'Punkt 2: Nyt teater',
      'Punkt 2: Nyt teater i den gamle hal ved havnen, som byens-\nforeninger har ønsket',
    );
    expect(edited('toggleClosed', at(wrapped, 'Nyt teater'))).toContain('Punkt 2: Lukket: Nyt teater i den gamle');
  });
});
