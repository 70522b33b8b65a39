import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "dist/**", "data/**"],
    globalSetup: "tests/support/global-setup.ts",
    reporters: ["default", "./tests/support/tally-reporter.ts"],
    // A process a file, so that one file's servers and signals cannot reach another's; two, for machines with two cores.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
})
