import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs"
import { freemem, tmpdir } from "node:os"
import { join } from "node:path"
import { startEmbedded } from "#platform/database/embedded/start-embedded.ts"

/** The PostgreSQL server that all tests of one run share. */
export type SuiteServer = { adminUrl: string; stop(): Promise<void> }

/** The tests' server: the one TEST_DATABASE_URL or DATABASE_URL names, else an embedded one in a folder of its own. */
export async function startSuiteServer(): Promise<SuiteServer> {
  const own = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL
  if (own) return { adminUrl: own, stop: async () => {} }
  const [place, ...others] = places()
  return startIn(place as string).catch((error) => (others[0] ? startIn(others[0]) : Promise.reject(error)))
}

/** What a run writes, with copies of the sample, and as much to spare. */
const room = 4 * 2 ** 30

/** In memory where there is room: a fresh database is 1,500 small files, which take half as long there. Else in the folder for what passes. */
function places(): string[] {
  const memory = "/dev/shm"
  const { bsize, bavail } = existsSync(memory) ? statfsSync(memory) : { bsize: 0, bavail: 0 }
  return bsize * bavail > room && freemem() > 2 * room ? [memory, tmpdir()] : [tmpdir()]
}

async function startIn(place: string): Promise<SuiteServer> {
  const dir = mkdtempSync(join(place, "wellserved-tests-"))
  chmodSync(dir, 0o711)
  const clear = () => rmSync(dir, { recursive: true, force: true })
  try {
    const settings = { fsync: "off", full_page_writes: "off", log_min_duration_statement: "-1" }
    const server = await startEmbedded({ dir, settings })
    return {
      adminUrl: server.superUrl,
      async stop() {
        await server.stop()
        clear()
      },
    }
  } catch (error) {
    clear()
    throw error
  }
}
