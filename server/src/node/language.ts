/** The part of the server in Node that is loaded second: what a first outline needs beyond the answer to `initialize`. */
import { type CoreRuntime, systemTimer } from '../lsp/runtime.ts';
import { serve as serveWith } from '../serve.ts';
import type { Serve } from '../server.ts';
import { collectSoon } from './collect.ts';
import { keepYoungGenerationSmall } from './young-generation.ts';

const runtime: CoreRuntime = {
  timer: systemTimer,
  now: () => performance.now(),
  writesJson: true,
  largeClosed: collectSoon,
};

export const serve: Serve = (connection, life, params) => {
  keepYoungGenerationSmall();
  return serveWith(connection, runtime, life, params, async () => {
    const { rest } = await import('./rest.ts');
    return (core) => rest(core, runtime);
  });
};
