import type { TestProject } from "vitest/node"
import { startSuiteServer } from "./suite-server.ts"
import { dropSuiteDatabases, makeTemplate } from "./template.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** A login that may create databases on the server of this run. */
    adminUrl: string
    /** The migrated, empty database that fresh ones are cloned from. */
    template: string
  }
}

/** Runs once before all tests: one server, one migrated template; the browser is unpacked only by the tests that ask for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startSuiteServer()
  const template = `wellserved_test_${process.pid}`
  try {
    await makeTemplate(server.adminUrl, template)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide("adminUrl", server.adminUrl)
  project.provide("template", template)
  return async () => {
    await dropSuiteDatabases(server.adminUrl, template)
    await server.stop()
  }
}
