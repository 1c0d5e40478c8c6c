import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DECISION_CLASSES,
  type DecisionClass,
  decisionPoints,
  isDecisionPhrase,
  readDecision,
  shortDecision,
} from '../../../../server/src/domain/decision/index.ts';
import { explainDecision } from '../../../../server/src/texts/minutes/decision-meaning.ts';
import { isLinear } from '../../support/growth.ts';
import { HOSTILE_UNITS } from '../../support/hostile-units.ts';

/** Text, class, short label. */
const DECISIONS: readonly (readonly [string, DecisionClass, string])[] = [
  ['Godkendt.', 'adopted', 'Godkendt'],
  ['Godkendt som indstillet.', 'adopted', 'Godkendt'],
  ['Indstillingen blev godkendt', 'adopted', 'Godkendt'],
  ['Indstillingen tiltrådt.', 'adopted', 'Tiltrådt'],
  ['Vedtaget.', 'adopted', 'Vedtaget'],
  ['Udvalget godkender planen for havnen.', 'adopted', 'Godkendt'],
  ['Udvalget vedtog forslaget.', 'adopted', 'Vedtaget'],
  ['Indstillingen tiltrådt.\nFremsendes til Kulturudvalget.', 'adopted', 'Tiltrådt'],
  ['Godkendt.\n\nAfbud:\nKarla Due', 'adopted', 'Godkendt'],
  ['Godkendt, idet udvalget ønsker en status til maj.', 'adopted-with-remark', 'Godkendt med bemærkning'],
  ['Godkendt med bemærkning om lyd i salen.', 'adopted-with-remark', 'Godkendt med bemærkning'],
  ['Godkendt, dog uden punkt 2', 'adopted-with-remark', 'Godkendt med bemærkning'],
  ['Vedtaget under forudsætning af tilskud.', 'adopted-with-remark', 'Vedtaget med bemærkning'],
  ['Godkendt. Udvalget ser dog frem til mere.', 'adopted', 'Godkendt'],
  ['Anbefales godkendt.', 'recommended', 'Anbefales'],
  ['Indstilles godkendt.', 'recommended', 'Indstilles'],
  ['Anbefales.', 'recommended', 'Anbefales'],
  ['Udvalget anbefaler, at forslaget sendes i høring.', 'recommended', 'Anbefales'],
  ['Indstillingen anbefales over for kommunalbestyrelsen.', 'recommended', 'Anbefales'],
  ['Taget til efterretning.', 'noted', 'Taget til efterretning'],
  ['Orienteringen blev taget til efterretning.', 'noted', 'Taget til efterretning'],
  ['Udvalget tog orienteringen til efterretning.', 'noted', 'Taget til efterretning'],
  ['Tages til orientering', 'noted', 'Taget til orientering'],
  ['Der blev orienteret om havnen.', 'other', 'Der blev orienteret om havnen'],
  ['Redegørelsen tages ikke til efterretning.', 'not-noted', 'Ikke taget til efterretning'],
  ['Drøftet.', 'discussed', 'Drøftet'],
  ['Temaet blev drøftet.', 'discussed', 'Drøftet'],
  ['Temaet blev drøftet. Sagen genoptages på næste møde.', 'postponed', 'Udsat'],
  ['Drøftet og godkendt.', 'adopted', 'Godkendt'],
  ['Udsat.', 'postponed', 'Udsat'],
  ['Sagen udsættes til næste møde.', 'postponed', 'Udsat'],
  ['Udskudt', 'postponed', 'Udsat'],
  ['Oversendes til Økonomiudvalget.', 'referred', 'Sendt videre'],
  ['Tilbagesendt til forvaltningen.', 'returned', 'Tilbagesendt'],
  ['Sagen sendes tilbage til fornyet behandling.', 'returned', 'Tilbagesendt'],
  ['Ikke godkendt.', 'rejected', 'Ikke godkendt'],
  ['Indstillingen blev ikke godkendt.', 'rejected', 'Ikke godkendt'],
  ['Udvalget kan ikke anbefale forslaget.', 'not-recommended', 'Anbefales ikke'],
  ['Indstillingen blev ikke vedtaget.', 'rejected', 'Ikke vedtaget'],
  ['Forkastet', 'rejected', 'Forkastet'],
  ['Forslaget bortfalder.', 'rejected', 'Bortfaldet'],
  ['Udgået.', 'withdrawn', 'Udgået'],
  ['Punktet blev taget af dagsordenen.', 'withdrawn', 'Taget af dagsordenen'],
  ['Liste Ø stemte imod.', 'other', 'Liste Ø stemte imod'],
  ['Karla Due afgav protokoltilførsel.', 'other', 'Karla Due afgav protokoltilførsel'],
  ['Karla Due gjorde brug af standsningsretten.', 'other', 'Karla Due gjorde brug af standsningsretten'],
  ['Udvalget besluttede at godkende planen.', 'adopted', 'Godkendt'],
  ['Udvalget besluttede at tage orienteringen til efterretning.', 'noted', 'Taget til efterretning'],
  ['Udvalget besluttede at udsætte sagen.', 'postponed', 'Udsat'],
  ['Udvalget besluttede at sende sagen tilbage til forvaltningen.', 'returned', 'Tilbagesendt'],
  ['Udvalget ønskede ikke at godkende planen.', 'rejected', 'Ikke godkendt'],
  ['Udvalget anbefaler byrådet at godkende planen.', 'recommended', 'Anbefales'],
  ['Udvalget besluttede at oversende sagen til Økonomiudvalget.', 'referred', 'Sendt videre'],
  ['Ingen bemærkninger.', 'none', 'Ingen bemærkninger'],
  ['Ikke til stede: Karla Due\nIngen meddelelser.', 'none', 'Ingen meddelelser'],
  ['- Havnen er lukket. Mere følger.', 'other', 'Havnen er lukket'],
  [
    '1. at: Godkendt, idet der spares.\n2. at: Godkendt.',
    'point-by-point',
    'Ad 1: Godkendt med bemærkning · Ad 2: Godkendt',
  ],
  ['Ingen.', 'none', 'Ingen'],
  ['Der var ikke noget at bemærke.', 'none', 'Der var ikke noget at bemærke'],
  ['Mødet sluttede kl. 17.05.', 'other', 'Mødet sluttede kl. 17.05'],
  ['', 'other', ''],
  ['Støtten til udsatte unge blev ændret. Mere følger.', 'other', 'Støtten til udsatte unge blev ændret'],
  ['Medhold', 'other', 'Medhold'],
  ['Stadfæstet', 'other', 'Stadfæstet'],
  ['Ad 1: Godkendt\nAd 2: Godkendt', 'point-by-point', 'Ad 1–2: Godkendt'],
  ['Ad 1) Godkendt. Ad 2) Udsat.', 'point-by-point', 'Ad 1: Godkendt · Ad 2: Udsat'],
  [
    '1.-2. Anbefales.\n3. Taget til efterretning.',
    'point-by-point',
    'Ad 1–2: Anbefales · Ad 3: Taget til efterretning',
  ],
];

describe('classes and labels', () => {
  it.each(DECISIONS)('%j is %s', (text, kind, label) => {
    expect(readDecision(text).class).toBe(kind);
    expect(shortDecision(text)).toBe(label);
  });

  it('marks the phrase that settles it', () => {
    const text = 'Temaet blev drøftet. Sagen genoptages på næste møde.';
    const phrase = readDecision(text).phrase;
    expect(text.slice(phrase?.start, phrase?.end)).toBe('genoptages');
  });

  it('cuts a long free text at a word', () => {
    const label = shortDecision(
      'Udvalget vil gerne se nærmere på de mange forslag, som borgerne i Nordhavn har sendt ind i løbet af sommeren.',
    );
    expect(label).toBe('Udvalget vil gerne se nærmere på de mange forslag, som …');
  });

  it.each(DECISION_CLASSES)('says what %s means in both languages', (kind) => {
    expect(explainDecision(kind, 'da').length).toBeGreaterThan(20);
    expect(explainDecision(kind, 'en').length).toBeGreaterThan(20);
    expect(explainDecision(kind, 'en')).not.toBe(explainDecision(kind, 'da'));
  });
});

describe('isDecisionPhrase', () => {
  it.each([
    'Godkendt',
    'Godkendt.',
    ' **Godkendt.** ',
    'GODKENDT',
    'Taget til efterretning.',
    'Indstillingen blev tiltrådt',
    'Indstillingen tiltrådt.\u00a0',
    'Orienteringen blev taget til efterretning',
    'Orientering taget til efterretning.',
    'Anbefales godkendt',
    'Indstilles godkendt.',
    'Ingen bemærkninger.',
    'Sagen blev udsat',
    'Drøftet',
  ])('%j is one', (line) => {
    expect(isDecisionPhrase(line)).toBe(true);
  });

  it.each([
    '',
    'Beslutning',
    'Indstilling',
    'Orientering',
    'Bemærkninger',
    'Sagsfremstilling',
    'Godkendelse',
    'Godkendt, idet',
    'Drøftelse',
    'Økonomi',
    'x'.repeat(500),
  ])('%j is none', (line) => {
    expect(isDecisionPhrase(line)).toBe(false);
  });
});

describe('invariants', () => {
  const decisionish = fc
    .array(
      fc.constantFrom(
        'Ad 1: ',
        'Ad 2) ',
        'godkendt',
        'taget',
        ' til ',
        'efterretning',
        '. ',
        '\n',
        'idet ',
        '1.-2. ',
        'ikke ',
        'Fraværende: A',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('never throws; sentences, phrases, votes and points lie in order inside the text; a label is short', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), decisionish), (text) => {
        const { class: kind, sentence, phrase, votes } = readDecision(text);
        expect(DECISION_CLASSES).toContain(kind);
        for (const place of [sentence, phrase]) {
          if (!place) continue;
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
        for (const { start } of votes) expect(start).toBeLessThan(text.length);
        for (const point of decisionPoints(text)) {
          expect(point.end).toBeGreaterThan(point.start);
          expect(point.end).toBeLessThanOrEqual(text.length);
        }
        expect(shortDecision(text).length).toBeLessThanOrEqual(62);
        isDecisionPhrase(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE_UNITS)('is linear on %j', (unit) => {
    expect(isLinear(readDecision, unit)).toBe(true);
    expect(isLinear(shortDecision, unit)).toBe(true);
  });
});
