import { describe, expect, it } from 'vitest';
import { at, edited, THREE } from '../support/editing.ts';

describe('rebuilding the contents', () => {
  const contents = (entries: string): string =>
    THREE.replace('\n\nPunkt 1', `\n\nIndholdsfortegnelse\n\n${entries}\n\nPunkt 1`);

  it('takes titles and order from the items and keeps what is right', () => {
    const before = contents('Ny hal.....\t3\nKor.....\t4\nNyt teater og andet.....\t5');
    expect(edited('rebuildContents', at(before, 'Indholdsfortegnelse'))).toBe(
      contents('Ny hal.....\t3\nNyt teater.....\t5\nKor.....\t4'),
    );
  });

  it('adds and removes entries', () => {
    expect(
      edited('rebuildContents', at(contents('1. Ny hal\n3. Kor\n4. Et punkt, der er væk'), 'Indholdsfortegnelse')),
    ).toBe(contents('1. Ny hal\n2. Nyt teater\n3. Kor'));
  });

  it('keeps an entry whose item the text has, though it is not read as one', () => {
    const swallowed = THREE.replace('Punkt 3: Kor', 'Kor');
    const block = (entries: string) =>
      swallowed.replace('\n\nPunkt 1', `\n\nIndholdsfortegnelse\n\n${entries}\n\nPunkt 1`);
    expect(edited('rebuildContents', at(block('1. Ny hal\n2. Gammelt teater\n3. Kor'), 'Indholdsfortegnelse'))).toBe(
      block('1. Ny hal\n2. Nyt teater\n3. Kor'),
    );
    expect(
      edited('rebuildContents', at(block('3. Kor\n1. Ny hal\n2. Gammelt teater'), 'Indholdsfortegnelse')),
    ).toContain('3. Kor\n1. Ny hal\n2. Nyt teater\n');
  });

  it('follows an item that is moved: title and number, but not the page', () => {
    const text = contents('1. Ny hal.....\t3\n2. Nyt teater.....\t5\n3. Kor.....\t6');
    const item = (title: string) => at(text, `: ${title}`);
    expect(edited('moveUp', item('Nyt teater'))).toContain(
      '2. Nyt teater.....\t3\n1. Ny hal.....\t5\n3. Kor.....\t6\n',
    );
    expect(edited('moveDownRenumbered', item('Nyt teater'))).toContain(
      '1. Ny hal.....\t3\n2. Kor.....\t5\n3. Nyt teater.....\t6\n',
    );
  });

  it('leaves a title that was only cut alone', () => {
    const long = 'Retningslinjer for samarbejdet mellem kommunens institutioner og foreningerne i byerne langs fjorden';
    const text = contents(`1. Ny hal\n2. ${long.slice(0, 88)}\n3. Kor`).replace(
      'Punkt 2: Nyt teater',
      `Punkt 2: ${long}`,
    );
    expect(edited('rebuildContents', at(text, 'Indholdsfortegnelse'))).toBe('(contents-current)');
  });

  it('touches nothing that is not unmistakably the contents', () => {
    expect(edited('rebuildContents', at(THREE, 'REFERAT'))).toBe('(no-contents)');
    expect(
      edited(
        'rebuildContents',
        at(contents('1. Helt andre ting\n2. Som ingen kender\n7. Og mere til'), 'Indholdsfortegnelse'),
      ),
    ).toBe('(doubtful-contents)');
  });

  it('keeps what says that an item is closed, before or behind the title', () => {
    const before = contents('1. Ny hal\n2. Nyt teater').replace('Punkt 3: Kor', 'Punkt 3: Lukket: Kor');
    expect(edited('rebuildContents', at(before, 'Indholdsfortegnelse'))).toContain('2. Nyt teater\n3. Lukket: Kor\n');
    const behind = contents('1. Ny hal\n2. Nyt teater').replace('Punkt 3: Kor', 'Punkt 3: Kor (Lukket)');
    expect(edited('rebuildContents', at(behind, 'Indholdsfortegnelse'))).toContain('2. Nyt teater\n3. Kor (Lukket)\n');
  });
});
