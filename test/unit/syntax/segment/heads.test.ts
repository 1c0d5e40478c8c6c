/** Who met and when, from heads as houses print them: paths and tables of web pages, mails, capitals, one line or many. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../server/src/syntax/parser.ts';

const ITEMS = [
  ['', 'Til stede: Tove Lind, Asger Bak', ''],
  ['Punkt 1: Godkendelse af dagsorden', '', 'Beslutning', 'Godkendt.', ''],
  ['Punkt 2: Nye bænke på torvet', '', 'Indstilling', 'Chefen indstiller, at der købes fire.', '', 'Beslutning', 'Ja.'],
].flat();

const HEADS: readonly (readonly [body: string, date: string, head: readonly string[]])[] = [
  [
    'Havneudvalget',
    '2024-06-04',
    ['H A V N E U D V A L G E T', 'Lunden Kommune', '', 'Mødereferat', 'Mødedato: 4. juni 2024'],
  ],
  [
    'Lunden Sogns Menighedsråd',
    '2024-06-04',
    ['DAGSORDEN/PROTOKOL          Lunden Sogns Menighedsråd', '', 'Dato: 04-06-2024'],
  ],
  [
    'Studienævnet for Havbiologi',
    '2024-06-04',
    ['REFERAT / MINUTES', '', 'Forum          Studienævnet for Havbiologi', 'Dato / Date    4. juni 2024'],
  ],
  ['HovedMED', '2024-06-04', ['HovedMED                    Lunden Kommune', '', 'Referat af møde 4. juni 2024']],
  ['KKR Øhavet', '2024-06-04', ['Referat', '', 'KKR Øhavet', '', 'Dato: 04-06-2024']],
  ['Udvalget for Øer', '2024-06-04', ['Udvalget for Øer (§ 17, stk. 4)', '', 'Referat tirsdag den 4. juni 2024']],
  ['Patientudvalget', '2024-06-04', ['Referat – Patientudvalget (PU), møde 04.06.2024']],
  ['Forældrebestyrelsen', '2024-06-04', ['Referat af møde i Forældrebestyrelsen, Børnehuset Lunden', '4. juni 2024']],
  [
    'Lunden Byråd',
    '2024-06-04',
    ['UDSKRIFT', 'af beslutningsprotokollen for Lunden Byråds møde', 'tirsdag den 4. juni 2024'],
  ],
  [
    'Bestyrelsen',
    '2024-06-04',
    ['Lunden Affald I/S', '§ 60-fællesskab', '', 'Indkaldelse til bestyrelsesmøde', 'tirsdag den 4. juni 2024'],
  ],
  ['Hovedbestyrelsen', '2024-06-04', ['LUNDEN IF', 'Referat fra HB-møde d. 4/6-2024 i klubhuset']],
  [
    'Hovedbestyrelsen',
    '2024-06-04',
    ['A-kassen Lunden', '', 'Referat', '', 'Møde: Hovedbestyrelsen, møde 3/2024', 'Dato: 4. juni 2024'],
  ],
  [
    'Rådgivende Havneråd',
    '2024-06-04',
    [
      'Havnestyrelsen',
      '',
      'Den 13. juni 2024',
      '',
      'Referat af 14. møde i Det Rådgivende Havneråd',
      'tirsdag den 4. juni 2024 kl. 10.00',
    ],
  ],
  ['Direktionen', '2024-06-04', ['Direktionens beslutningsliste – 4. juni 2024']],
  ['Skolebestyrelsen', '2024-06-04', ['Skolebestyrelsens referat af mødet den 4. juni 2024']],
  ['Fritidsudvalget', '2024-06-04', ['Beslutninger fra Fritidsudvalgets møde den 4. juni 2024']],
  ['Skolelederne', '2024-06-04', ['Dagsordenen for skoleledernes møde 4. juni 2024']],
  ['Regionsudvalget for kultur', '2024-06-04', ['Referat fra møde i regionsudvalget for kultur den 4. juni 2024']],
  ['Museumskredsen', '2024-06-04', ['Museumskredsen', 'Referat, 4.6.24']],
  ['Vejledernes netværk', '2024-06-04', ['Vejledernes netværk', 'Referat af møde 4.6.24']],
  ['', '2024-06-04', ['Lunden Kommune', 'Referat af møde 4. juni 2024', 'Mødelokalet']],
  ['Styregruppe for haller', '2024-06-04', ['Styregruppe for haller', 'Beslutningsreferat 4. juni 2024']],
  ['Direktionen', '2024-06-04', ['Direktionsmøde 4. juni 2024', 'Referat']],
  [
    'Kulturudvalget',
    '2024-06-04',
    ['Kære medlemmer af Kulturudvalget', '', 'Hermed dagsorden for mødet den 4. juni 2024'],
  ],
  ['Styregruppen', '2024-06-04', ['Projekt: Nye skabe', '', 'STYREGRUPPEMØDE NR. 7 – REFERAT', 'Dato: 4. juni 2024']],
  ['Lundvand A.m.b.a.', '2024-06-04', ['Referat af generalforsamling i Lundvand A.m.b.a. den 4. juni 2024']],
  ['Lunden Varmeværk A.m.b.a.', '2024-06-04', ['Lunden Varmeværk A.m.b.a.', '', 'Referat af møde 4. juni 2024']],
  [
    'Skolebestyrelsen',
    '2024-06-04',
    [
      'Fra: Ea',
      'Sendt: 5. juni 2024 21:14',
      'Til: Skolebestyrelsen',
      'Emne: Referat af skolebestyrelsesmøde 4/6',
      '',
      'Kære alle',
    ],
  ],
  [
    'Bestyrelsen',
    '2023-12-28',
    ['Fra: Ea', 'Sendt: 2. januar 2024 08:00', 'Emne: Referat fra bestyrelsesmødet d. 28/12', '', 'Hej alle'],
  ],
  ['Kredsstyrelsen', '2024-06-04', ['Lunden Lærerkreds', '', 'Referat af kredsstyrelsesmøde', '4. juni 2024']],
  ['Generalforsamlingen', '2024-06-04', ['Referat af ordinær generalforsamling', '', 'tirsdag den 4. juni 2024']],
  ['Generalforsamlingen', '2024-06-04', ['GENERALFORSAMLING 2024', '', 'Referat, 4. juni 2024 i klubhuset']],
  ['Havneudvalget', '2024-06-04', ['Uddrag af referat for Havneudvalget', '', 'Møde 4. juni 2024']],
  ['Lunden Byråd', '2024-06-04', ['Udskrift af protokollen for Lunden Byråd', 'mødet den 4. juni 2024']],
  [
    'Område-MED Ældre og Omsorg',
    '2024-06-04',
    ['Lunden Kommune', '', 'Referat, Område-MED Ældre og Omsorg', '4. juni 2024'],
  ],
  ['KULTURUDVALGET', '2024-06-04', ['KULTURUDVALGET', 'REFERAT FRA MØDET DEN 4. JUNI 2024']],
  [
    'Boligforeningen Lunden',
    '2024-06-04',
    [
      'Generalforsamling i Boligforeningen Lunden',
      '',
      'År 2024, tirsdag den 4. juni kl. 19 afholdtes generalforsamling.',
    ],
  ],
  [
    'Udvalg for nære tilbud',
    '2024-06-04',
    ['Region Sydkysten', '', 'Referat', 'Udvalg for nære tilbud', '', 'Møde den 4. juni 2024'],
  ],
  [
    'Afdeling 8',
    '2024-06-04',
    ['Boligselskabet Lunden', '', 'Referat af afdelingsmøde i afdeling 8', 'tirsdag den 4. juni 2024'],
  ],
  [
    'Bestyrelsen',
    '2024-06-04',
    ['Lunden Vandværk', '', 'Dagsorden til møde i bestyrelsen', 'tirsdag den 4. juni 2024'],
  ],
  [
    'Kulturudvalget',
    '2024-03-12',
    ['Forside > Politik > Udvalg > Kulturudvalget', '', 'Kulturudvalget', 'Referat', '12. marts 2024 kl. 16.00'],
  ],
  [
    'Plan- og Teknikudvalget',
    '2024-06-04',
    ['Hjem / Dagsordener og referater / Plan- og Teknikudvalget / 4. juni 2024', '', 'Referat'],
  ],
  ['Byrådet', '2024-05-30', ['Du er her: Forside » Politik » Byrådet » Referater', 'Byrådet – møde den 30. maj 2024']],
  [
    'Ældreudvalget',
    '2024-06-04',
    ['Udvalg | Dato | Sted', '---|---|---', 'Ældreudvalget | 4. juni 2024 | Rådhuset', '', 'Referat'],
  ],
  ['Ældreudvalget', '2024-06-04', ['| Udvalg | Dato |', '|---|---|', '| Ældreudvalget | 04-06-2024 |']],
  ['Børne- og Skoleudvalget', '2024-06-04', ['Børne- og Skoleudvalget\tReferat\tSide 1', '4. juni 2024 kl. 15']],
  ['Fælles MED-udvalg', '2024-12-10', ['Referat\tFælles MED-udvalg', 'Dato\t10. december 2024']],
  ['Sundhedsudvalget', '2024-06-04', ['Til: Udvalgets medlemmer', 'Referat fra Sundhedsudvalgets møde den 4/6-24']],
  [
    'Økonomiudvalget',
    '2024-06-04',
    ['Økonomiudvalgets medlemmer', 'Rådmændene', '', 'Referat af møde i Økonomiudvalget, d. 4/6-24'],
  ],
  [
    'Kultur-, Fritids- og Landdistriktsudvalget',
    '2024-06-04',
    ['Referat', 'Kultur-, Fritids- og Landdistriktsudvalget', 'Møde nr. 6, tirsdag den 4. juni 2024'],
  ],
  [
    'Udvalget for Børn, Skole og Uddannelse',
    '2024-06-04',
    ['Udvalget for Børn, Skole og Uddannelse', 'Referat 2024-06-04'],
  ],
  [
    'Beskæftigelses-, Integrations- og Uddannelsesudvalget',
    '2024-06-04',
    ['Beskæftigelses-, Integrations- og Uddannelsesudvalget - Referat - 04.06.2024'],
  ],
  ['Miljø, Klima og Naturudvalget', '2024-06-04', ['Referat fra Miljø, Klima og Naturudvalget d. 4. juni 2024']],
  ['Teknisk Udvalg', '2024-06-04', ['Referat fra møde i Teknisk Udvalg.', 'Mødet blev holdt den 4. juni 2024.']],
  ['Menighedsrådet', '2024-06-04', ['Menighedsrådet.', 'Referat af møde 4. juni 2024.']],
  [
    'Bestyrelsen',
    '2024-06-04',
    [
      'Fra: Kirsten Sand <ks@example.dk>',
      'Sendt: 6. juni 2024 09:12',
      'Til: bestyrelsen',
      'Emne: Referat af bestyrelsesmøde i Klitved Vandværk 4. juni 2024',
      '',
      'Hej alle',
    ],
  ],
  [
    'Havnerådet',
    '2024-06-04',
    [
      'From: ks@example.dk',
      'Date: Thu, 6 Jun 2024 09:12',
      'Subject: Referat',
      '',
      'Referat fra mødet i Havnerådet tirsdag d. 4. juni 2024',
    ],
  ],
  ['Byplanudvalget', '2024-06-04', ['Dato: 2024-06-04T16:00', 'Udvalg: Byplanudvalget', 'Referat']],
  ['Byplanudvalget', '2024-06-04', ['BYPLANUDVALGET DEN 4. JUNI 2024', 'PROTOKOL']],
  [
    'Erhvervsudvalget',
    '2024-12-03',
    ['MØDEPROTOKOL', 'ERHVERVSUDVALGET DEN 3. DECEMBER 2024', 'MØDESTED: HAVNEKONTORET'],
  ],
  [
    'Skolebestyrelsen',
    '2024-05-14',
    ['SKOLEBESTYRELSESMØDE', 'Engdraget Skole, personalerummet, d. 14.05.24 kl. 17.00'],
  ],
  ['Bestyrelsen', '2024-06-04', ['Referat af bestyrelsesmøde den 4. juni 2024', 'Grundejerforeningen Klitten']],
  ['Bestyrelsen', '2024-06-04', ['Grundejerforeningen Klitten', 'Referat af bestyrelsesmøde den 4. juni 2024']],
  [
    'Hegnsynet i Storvig Kommune',
    '2024-10-16',
    ['Hegnsynet i Storvig Kommune', 'Referat af syn onsdag den 16. oktober 2024'],
  ],
  ['Skoleudvalget', '2024-06-04', ['Skoleudvalget / Referat / 4.6.2024']],
  ['Skoleudvalget', '2024-06-04', ['4. juni 2024', 'Skoleudvalget', 'Åbent referat']],
  ['Skoleudvalget', '2024-06-04', ['Referat | Skoleudvalget | tirsdag 4. juni 2024 | Rådhuset, lokale 3']],
  ['Skoleudvalget', '2024-06-04', ['Protokol for Skoleudvalget ført den 4. juni 2024']],
  [
    'Regionsrådet',
    '2024-06-04',
    ['Referat af Regionsrådets møde', 'Tirsdag d. 4. juni 2024 kl. 13.00', 'Udskrevet 7. juni 2024'],
  ],
  [
    'Afdelingsbestyrelsen Kløvervang',
    '2024-06-04',
    ['Godkendt referat, Afdelingsbestyrelsen Kløvervang, møde 4. juni 2024'],
  ],
  ['Skolebestyrelsen', '2024-06-04', ['Mødereferat', '', 'Forum:\tSkolebestyrelsen', 'Tid:\t4. juni 2024, kl. 17-19']],
  ['Ældrerådet', '2024-06-04', ['Ældrerådets møde tirsdag den 4. juni 2024']],
  ['Socialudvalget', '2024-06-04', ['Socialudvalget, den 4. juni 2024 klokken 14:30']],
  ['Social- og Sundhedsudvalget', '2024-06-04', ['Sammendrag: Social- og Sundhedsudvalget (2022-2025) 04-06-2024']],
  ['Social- og Sundhedsudvalget', '2024-06-04', ['Social- og Sundhedsudvalget, Hvalsund Kommune, 4. juni 2024']],
  [
    'Udvalget for Klima, Natur og Landbrug',
    '2024-06-04',
    ['Referat', 'Udvalget for Klima, Natur og Landbrug', 'd. 4/6-24 kl. 14'],
  ],
  [
    'Udvalget for Klima, Natur og Landbrug',
    '2024-06-04',
    ['Referat fra mødet i Udvalget for Klima, Natur og Landbrug den 4. juni 2024'],
  ],
  ['Brandvæsenets Kommission', '2024-06-04', ['Brandvæsenets Kommission – beslutningsreferat – 4. juni 2024']],
  ['Bestyrelsen for Klitved Varmeværk', '2024-06-04', ['Bestyrelsen for Klitved Varmeværk', 'Møde onsdag d. 4/6 2024']],
  [
    'Teknik- og Miljøudvalget',
    '2024-06-04',
    ['HØJVANG KOMMUNE', 'TEKNIK- OG MILJØUDVALGET', 'REFERAT', '4. JUNI 2024'],
  ],
  ['Fritidsudvalget', '2024-06-04', ['Fritidsudvalget', 'Referat', 'Dato: 4. juni 2024', 'Næste møde: 6. august 2024']],
  ['Fritidsudvalget', '2024-06-04', ['Udskrevet 9. juni 2024', 'Fritidsudvalget', 'Referat fra 4. juni 2024']],
  [
    'Repræsentantskabet i Boligforeningen Nord',
    '2024-06-04',
    ['Repræsentantskabet i Boligforeningen Nord', 'Referat fra 4.6.2024'],
  ],
  ['Kultur', '2024-06-04', ['Referat', 'Mødedato: 4-6-2024', 'Udvalg: Kultur', 'Deltagere: A, B']],
  ['Handicaprådet i Lundby Kommune', '2024-06-04', ['Handicaprådet i Lundby Kommune holdt møde den 4. juni 2024']],
];

describe('heads', () => {
  test.each(HEADS)('%s, %s', (body, date, head) => {
    const { header, parts, minutesKind } = parse([...head, ...ITEMS]).meetings[0] ?? {};
    expect(header?.title?.body.toLowerCase()).toBe(body.toLowerCase());
    expect(header?.title?.date).toBe(date);
    expect(parts).toHaveLength(2);
    expect(minutesKind).toBe('referat');
  });
});

test.each([
  [
    'Referat af skolebestyrelsesmøde 4/6',
    ['Fra: Ea', 'Sendt: 5. juni 2024 21:14', 'Til: Skolebestyrelsen', 'Emne: Referat af skolebestyrelsesmøde 4/6'],
  ],
  ['REFERAT FRA MØDE I HAVNEUDVALGET', ['REFERAT FRA MØDE I', 'HAVNEUDVALGET', '', 'Den 4. juni 2024 kl. 10']],
  ['Beslutninger fra mødet i Havneudvalget', ['Beslutninger fra mødet i', 'Havneudvalget', '', '4. juni 2024']],
])('the title as a reader would say it: %s', (title, head) => {
  expect(parse([...head, '', ...ITEMS]).meetings[0]?.header.title?.text).toBe(title);
});
