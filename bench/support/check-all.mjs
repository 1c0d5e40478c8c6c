// "Kontrollér alle referater" as the extension asks for it: every file of a folder, a few at a time.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pause, round, spread, startServer, timed } from './server.mjs';

/** As many files of usual size as client/src/check/check-batches.ts asks for at once. */
const AT_ONCE = 16;
const REQUEST = 'referat/checkFiles';

function addresses(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => pathToFileURL(path.join(folder, name)).href);
}

/** All of them; `batch` is told of each answer. */
async function checkAll(connection, uris, batch) {
  for (let at = 0; at < uris.length; at += AT_ONCE)
    batch(await connection.sendRequest(REQUEST, { uris: uris.slice(at, at + AT_ONCE) }));
}

/**
 * @param type types letters into an open document of the server until told to stop; gives their milliseconds
 * @returns figures: the whole check, its memory, letters meanwhile, and cancels
 */
export async function checkFigures(folder, opened, type) {
  const workspace = pathToFileURL(folder).href;
  const uris = addresses(folder);
  const server = await startServer({ folder: workspace });
  const before = server.residentMB();
  let findings = 0;
  const batches = [];
  let last = performance.now();
  const cpu = server.cpuMs();
  const whole = await timed(() =>
    checkAll(server.connection, uris, ({ files }) => {
      for (const { diagnostics } of files) findings += diagnostics.length;
      batches.push(performance.now() - last);
      last = performance.now();
    }),
  );
  const figures = {
    checkedFiles: uris.length,
    checkMs: whole.ms,
    checkCpuMs: round(server.cpuMs() - cpu),
    checkFindings: findings,
    checkBatch: spread(batches),
    checkResidentBeforeMB: before,
    checkPeakMB: server.peakMB(),
  };
  const uri = await opened(server);
  let over = false;
  const again = checkAll(server.connection, uris, () => undefined).then(() => {
    over = true;
  });
  figures.keystrokeWhileChecking = spread(await type(server.connection, uri, () => over));
  await again;
  figures.checkPeakTwiceMB = server.peakMB();
  await server.stop();
  return { ...figures, ...(await cancels(workspace, uris)) };
}

/** From a cancel to the server's answer, and until it answers something else: at many moments of a check. */
async function cancels(workspace, uris) {
  const server = await startServer({ folder: workspace });
  const { connection } = server;
  const [answered, cpu, free] = [[], [], []];
  for (let at = 0; at + AT_ONCE <= uris.length && answered.length < 100; at += AT_ONCE) {
    let cancel = () => undefined;
    const token = {
      isCancellationRequested: false,
      onCancellationRequested(heard) {
        cancel = heard;
        return { dispose: () => undefined };
      },
    };
    const answer = connection
      .sendRequest(REQUEST, { uris: uris.slice(at, at + AT_ONCE) }, token)
      .catch(() => undefined);
    await pause(at % 23);
    const [start, cpuStart] = [performance.now(), server.cpuMs()];
    cancel();
    const other = connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: 'file:///none' } });
    await answer;
    answered.push(performance.now() - start);
    cpu.push(server.cpuMs() - cpuStart);
    await other;
    free.push(performance.now() - start);
  }
  await server.stop();
  return { checkCancelAnswered: spread(answered), checkCancelCpu: spread(cpu), checkCancelFree: spread(free) };
}
