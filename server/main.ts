import { once } from "node:events"
import { enableCompileCache, flushCompileCache } from "node:module"
import { createServer } from "node:net"
import path from "node:path"
import { type Config, readConfig } from "#platform/config/read-config.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { sentenceFor } from "#platform/errors/sentence-for.ts"

const oldest = 24

/** Starts the whole program: `npm start`. */
async function main(): Promise<void> {
  if (Number(process.versions.node.split(".")[0]) < oldest)
    throw new Refusal(
      "node-too-old",
      `Wellserved runs on Node ${oldest}; this is ${process.version}. Start it with "npm start", which brings its own.`,
    )
  const config = readConfig(process.argv.slice(2), process.env)
  // Most of a start is reading two thousand source files: what was made of them is kept for the next one. What is imported from here on has a part in it.
  enableCompileCache(path.join(import.meta.dirname, "../.cache/compiled"))
  const { openHouse } = await import("./open-house.ts")
  const house = await openHouse(config)
  let stopping = false
  let stopChaining = async () => {}
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(code || 1), 4500).unref()
    await stopChaining()
    await house.close()
    process.exit(code)
  }
  process.on("SIGINT", () => void stop(0))
  process.on("SIGTERM", () => void stop(0))
  house.database.lost.then(() => {
    if (stopping) return
    console.error(
      "The database has stopped. Wellserved stops too; start it again, and look into the log above if it happens twice.",
    )
    void stop(1)
  })
  const orClose = async (error: unknown): Promise<never> => {
    stopping = true
    await house.close()
    throw error
  }
  if (config.sample) {
    // Before the minute that a sample takes, not after it.
    await mustBeFree(config).catch(orClose)
    await fillIfEmpty(house)
  }
  const port = await listen(house, config).catch(orClose)
  const { localAddress } = await import("#platform/config/local-address.ts")
  const { keepSetting } = await import("#platform/config/settings.ts")
  house.app.ctx.house.localAddress = localAddress(port)
  await keepSetting(house.app.ctx, "served", { port })
  await house.app.ctx.events.work(house.app.ctx)
  const { keepChaining } = await import("#platform/chain/keep-chaining.ts")
  stopChaining = keepChaining(house.app.ctx)
  console.log(`Wellserved is ready: http://localhost:${port}`)
  console.log(`In this network:     ${house.app.ctx.house.localAddress}`)
  console.log(
    `Data:                ${config.databaseUrl ? "the database in DATABASE_URL" : config.dataDir}. Stop with Ctrl-C.`,
  )
  flushCompileCache()
}

/** `--sample`: an empty installation is filled before it opens; one that is somebody's is left alone. */
async function fillIfEmpty({ app: { ctx } }: House): Promise<void> {
  const { findSetting } = await import("#platform/config/settings.ts")
  if (await findSetting(ctx, "organisation")) return
  const { fillSample } = await import("../sample/fill-sample.ts")
  const showing = process.stdout.isTTY
  await fillSample({ ctx }, "airline", {
    now: ctx.now(),
    progress: (share, words) => showing && process.stdout.write(`\r\u001b[K${Math.round(share * 100)} %  ${words}`),
  })
  if (showing) process.stdout.write("\r\u001b[K")
}

type House = Awaited<ReturnType<typeof import("./open-house.ts").openHouse>>

async function listen(house: House, config: Config): Promise<number> {
  try {
    await house.app.http.listen({ port: config.port, host: config.host })
  } catch (cause) {
    throw cannotListen((cause as { code?: string }).code, config) ?? cause
  }
  const bound = house.app.http.server.address()
  return typeof bound === "object" && bound ? bound.port : config.port
}

async function mustBeFree(config: Config): Promise<void> {
  const trial = createServer()
  try {
    trial.listen(config.port, config.host)
    await once(trial, "listening")
  } catch (cause) {
    throw cannotListen((cause as { code?: string }).code, config) ?? cause
  } finally {
    trial.close()
  }
}

function cannotListen(code: string | undefined, { port, host }: Config): Refusal | undefined {
  switch (code) {
    case "EADDRINUSE":
      return new Refusal(
        "port-taken",
        `Port ${port} is in use by another program. Stop that one, or choose another: npm start -- --port ${port + 1}`,
      )
    case "EACCES":
      return new Refusal(
        "port-closed",
        `This account may not listen on port ${port}. Choose one above 1023 and put a proxy in front: npm start -- --port 4400`,
      )
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Refusal(
        "host-unknown",
        `HOST is ${host}, which is no address of this machine. Unset it to listen on all of them.`,
      )
    default:
      return undefined
  }
}

main().catch((error: unknown) => {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
})
