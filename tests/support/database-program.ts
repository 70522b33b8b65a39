// A program that starts the embedded database in the folder named by its first argument, says in one line of JSON how that went, and
// serves until it is told to stop: what drills start, kill and start again.
import { startEmbedded } from "#platform/database/embedded/start-embedded.ts"
import { Refusal } from "#platform/errors/refusal.ts"

const dir = process.argv[2] as string
// Process groups of tests must not stay behind when a test ends without ending us.
setTimeout(() => process.exit(9), 600_000).unref()

try {
  const server = await startEmbedded({ dir, settings: { fsync: "off" } })
  console.log(JSON.stringify({ pid: server.pid, url: server.superUrl, socketDir: server.socketDir }))
  process.once("SIGTERM", async () => {
    await server.stop()
    process.exit(0)
  })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.log(JSON.stringify({ refusal: error.code, message: error.message }))
}
