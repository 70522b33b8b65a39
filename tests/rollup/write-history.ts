import { sql } from "kysely"
import pino from "pino"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { connect } from "#platform/database/connect.ts"
import { type FactRow, factColumns, insertFactsFrom } from "#platform/facts/insert-facts-from.ts"
import { type Fact, recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"

// A program of its own that writes facts as deeds do: in transactions of which some are slow, some are rolled back, and some take back what was written
// before. `node write-history.ts APP_URL SEED UNITS`; it ends by itself.

const [appUrl = "", seed = "1", unitIds = ""] = process.argv.slice(2)
const units = [null, ...unitIds.split(",")]
const transactions = 90

const { db, close } = connect(appUrl, { max: 2 })
const live = { publish() {}, subscribe: () => () => {}, close: async () => {} }
const ctx = {
  db,
  actor: { kind: "system" },
  now: () => new Date(),
  log: pino({ level: "silent" }),
  live,
} as unknown as Ctx

let state = Number(seed)
/** mulberry32 by Tommy Ettinger (2017). */
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
const below = (most: number) => Math.floor(random() * most)
const one = <T>(of: readonly T[]): T => of[below(of.length)] as T

const scales: Record<string, { low: number; high: number }[]> = {
  nps: [{ low: 0, high: 10 }],
  csat: [
    { low: 1, high: 5 },
    { low: 0, high: 100 },
  ],
  ces: [
    { low: 1, high: 5 },
    { low: 1, high: 9 },
  ],
}
const written: string[] = []

function fact(at: number): Fact {
  const measure = one(["nps", "csat", "ces", "responses"])
  const scale = scales[measure] ? one(scales[measure]) : undefined
  const subjectId = `0197a000-0000-7000-8000-${(Number(seed) * 1_000_000 + at).toString(16).padStart(12, "0")}`
  if (random() < 0.9) written.push(subjectId)
  return {
    measure,
    day: new Date(Date.UTC(2026, 0, 1 + below(60))).toISOString().slice(0, 10),
    unitId: one(units),
    value: scale ? scale.low + below(scale.high - scale.low + 1) : 1,
    ...scale,
    weight: random() < 0.8 ? 1 : one([0.5, 1.25, 2]),
    dims: {
      ...(random() < 0.8 && { channel: one(["email", "qr", "till"]) }),
      ...(random() < 0.8 && { language: one(["en", "es"]) }),
      ...(random() < 0.3 && {
        person: one(["0197a000-0000-7000-8000-0000000000aa", "0197a000-0000-7000-8000-0000000000bb"]),
      }),
    },
    subjectId: random() < 0.8 ? subjectId : null,
  }
}

/** Several facts of one record in one row, as intake writes them. */
function record(at: number): FactRow {
  const { day, unitId, dims = {}, weight = 1, subjectId = null, ...first } = fact(at)
  const facts = [first, ...Array.from({ length: below(4) }, () => fact(at))]
  return {
    day,
    unit_id: unitId,
    dims,
    weight,
    subject_id: subjectId,
    measures: facts.map(({ measure }) => measure),
    amounts: facts.map(({ value }) => value),
    lows: facts.map(({ low }) => low ?? null),
    highs: facts.map(({ high }) => high ?? null),
  }
}

for (let at = 0; at < transactions; at += 1) {
  const undone = random() < 0.15
  await inTransaction(ctx, async (ctx) => {
    await recordFacts(
      ctx,
      Array.from({ length: 1 + below(12) }, (_, n) => fact(at * 100 + n)),
    )
    const records = JSON.stringify(Array.from({ length: below(8) }, (_, n) => record(at * 100 + 50 + n)))
    await sql`${sql.raw(insertFactsFrom("json_to_recordset("))}${records}) as f(${sql.raw(factColumns)})`.execute(
      ctx.db,
    )
    if (random() < 0.3) await takeBackFacts(ctx, [one(written), one(written)].filter(Boolean))
    if (random() < 0.2) await new Promise((resolve) => setTimeout(resolve, below(120)))
    if (undone) throw new Error("undone")
  }).catch((error: Error) => {
    if (error.message !== "undone") throw error
  })
}
await close()
