import { randomInt } from "node:crypto"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { importFeedback } from "#listening"
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
  const bench = await openBenchHouse()
  try {
    const app = await bench.openApp()
    await publishBenchSurvey(app)
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 50)
    const started = performance.now()
    const { kept, rejected } = await importFeedback(app.ctx, { fileName: "cards.csv", map, bytes: cards() })
    const seconds = (performance.now() - started) / 1000
    clearInterval(watch)
    return {
      rows: kept,
      rejected,
      "rows a second": Math.round(kept / seconds),
      "memory of the program in MB": Math.round(most / 1e6),
      "of it for the import in MB": Math.round((most - before) / 1e6),
    }
  } finally {
    await bench.close()
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
