import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectReferat, LINES_READ } from '../../../server/src/domain/detect-referat.ts';

import { shortest } from '../support/growth.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');

function detect(text: string) {
  return detectReferat(text.split(/\r?\n/));
}

describe('a text that is a referat', () => {
  const texts: Readonly<Record<string, string>> = {
    'a dated title and one signal': 'REFERAT Kulturudvalget d. 10-03-2021\n\nMødested Rådhuset, lokale 2\n',
    'a title with odd blanks':
      'Referat\u00a0til\u00a0mødet i Byrådet\u00a0den 4. marts 2021 kl. 16:15\nÅbne dagsordenspunkter\n',
    'the Markdown layout': '# **REFERAT Kulturudvalget d. 05-09-2018**\n\n## **Indholdsfortegnelse**\n',
    'a page without its title': 'Punkt 12: Orientering om regnskab\n15.00.00-A00-2-21\nBeslutningstema\n',
    'a bare title with its facts': 'Referat\n\nDato: 3. maj 2021\nSted: Kulturhuset\n',
    'labelled case number':
      'Dagsorden til møde den 1. oktober 2018\nSagsnr.: 330-2018-3619      Dok.nr.: 9      Åbent\n',
    'headings of minutes alone':
      'Sagsfremstilling\nTekst.\nIndstilling\nTekst.\nBeslutning i Byrådet den 05-01-2021\nGodkendt.\n',
    'a council that writes titles and text alone':
      'Referat af bestyrelsesmøde 16.08.2012\n\n1.   Henvendelse\nBestyrelsen talte om den.\n',
    'a title without a date, and who was there':
      'Referat fra møde i Integrationsrådet\nTarup Kommune\nTil stede:\nIb\nAfbud:\nBo\nPkt. 1\nValg\n',
    'a page that heads decisions by body and date':
      'Åbent\nSagsnr.: 771-2010-573\nIntegrationsudvalgets møde den 13. december 2011:\nGodkendt.\nSagsfremstilling\n',
    "tenants' minutes whose day stands below the title":
      'BOLIGFORENINGEN SKRÆNTEN\nREFERAT AF AFDELINGSMØDE\nOnsdag d. 5. juni 2024 kl. 19\n\nAD 1: VALG AF DIRIGENT\n',
    'an assembly whose day stands two lines below': 'Referat fra grundejermøde\n\n12-03-2024, Vangen\n\n1. Velkomst\n',
    'Windows line ends and a BOM': '\ufeffREFERAT Byrådet d. 10-03-2021\r\nMødedato Onsdag d. 10. marts 2021\r\n',
  };
  it.each(Object.entries(texts))('%s', (_, text) => {
    expect(detect(text)).toMatchObject({ isReferat: true });
  });

  const known = fs.readdirSync(fixtures).filter((name) => /^(acadre|edoc|firstagenda.*|os2web|sbsys)$/.test(name));
  const files = known.flatMap((folder) =>
    fs.readdirSync(path.join(fixtures, folder)).map((file) => `${folder}/${file}`),
  );
  it.each(files.filter((file) => file.endsWith('.referat.txt')))('fixture %s', (file) => {
    expect(detect(fs.readFileSync(path.join(fixtures, file), 'utf8'))).toMatchObject({ isReferat: true });
  });
});

describe('a text that is none', () => {
  const texts: Readonly<Record<string, string>> = {
    empty: '',
    'a shopping list': 'Mælk\nBrød\n1. Æg\n',
    'an invitation': 'Sommerfest\nDato: 5. juni 2021\nTid: 18.00\nSted: Haven\nDeltagere: alle\n',
    'a report with ordinary headings':
      'Rapport 2021\nBaggrund\nTekst\nProblemstilling\nTekst\nØkonomi\nTekst\nAnbefaling\nTekst\nKonklusion\n',
    'a contract with numbered points': 'Aftale\nPunkt 1: Parterne\nPunkt 2: Prisen\nPunkt 3: Ophør\nBilag\n',
    'a mail about minutes': 'Hej Lone\nHer er referatet fra mødet i går. Vil du læse det igennem?\nHilsen Bo\n',
    'a schoolbook summary': 'Referat af romanen\nIndledning\nTekst\nKonklusion\nTekst\n',
    'a letter with a ruling':
      'Tarup Kommune\nDato: 12. marts 2021\nSagsnr.: 21/1234\nBaggrund\nDu har søgt.\nBeslutning\nDu får lov.\n',
    'a contract with place, date and attachments':
      'Lejekontrakt\n§ 1 Parterne\nDato: 1. marts 2021\nSted: Tarup\nBilag\n',
    'Norwegian minutes':
      'Referat fra møte i Ungdomsrådet 12.03.2021\nSted: Rådhuset\nTilstede: Ola\nForfall: Per\nVedtak: Godkjent\n',
    'Swedish minutes':
      'Protokoll\nKommunstyrelsen 2021-03-12\nNärvarande: Anna\nPunkt 1: Budget\nBeslut\nFörslag och ärende\n',
    'a mail that promises minutes': 'Emne: Referat fra mødet 12. marts 2021\nHej\nReferatet kommer i morgen.\n',
    'a letter on meetings':
      'Referat og møder\nVi skrev den 12. marts 2021, at mødet er flyttet, og at der kommer et brev om det, når vi ved mere om stedet.\n',
    'a log': '2021-03-10 12:00:01 INFO start\n2021-03-10 12:00:02 INFO slut\n',
    'prose with a case number': 'Vi talte om sag 15.00.00-A00-2-21 hos naboen, og den blev udsat.\n',
    'source code': '// Beslutning: brug en liste\nconst dato = 1;\nreturn dato;\n',
  };
  it.each(Object.entries(texts))('%s', (_, text) => {
    expect(detect(text)).toMatchObject({ isReferat: false });
  });
});

describe('the score', () => {
  it('counts a kind of evidence once', () => {
    expect(detect('Punkt 1: Et\nPunkt 2: To\nPunkt 3: Tre\nPunkt 4: Fire\n')).toEqual({
      isReferat: false,
      score: 1,
      signals: ['item'],
    });
  });

  it('does not look past its lines', () => {
    const text = `${'tekst\n'.repeat(LINES_READ)}REFERAT Byrådet d. 10-03-2021\nMødested Rådhuset\nIndholdsfortegnelse\n`;
    expect(detect(text).score).toBe(0);
  });

  it('never throws, and costs the same for one endless line', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => detectReferat(lines).score >= 0));
    const lines = (length: number) => Array.from({ length: LINES_READ }, () => 'Punkt 1 . ## '.repeat(length));
    const usual = Math.max(shortest(detectReferat, lines(1_000), 3), 2);
    expect(shortest(detectReferat, lines(100_000), 3) / usual).toBeLessThan(20);
  });
});
