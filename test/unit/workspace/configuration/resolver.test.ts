import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../../server/src/check.ts';
import { ConfigurationResolver } from '../../../../server/src/workspace/configuration/resolver.ts';

/** Files of an imagined disk; the names read are noted. */
function disk(files: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const resolver = new ConfigurationResolver(async (uri) => {
    read.push(uri);
    return files[uri];
  });
  return { resolver, read };
}

const ROOT = 'file:///byen';
const rules = (severity: string) => `{ "rules": { "missing-decision": "${severity}" } }`;

describe('which configuration holds', () => {
  test('none: the defaults', async () => {
    const { resolver } = disk({});
    expect(await resolver.resolve(`${ROOT}/a/b/x.referat.txt`)).toEqual({
      config: DEFAULT_CONFIG,
      problems: [],
    });
  });

  test('the nearest file upwards, and no farther than version control goes', async () => {
    const { resolver, read } = disk({
      [`${ROOT}/.git/HEAD`]: 'ref: refs/heads/main',
      [`${ROOT}/nyt/.git`]: 'gitdir: ../.git',
      [`${ROOT}/.referat.json`]: rules('hint'),
      [`${ROOT}/a/.referat.json`]: rules('off'),
      'file:///.referat.json': rules('error'),
    });
    const near = await resolver.resolve(`${ROOT}/a/b/x.txt`);
    expect(near.file).toBe(`${ROOT}/a/.referat.json`);
    expect(near.config.rules['missing-decision']).toEqual({ severity: 'off' });
    expect((await resolver.resolve(`${ROOT}/c/x.txt`)).config.rules['missing-decision']).toEqual({
      severity: 'hint',
    });
    expect((await resolver.resolve(`${ROOT}/nyt/x.txt`)).file).toBeUndefined();
    expect(read).not.toContain('file:///.referat.json');
  });

  test.each(['', '{}', '// Aftales'])(
    'a nearest file with nothing in it (%j) sets nothing, and hides those above',
    async (text) => {
      const { resolver } = disk({ [`${ROOT}/.referat.json`]: rules('off'), [`${ROOT}/a/.referat.json`]: text });
      const document = `${ROOT}/a/x.referat.txt`;
      expect(await resolver.resolve(document)).toEqual({
        config: { ...DEFAULT_CONFIG, rules: {} },
        file: `${ROOT}/a/.referat.json`,
        problems: [],
      });
      expect((await resolver.resolve(`${ROOT}/x.referat.txt`)).config.rules).not.toEqual({});
    },
  );

  test('the same settings are the same object, and are read once', async () => {
    const { resolver, read } = disk({ [`${ROOT}/.referat.json`]: rules('off') });
    const one = await resolver.resolve(`${ROOT}/x.txt`);
    const two = await resolver.resolve(`${ROOT}/a/y.txt`);
    expect(two.config).toBe(one.config);
    expect(read.filter((uri) => uri === `${ROOT}/.referat.json`).length).toBe(1);
    resolver.forget();
    expect((await resolver.resolve(`${ROOT}/x.txt`)).config).toEqual(one.config);
    expect(read.filter((uri) => uri === `${ROOT}/.referat.json`).length).toBe(2);
  });

  test('what reads otherwise than when it was read is noticed: changed, made nearer, taken away, what is extended', async () => {
    const files: Record<string, string> = {
      [`${ROOT}/a/.referat.json`]: '{ "extends": "../faelles.json" }',
      [`${ROOT}/faelles.json`]: rules('off'),
    };
    const { resolver, read } = disk(files);
    const document = `${ROOT}/a/b/x.txt`;
    const changed = () => resolver.hasChanged(document);
    expect([await changed(), read]).toEqual([false, []]);
    const one = await resolver.resolve(document);
    expect(await changed()).toBe(false);
    expect((await resolver.resolve(document)).config).toBe(one.config);
    for (const [file, text] of [
      ['faelles.json', rules('error')],
      ['a/.referat.json', '{}'],
      ['a/b/.referat.json', rules('hint')],
      ['a/b/.referat.json', undefined],
      ['a/.referat.json', undefined],
      ['.referat.json', rules('warning')],
    ] as const) {
      if (text === undefined) delete files[`${ROOT}/${file}`];
      else files[`${ROOT}/${file}`] = text;
      expect([file, await changed()]).toEqual([file, true]);
      resolver.forget();
      await resolver.resolve(document);
      expect([file, await changed()]).toEqual([file, false]);
    }
    files[`${ROOT}/c/.referat.json`] = '{}';
    expect(await changed()).toBe(false);
    delete files[`${ROOT}/.referat.json`];
    expect(await resolver.hasChanged(`${ROOT}/folder/nobody/looked/into/x.txt`)).toBe(true);
  });

  test('extends: what is nearer wins, name by name', async () => {
    const { resolver } = disk({
      [`${ROOT}/a/.referat.json`]: '{ "extends": "../f%C3%A6lles/kommune.json", "rules": { "cpr-number": "warning" } }',
      [`${ROOT}/f%25C3%25A6lles/kommune.json`]: '{}',
      [`${ROOT}/a/b/.referat.json`]:
        '{ "extends": "../../kommune.json", "rules": { "personal-contact": "warning" }, "template": { "journalNumber": "kle" } }',
      [`${ROOT}/kommune.json`]:
        '{ "rules": { "personal-contact": { "severity": "hint", "allow": ["1"] }, "cpr-number": "off" }, "template": { "required": { "case": ["decision"] } } }',
    });
    const { config, problems } = await resolver.resolve(`${ROOT}/a/b/x.txt`);
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({
      'personal-contact': { severity: 'warning', options: { allow: ['1'] } },
      'cpr-number': { severity: 'off' },
    });
    expect(config.template).toEqual({ journalNumber: 'kle', required: { case: ['decision'] } });
  });

  test.each([
    ['../../hemmelig.json'],
    ['/etc/hemmelig.json'],
    ['file:///byen/kommune.json'],
    ['https://et.andet.sted/kommune.json'],
    ['C:\\kommune.json'],
    ['~/kommune.json'],
    ['..\\..\\hemmelig.json'],
    ['\\\\vaert\\delt\\kommune.json'],
    ['//vaert/delt/kommune.json'],
    ['file://vaert/delt/kommune.json'],
    ['b/../../../hemmelig.json'],
  ])('extends cannot leave the root: %s', async (path) => {
    const { resolver, read } = disk({
      [`${ROOT}/.referat.json`]: '{ "root": true }',
      [`${ROOT}/a/.referat.json`]: JSON.stringify({ extends: path, rules: { 'cpr-number': 'off' } }),
    });
    const { config, problems } = await resolver.resolve(`${ROOT}/a/x.txt`);
    expect(problems.map(({ id }) => id)).toEqual(['extends-outside']);
    expect(config.rules).toEqual({ 'cpr-number': { severity: 'off' } });
    expect(read.filter((uri) => /hemmelig|kommune|vaert/.test(uri))).toEqual([]);
  });

  test('a shared file in a parent is read where nothing marks the root, and as far as the mark', async () => {
    const files: Record<string, string> = {
      [`${ROOT}/faelles.referat.json`]: rules('off'),
      [`${ROOT}/udvalg/.referat.json`]: '{ "extends": "../faelles.referat.json" }',
    };
    const problems = async (): Promise<readonly string[]> => {
      const { problems: found, config } = await disk(files).resolver.resolve(`${ROOT}/udvalg/2024/x.referat.txt`);
      return found.length > 0 ? found.map(({ id }) => id) : [String(config.rules['missing-decision']?.severity)];
    };
    expect(await problems()).toEqual(['off']);
    files[`${ROOT}/.git/HEAD`] = 'ref: x';
    expect(await problems()).toEqual(['off']);
    files[`${ROOT}/udvalg/.hg/requires`] = '';
    expect(await problems()).toEqual(['extends-outside']);
    delete files[`${ROOT}/udvalg/.hg/requires`];
    files[`${ROOT}/udvalg/.referat.json`] = '{ "root": true, "extends": "../faelles.referat.json" }';
    expect(await problems()).toEqual(['extends-outside']);
    files[`${ROOT}/udvalg/.referat.json`] = '{ "extends": "../noget-andet.txt" }';
    expect(await problems()).toEqual(['extends-outside']);
  });

  test('what is not to be checked, by the patterns of every file of the chain', async () => {
    const { resolver } = disk({
      [`${ROOT}/.referat.json`]: '{ "ignore": ["kladder", "*.gammel.txt"] }',
      [`${ROOT}/a/.referat.json`]:
        '{ "extends": "../.referat.json", "ignore": ["lukket (fortroligt)/**", "!**/dog.txt"] }',
    });
    const ignored = async (path: string) => (await resolver.resolve(`${ROOT}/${path}`)).ignored === true;
    expect(await ignored('a/kladder/2024/x.txt')).toBe(true);
    expect(await ignored('a/b/x.gammel.txt')).toBe(true);
    expect(await ignored(`a/${encodeURI('lukket (fortroligt)')}/x.txt`)).toBe(true);
    expect(await ignored(`a/${encodeURI('lukket (fortroligt)')}/dog.txt`)).toBe(false);
    expect(await ignored('a/x.txt')).toBe(false);
  });

  test.each(['%2e%2e/%2e%2e/hemmelig.json', '..%2f..%2fhemmelig.json', '%5c%5cvaert%5cdelt'])(
    'a per cent sign in extends is a per cent sign: %s',
    async (path) => {
      const { resolver, read } = disk({ [`${ROOT}/a/.referat.json`]: JSON.stringify({ extends: path }) });
      await resolver.resolve(`${ROOT}/a/x.txt`);
      expect(read.filter((uri) => /hemmelig|vaert/.test(uri) && !new URL(uri).pathname.startsWith('/byen/a/'))).toEqual(
        [],
      );
    },
  );

  test('extends in a circle, or to nothing: said at its place, the rest holds', async () => {
    const { resolver } = disk({
      [`${ROOT}/.referat.json`]: '{\n  "extends": "b.json",\n  "rules": { "cpr-number": "off" }\n}',
      [`${ROOT}/b.json`]: '{ "extends": ".referat.json" }',
      [`${ROOT}/c/.referat.json`]: '{ "extends": "mangler.json" }',
    });
    const circle = await resolver.resolve(`${ROOT}/x.txt`);
    expect(circle.problems.map(({ uri, id }) => [uri, id])).toEqual([[`${ROOT}/b.json`, 'extends-circle']]);
    expect(circle.config.rules).toEqual({ 'cpr-number': { severity: 'off' } });
    const nothing = await resolver.resolve(`${ROOT}/c/x.txt`);
    expect(nothing.problems.map(({ id, range }) => [id, range.start])).toEqual([
      ['extends-unreadable', { line: 0, character: 13 }],
    ]);
  });

  test('kle: a path below the root, counted from the file that states it; the nearest wins', async () => {
    const { resolver } = disk({
      [`${ROOT}/.referat.json`]: '{ "kle": "kle" }',
      [`${ROOT}/a/.referat.json`]: '{ "extends": "../.referat.json" }',
      [`${ROOT}/b/.referat.json`]: '{ "extends": "../.referat.json", "kle": "../kle/ny udgave.xml" }',
      [`${ROOT}/c/.referat.json`]: '{ "kle": "" }',
    });
    const kle = async (path: string) => (await resolver.resolve(`${ROOT}/${path}`)).kle;
    expect(await kle('x.txt')).toEqual({ uri: `${ROOT}/kle`, within: ROOT });
    expect(await kle('a/x.txt')).toEqual({ uri: `${ROOT}/kle`, within: ROOT });
    expect(await kle('b/x.txt')).toEqual({ uri: `${ROOT}/kle/ny%20udgave.xml`, within: ROOT });
    expect(await kle('c/x.txt')).toBeUndefined();
  });

  test.each([['../kle'], ['/etc/kle.xml'], ['C:\\kle.xml'], ['https://et.andet.sted/kle.xml'], ['~/kle.xml']])(
    'kle cannot leave the root: %s',
    async (path) => {
      const { resolver } = disk({ [`${ROOT}/.referat.json`]: JSON.stringify({ kle: path }) });
      const { kle, problems } = await resolver.resolve(`${ROOT}/x.txt`);
      expect(kle).toBeUndefined();
      expect(problems.map(({ id }) => id)).toEqual(['kle-outside']);
    },
  );

  test('overrides by pattern, counted from their own file; the last that fits wins', async () => {
    const { resolver } = disk({
      [`${ROOT}/.referat.json`]: JSON.stringify({
        rules: { 'cpr-number': 'warning' },
        overrides: [
          { files: ['arkiv/**'], rules: { 'cpr-number': 'hint' } },
          { files: ['**/2019*.txt', '!**/x*'], rules: { 'cpr-number': 'off' } },
        ],
      }),
    });
    const severity = async (path: string) =>
      (await resolver.resolve(`${ROOT}/${path}`)).config.rules['cpr-number']?.severity;
    expect(await severity('møder/a.txt')).toBe('warning');
    expect(await severity('arkiv/dybt/a.txt')).toBe('hint');
    expect(await severity('arkiv/2019-03.txt')).toBe('off');
    expect(await severity(encodeURI('årsmøder/2019 æ.txt'))).toBe('off');
  });

  test('a file that cannot be read is a file that is not there', async () => {
    const resolver = new ConfigurationResolver(() => Promise.reject(new Error('nej')));
    expect((await resolver.resolve(`${ROOT}/x.txt`)).config).toBe(DEFAULT_CONFIG);
  });

  test('the search ends at the top; other schemes work alike', async () => {
    const { resolver } = disk({ 'vscode-vfs://github/by/.referat.json': rules('off') });
    const { config } = await resolver.resolve('vscode-vfs://github/by/2021/x.txt');
    expect(config.rules['missing-decision']).toEqual({ severity: 'off' });
    expect((await resolver.resolve('file:///x.txt')).config).toBe(DEFAULT_CONFIG);
    expect((await resolver.resolve('untitled:Untitled-1')).config).toBe(DEFAULT_CONFIG);
  });
});
