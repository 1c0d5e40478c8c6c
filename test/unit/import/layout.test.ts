import { expect, test } from 'vitest';
import type { Block } from '../../../server/src/import/block.ts';
import { layOut } from '../../../server/src/import/layout/lay-out.ts';
import { itemsOf } from '../../../server/src/syntax/index.ts';

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const MINUTES: Block[] = [
  heading(1, 'Referat fra mødet i Vejudvalget den 3. maj 2022'),
  paragraph('Mødested: Rådhuset'),
  heading(2, '1. Godkendelse af dagsorden'),
  heading(3, 'Beslutning'),
  paragraph('Godkendt.'),
  heading(2, '2. Vejskilte i Lundby'),
  paragraph('Sagsnr.: 22/1234'),
  heading(3, 'Sagsfremstilling'),
  paragraph('Skiltene er slidte.'),
  { kind: 'list-item', marker: '1.', depth: 0, text: 'De gamle tages ned' },
  { kind: 'list-item', marker: '2.', depth: 0, text: 'Nye sættes op' },
  heading(3, 'Beslutning:'),
  paragraph('Godkendt.'),
  heading(2, '3. Køb af areal (Lukket)'),
  heading(3, 'Beslutning'),
  paragraph('Godkendt.'),
];

const MODEL = `## Referat Havneudvalget d. 01-02-2021

## **Sag 7 - Godkendelse af dagsorden**

J.nr. 21/77

### **Beslutning**

Godkendt.

## **Sag 8 - Bro ved havnen**

J.nr. 21/78

### **Sagsfremstilling**

Broen er gammel.

### **Beslutning**

Godkendt.
`;

test('the source’s own: words as they are, room between paragraphs, none in lists', () => {
  expect(layOut(MINUTES, 'house', undefined).text).toBe(`Referat fra mødet i Vejudvalget den 3. maj 2022

Mødested: Rådhuset

1. Godkendelse af dagsorden

Beslutning

Godkendt.

2. Vejskilte i Lundby

Sagsnr.: 22/1234

Sagsfremstilling

Skiltene er slidte.

1. De gamle tages ned
2. Nye sættes op

Beslutning:

Godkendt.

3. Køb af areal (Lukket)

Beslutning

Godkendt.
`);
});

test('FirstAgenda’s', () => {
  const { text, kept } = layOut(MINUTES, 'firstagenda', undefined);
  expect(kept).toBe(false);
  expect(text).toBe(`Referat fra mødet i Vejudvalget den 3. maj 2022

Mødested Rådhuset

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Vejskilte i Lundby

22/1234

Sagsfremstilling

Skiltene er slidte.

1. De gamle tages ned
2. Nye sættes op

Beslutning

Godkendt.

Punkt 3: Lukket: Køb af areal

Beslutning

Godkendt.
`);
});

test('the house’s, as other minutes show it', () => {
  const { text, kept } = layOut(MINUTES, 'house', MODEL);
  expect(kept).toBe(false);
  expect(text).toContain('## **Sag 2 - Vejskilte i Lundby**\n\nJ.nr. 22/1234\n\n### **Sagsfremstilling**\n\nSkiltene');
});

test('a model without items is none', () => {
  expect(layOut(MINUTES, 'house', 'Kære Karla\n\nTak for sidst.\n').text).toBe(
    layOut(MINUTES, 'house', undefined).text,
  );
});

test('headings keep their levels where words alone would lose an item', () => {
  const blocks = [
    heading(1, 'Referat af bestyrelsesmøde den 3. maj 2022'),
    heading(2, 'Velkomst'),
    paragraph('Alle kom.'),
    heading(3, 'Beslutning'),
    paragraph('Ja.'),
    heading(2, 'Regnskab'),
    paragraph('Der er penge.'),
    heading(3, 'Beslutning'),
    paragraph('Ja.'),
    heading(2, 'Vi holder fest i juni.'),
    paragraph('Den bliver god.'),
  ];
  const { text, referat } = layOut(blocks, 'house', undefined);
  expect(text).toContain('## Vi holder fest i juni.\n\nDen bliver god.\n');
  expect([...itemsOf(referat)].map(({ node }) => node.title)).toEqual([
    'Velkomst',
    'Regnskab',
    'Vi holder fest i juni.',
  ]);
});
