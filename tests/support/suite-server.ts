import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startEmbedded } from "#platform/database/embedded/start-embedded.ts"

/** The PostgreSQL server that all tests of one run share. */
export type SuiteServer = { adminUrl: string; stop(): Promise<void> }

/** The tests' server: the one TEST_DATABASE_URL or DATABASE_URL names, else an embedded one in a temporary folder. */
export async function startSuiteServer(): Promise<SuiteServer> {
  const own = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL
  if (own) return { adminUrl: own, stop: async () => {} }
  const dir = mkdtempSync(join(tmpdir(), "wellserved-tests-"))
  chmodSync(dir, 0o711)
  const server = await startEmbedded({
    dir,
    settings: { fsync: "off", full_page_writes: "off", log_min_duration_statement: "-1" },
  })
  return {
    adminUrl: server.superUrl,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
