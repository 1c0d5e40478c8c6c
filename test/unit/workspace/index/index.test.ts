import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { DocumentEntry } from '../../../../server/src/features/cases/entry.ts';
import { EntryCache, type KeyValueStore } from '../../../../server/src/workspace/index/entry-cache.ts';
import { type EntryReader, localReader } from '../../../../server/src/workspace/index/entry-reader.ts';
import { WorkspaceIndex } from '../../../../server/src/workspace/index/workspace-index.ts';
import { turn } from '../../../../server/src/workspace/turn.ts';
import { entryOf, FOLDER, MEETINGS, placed } from '../../support/folder.ts';
import { block } from '../../support/marked.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const NEVER = new CancellationTokenSource().token;
const CASE = '05.04.00-P20-3-23';

interface Made {
  readonly files: MemoryFiles;
  readonly index: WorkspaceIndex;
  readonly open: Map<string, DocumentEntry>;
}

function make(options: { cache?: EntryCache; files?: MemoryFiles; reader?: EntryReader } = {}): Made {
  const files = options.files ?? new MemoryFiles(folder());
  const open = new Map<string, DocumentEntry>();
  const index = new WorkspaceIndex({
    files,
    reader: options.reader ?? localReader(files, turn),
    ...(options.cache ? { cache: options.cache } : {}),
    open: () => open.values(),
    onFault: (error) => {
      throw error;
    },
  });
  return { files, index, open };
}

function folder(): Record<string, string> {
  return Object.fromEntries(Object.entries(MEETINGS).map(([name, text]) => [FOLDER + name, block(text)]));
}

const story = (index: WorkspaceIndex) => index.history(CASE).map(placed);
const all = async (index: WorkspaceIndex) => index.ask(NEVER, 60_000);

describe('reading', () => {
  test('nothing is read before somebody asks, each file once, and again only when it changed', async () => {
    const { index, files } = make();
    index.filesChanged([{ uri: `${FOLDER}plan-2024-03-12.referat.txt`, deleted: false }]);
    await turn();
    expect([files.listed, files.reads.size, index.complete]).toEqual([0, 0, false]);
    expect(await all(index)).toBe(true);
    expect(story(index)).toHaveLength(4);
    expect(await all(index)).toBe(true);
    expect([files.listed, [...files.reads.values()]]).toEqual([1, [1, 1, 1, 1]]);
  });

  test('who has no patience gets what is known so far, and the reading goes on', async () => {
    const { index } = make();
    expect(await index.ask(NEVER, 0)).toBe(false);
    expect(story(index)).toEqual([]);
    await all(index);
    expect(story(index)).toHaveLength(4);
  });

  test('files that are no text, cannot be read or are no referater hold nothing and stop nothing', async () => {
    const files = new MemoryFiles({
      ...folder(),
      [`${FOLDER}billede.referat`]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
      [`${FOLDER}tom.referat.txt`]: '',
      [`${FOLDER}noter.txt`]: 'Punkt 1: Noter',
      [`${FOLDER}referater/gamle.txt`]:
        'REFERAT Kulturudvalget d. 01-02-2023\n\nPunkt 1: Bog\n\nBeslutning\n\nGodkendt.',
    });
    const broken = `${FOLDER}v%C3%A6k.referat.txt`;
    files.write(broken, 'x');
    files.read = (
      (read) => async (uri: string) =>
        uri === broken ? undefined : read.call(files, uri)
    )(files.read);
    const { index } = make({ files });
    expect(await all(index)).toBe(true);
    expect(index.size).toEqual({ documents: 8, items: 7 });
  });
});

describe('cancelling', () => {
  test('whoever waits is let go at once; the reading goes on until it is told to end', async () => {
    const gates: (() => void)[] = [];
    const files = new MemoryFiles(folder());
    const slow: EntryReader = {
      width: 1,
      read: ({ uri }) => new Promise((resolve) => gates.push(() => resolve(entryOf(uri.slice(FOLDER.length), '')))),
    };
    const { index } = make({ files, reader: slow });
    const source = new CancellationTokenSource();
    const waiting = index.ask(source.token, 60_000);
    while (gates.length === 0) await turn();
    source.cancel();
    expect(await waiting).toBe(false);
    const other = index.ask(NEVER, 60_000);
    index.cancel();
    // The file that is on its way never comes, and yet the reading is over.
    expect(await other).toBe(false);
    expect(index.size.documents).toBe(0);
    const again = index.ask(NEVER, 60_000);
    for (let round = 0; round < 20; round++) {
      await turn();
      for (const open of gates.splice(0)) open();
    }
    expect(await again).toBe(true);
    expect(index.size.documents).toBe(4);
  });
});

describe('following', () => {
  test('a file that changed, came, went, and a folder that went', async () => {
    const { index, files } = make();
    await all(index);
    const march = `${FOLDER}plan-2024-03-12.referat.txt`;
    files.write(march, block(MEETINGS['plan-2024-03-12.referat.txt'] ?? '').replace('Cykelsti til', 'Gangsti til'));
    index.filesChanged([{ uri: march, deleted: false }]);
    expect(index.complete).toBe(false);
    await all(index);
    expect(story(index)[0]).toContain('Gangsti til');

    const moved = `${FOLDER}gamle/marts.referat.txt`;
    files.write(moved, block(MEETINGS['plan-2024-03-12.referat.txt'] ?? ''));
    files.delete(march);
    index.filesChanged([
      { uri: march, deleted: true },
      { uri: moved, deleted: false },
    ]);
    await all(index);
    expect(story(index)[0]).toBe('gamle/marts.referat.txt:5 20 Cykelsti til Strandlund');

    files.delete(moved);
    index.filesChanged([{ uri: `${FOLDER}gamle`, deleted: true }]);
    await all(index);
    expect(story(index)).toHaveLength(3);
    expect(index.history('05.01.08-G01-7-24')).toEqual([]);
  });

  test('what no watcher told is seen the next minute', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { index, files } = make();
    await all(index);
    files.delete(`${FOLDER}plan-2024-03-12.referat.txt`);
    vi.advanceTimersByTime(61_000);
    const changed = new Promise<void>((resolve) => index.onChange(() => !index.history(CASE)[3] && resolve()));
    expect(await all(index)).toBe(true);
    await changed;
    expect(story(index)).toHaveLength(3);
  });

  test('an open document counts as it is in the editor, and as its file when it is closed', async () => {
    const { index, open } = make();
    await all(index);
    const uri = `${FOLDER}plan-2024-03-12.referat.txt`;
    open.set(uri, entryOf('plan-2024-03-12.referat.txt', 'REFERAT Plan- og Miljøudvalget d. 12-03-2024'));
    expect(story(index)).toHaveLength(3);
    open.set('untitled:1', { ...entryOf('x', MEETINGS['plan-2024-03-12.referat.txt'] ?? ''), uri: 'untitled:1' });
    expect(story(index)[0]).toContain('untitled:1');
    expect([...index.documents()]).toHaveLength(5);
    // Every client escapes addresses in its own way.
    open.clear();
    open.set('x', { uri: uri.replace('-', '%2D'), meetings: [] });
    expect(story(index)).toHaveLength(3);
    open.clear();
    expect(story(index)[0]).toContain('plan-2024-03-12');
  });
});

describe('from one run to the next', () => {
  function store(): KeyValueStore & { readonly texts: Map<string, string>; sets: number } {
    const texts = new Map<string, string>();
    return {
      texts,
      sets: 0,
      get: async (key) => texts.get(key),
      async set(key, value) {
        this.sets++;
        texts.set(key, value);
      },
    };
  }

  test('what did not change is not read again; only what changed is written', async () => {
    const files = new MemoryFiles(folder());
    const kept = store();
    await all(make({ files, cache: new EntryCache(kept, '1', [FOLDER]) }).index);
    files.reads.clear();
    kept.sets = 0;
    const april = `${FOLDER}plan-2024-04-09.referat.txt`;
    files.write(april, block(MEETINGS['plan-2024-04-09.referat.txt'] ?? '').replace('Udsat.', 'Godkendt.'));
    const { index } = make({ files, cache: new EntryCache(kept, '1', [FOLDER]) });
    expect(await all(index)).toBe(true);
    expect([...files.reads.keys()]).toEqual([april]);
    expect(index.history(CASE).map(({ item }) => item.decision)).toEqual([
      'Drøftet',
      undefined,
      'Godkendt',
      'Godkendt',
    ]);
    expect(kept.sets).toBe(1);
  });

  test.each([
    ['another version', (text: string) => text.replace('"version":"1"', '"version":"0"')],
    ['cut off', (text: string) => text.slice(0, text.length >> 1)],
    ['something else', () => '{"version":"1","documents":[["file:///x",1],null,7]}'],
    ['nothing', () => 'null'],
  ])('%s: read from the files', async (_, damage) => {
    const files = new MemoryFiles(folder());
    const kept = store();
    await all(make({ files, cache: new EntryCache(kept, '1', [FOLDER]) }).index);
    for (const [key, text] of kept.texts) kept.texts.set(key, damage(text));
    files.reads.clear();
    const { index } = make({ files, cache: new EntryCache(kept, '1', [FOLDER]) });
    await all(index);
    expect(files.reads.size).toBe(4);
    expect(story(index)).toHaveLength(4);
  });

  test('another workspace has entries of its own', async () => {
    const kept = store();
    await all(make({ cache: new EntryCache(kept, '1', ['file:///en']) }).index);
    const files = new MemoryFiles(folder());
    await all(make({ files, cache: new EntryCache(kept, '1', ['file:///to']) }).index);
    expect(files.reads.size).toBe(4);
  });
});
