import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "dist/**", "data/**"],
    globalSetup: "tests/support/global-setup.ts",
    reporters: ["default", "./tests/support/tally-reporter.ts"],
    // Two processes, for machines with two cores. A process keeps what it has imported from file to file: importing it all anew took half of the suite's time.
    pool: "forks",
    maxWorkers: 2,
    isolate: false,
    // These end what hangs. On a machine a third as fast everything takes three times as long, and is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    // What comes a moment later is waited for as long as a page's elements are.
    expect: { poll: { timeout: 60_000 } },
  },
})
