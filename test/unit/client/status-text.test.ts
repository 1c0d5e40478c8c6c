import { describe, expect, it } from 'vitest';
import { statusDetail, statusText } from '../../../client/src/server/status-text.ts';
import { TEXTS } from '../../../client/src/texts.ts';
import type { StatusParams } from '../../../server/src/protocol.ts';

const status: StatusParams = { uri: 'untitled:1', version: 1, dialect: 'firstagenda', kind: 'referat', items: 12 };

describe('the language status item', () => {
  it('names the system and counts the items', () => {
    expect(statusText(status, TEXTS.da)).toBe('FirstAgenda · 12 punkter');
    expect(statusText({ ...status, items: 1 }, TEXTS.en)).toBe('FirstAgenda · 1 item');
  });

  it('says that a document is a dagsorden', () => {
    expect(statusText({ ...status, dialect: 'sbsys', kind: 'dagsorden' }, TEXTS.da)).toBe(
      'SBSYS · dagsorden · 12 punkter',
    );
  });

  it('has words for layouts that are no system’s', () => {
    expect(statusText({ ...status, dialect: 'unknown', items: 0 }, TEXTS.da)).toBe('Egen opstilling · ingen punkter');
    expect(statusText({ ...status, dialect: 'association' }, TEXTS.da)).toBe('Forening eller bestyrelse · 12 punkter');
  });

  it('tells problems, body and date', () => {
    expect(statusDetail({ ...status, body: 'Kulturudvalget', date: '2021-03-10' }, 2, TEXTS.da)).toBe(
      '2 fund · Kulturudvalget · 10-03-2021',
    );
    expect(statusDetail({ ...status, body: '' }, 0, TEXTS.da)).toBe('Ingen fund');
    expect(statusDetail(undefined, 1, TEXTS.en)).toBe('1 finding');
  });
});
