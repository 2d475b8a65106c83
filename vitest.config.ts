import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    setupFiles: ['test/random-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The longest file, the faults, runs beside all others.
    maxWorkers: '100%',
  },
});
