import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'lsp',
          include: ['test/lsp/**/*.test.ts'],
          testTimeout: 30_000,
          globalSetup: ['test/lsp/support/bundle.ts'],
        },
      },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
    ],
  },
});
