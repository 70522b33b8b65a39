import { writeFileSync } from "node:fs"
import type { Reporter, SerializedError, TestModule } from "vitest/node"

/**
 * Writes "N passed, N failed" to the file that TEST_TALLY names. A test file that does not load, a hook that fails and an error
 * outside of any test count as failures too, so that nothing broken can look like nothing tested.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.TEST_TALLY
    if (!file) return
    let [passed, failed] = [0, unhandled.length]
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      passed += tests.filter((test) => test.result().state === "passed").length
      failed += tests.filter((test) => test.result().state === "failed").length
      const suites = [...module.children.allSuites()]
      failed += module.errors().length + suites.reduce((sum, suite) => sum + suite.errors().length, 0)
    }
    writeFileSync(file, `${passed} passed, ${failed} failed\n`)
  }
}
