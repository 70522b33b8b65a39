import { fork } from "node:child_process"
import { randomInt } from "node:crypto"
import { once } from "node:events"
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { importFeedback } from "#listening"
import { importMemory } from "../bootstrap/import-memory.mjs"
import { openBenchHouse, publishBenchSurvey } from "./parts/bench-house.ts"

const rows = 300_000
const linesAtOnce = 2_000

const map = feedbackMap.parse({
  version: 1,
  survey: { name: "Paper cards", touchpoint: "At the counter" },
  timeZone: "Europe/Lisbon",
  columns: [
    { column: "card", role: "key" },
    { column: "when", role: "received at", date: { form: "iso" } },
    { column: "recommend", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
    {
      column: "overall",
      role: "score",
      question: { id: "overall", label: "Overall?", kind: "csat" },
      notApplicable: ["0"],
    },
    { column: "bags", role: "choice", question: { id: "bags", label: "Bags?", kind: "choice" } },
    { column: "flight", role: "hidden", name: "flight" },
  ],
})

/** How many rows of a file a second become responses and facts, and how much memory that takes. Their words, which are read afterwards, are not in it. */
export default async function run(): Promise<object> {
  // In a process of its own, which Node runs as it runs `wellserved import`.
  const child = fork(import.meta.filename, {
    execArgv: [...importMemory],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  const [measured] = (await once(child, "message")) as [object]
  return measured
}

if (import.meta.main) {
  process.send?.(await measure())
  process.exit(0)
}

async function measure(): Promise<object> {
  const bench = await openBenchHouse()
  const folder = mkdtempSync(path.join(tmpdir(), "wellserved-cards-"))
  const file = path.join(folder, "cards.csv")
  try {
    const app = await bench.openApp()
    await publishBenchSurvey(app)
    await pipeline(Readable.from(cards()), createWriteStream(file))
    const before = process.memoryUsage.rss()
    const started = performance.now()
    const bytes = createReadStream(file, { highWaterMark: 1 << 18 })
    const { kept, rejected } = await importFeedback(app.ctx, { fileName: "cards.csv", map, bytes })
    const seconds = (performance.now() - started) / 1000
    return {
      rows: kept,
      rejected,
      "rows a second": Math.round(kept / seconds),
      "memory of the program at its most in MB": Math.round(process.resourceUsage().maxRSS / 1e3),
      "memory of the program before in MB": Math.round(before / 1e6),
    }
  } finally {
    await bench.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* cards(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("card,when,recommend,overall,bags,flight\n")
  for (let from = 0; from < rows; from += linesAtOnce) {
    const lines = Array.from({ length: linesAtOnce }, (_, at) => lineOf(from + at))
    yield Buffer.from(lines.join(""))
  }
}

function lineOf(n: number): string {
  const at = new Date(Date.UTC(2024, 0, 1) + n * 97_000).toISOString()
  return `c-${n},${at},${n % 11},${n % 6},${["none", "one", "more"][n % 3]},HA${randomInt(100, 999)}\n`
}
