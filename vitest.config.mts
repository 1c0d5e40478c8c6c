import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Unit tests share their workers: pure functions leave nothing behind, and loading them anew for each file costs more
      // than running them.
      // The time limits are there for what hangs; a busy machine is no fault.
      {
        test: {
          name: 'unit',
          isolate: false,
          pool: 'threads',
          setupFiles: ['test/unit/support/property-seed.ts'],
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'lsp',
          include: ['test/lsp/**/*.test.ts'],
          testTimeout: 120_000,
          globalSetup: ['test/lsp/support/bundle.ts'],
        },
      },
      { test: { name: 'pages', include: ['test/pages/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
