import type pg from "pg"
import type { Ctx } from "#platform/ctx.ts"
import { rollFacts } from "../server/domains/measures/rollup/roll-facts.ts"
import { withBenchProgram } from "./parts/bench-house.ts"
import { generateFacts, generateUnits } from "./parts/generate-facts.ts"
import { type Reading, readingsOf } from "./parts/measure-readings.ts"
import { processorSeconds } from "./parts/processor-time.ts"
import type { BenchOptions } from "./run.ts"

const repeats = 20
/** PostgreSQL settles on a plan at the fifth time, on each of the few connections that a reading takes, and a statement gets its name at the third. */
const warming = 30
/** A recount that takes this long, in milliseconds, is not warmed up. */
const slow = 5_000
/** So many responses wait at once; more would only be more of the same. */
const chunk = 500_000

/**
 * How fast the rollup catches up, and what readings take then, against the same answers counted from the raw rows by plain SQL. At a tenth of the
 * responses and at all of them, in one run.
 */
export default ({ responses = "1000000" }: BenchOptions): Promise<object> =>
  withBenchProgram(async ({ ctx, client }) => {
    const total = Number(responses)
    await generateUnits(client)
    await rollFacts(ctx)
    const rows: object[] = []
    const readings: object[] = []
    let before: Map<string, number> | undefined
    let loaded = 0
    for (const size of [total / 10, total]) {
      const caughtUp = await load(ctx, client, size - loaded)
      loaded = size
      rows.push({ responses: size, ...caughtUp, ...(await sizesOf(client)) })
      const measured = new Map<string, number>()
      for (const reading of await readingsOf(client)) {
        const row = await measure(ctx, client, reading)
        measured.set(reading.name, row.p95)
        const earlier = before?.get(reading.name)
        readings.push({
          responses: size,
          reading: reading.name,
          ...row,
          ...(earlier && { "times a tenth's": round(row.p95 / earlier) }),
        })
      }
      before = measured
    }
    return { loads: rows, readings }
  })

/** So many responses more, spread over all four years. Only the counting is timed. */
async function load(ctx: Ctx, client: pg.Client, responses: number): Promise<object> {
  let ms = 0
  let worked: number | null = 0
  for (let at = 0; at < responses; at += chunk) {
    await generateFacts(client, at, Math.min(responses, at + chunk), responses)
    const before = await processorSeconds(client)
    const started = performance.now()
    await rollFacts(ctx)
    ms += performance.now() - started
    const after = await processorSeconds(client)
    worked = worked === null || before === null || after === null ? null : worked + Math.max(0, after - before)
  }
  await client.query("analyze")
  return {
    "caught up, responses a second": Math.round((responses / ms) * 1000),
    "processor, microseconds a response": worked && Math.round((worked / responses) * 1e6),
  }
}

async function sizesOf(client: pg.Client): Promise<object> {
  const { rows } = await client.query(`select (select count(*) from measures_rollup) as "rows of the rollup",
    pg_size_pretty(pg_total_relation_size('measures_rollup')) as rollup, pg_size_pretty(pg_total_relation_size('platform_fact_kept')) as "raw rows"`)
  return rows[0]
}

async function measure(ctx: Ctx, client: pg.Client, { read, recount, same }: Reading) {
  const answer = await read(ctx)
  // Warm: by now each connection of the pool has planned the statements of this reading for good.
  for (let at = 0; at < warming; at += 1) await read(ctx)
  const times: number[] = []
  for (let at = 0; at < repeats; at += 1) {
    const started = performance.now()
    await read(ctx)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const recounted = () => timed(() => client.query(recount))
  let [{ rows }, counted] = await recounted()
  // What took long read all there is: a second time would take as long.
  if (counted < slow) [{ rows }, counted] = await recounted()
  const p95 = times[Math.floor(repeats * 0.95)] ?? Number.NaN
  return {
    p50: round(times[Math.floor(repeats / 2)] ?? Number.NaN),
    p95: round(p95),
    "recount ms": Math.round(counted),
    "times faster": Math.round(counted / p95),
    same: same(answer as never, rows as never),
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now()
  return [await work(), performance.now() - started]
}

const round = (value: number) => Math.round(value * 100) / 100
