import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile-first.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Fonts are 15 MB each: one process per core keeps memory in bounds.
    pool: 'forks',
    maxWorkers: 2,
  },
});
