import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No test leaves anything behind in a module, and loading the rooms anew for each file takes most of the time.
    pool: 'threads',
    isolate: false,
    // A busy machine is no failure: no test looks at the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'text'] },
  },
});
