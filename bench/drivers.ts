import type pg from "pg"
import { question } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { makeSurvey } from "../server/domains/listening/surveys/make-survey.ts"
import { publishSurvey } from "../server/domains/listening/surveys/publish-survey.ts"
import { readDrivers } from "../server/domains/measures/drivers/read-drivers.ts"
import { withBenchProgram } from "./parts/bench-house.ts"
import type { BenchOptions } from "./run.ts"

const drivers = 10
const repeats = 7

/**
 * How long it takes to say what goes with a score: the whole reading on the server, with ten drivers and 1,000 resamples, first for answers not seen
 * before, then again. Meanwhile the program is asked something every few milliseconds, to see how long it lets others wait.
 */
export default ({ responses = "100000" }: BenchOptions): Promise<object> =>
  withBenchProgram(async ({ ctx, client }) => {
    const surveyId = await publishRated(ctx)
    await generateResponses(client, surveyId, Number(responses))
    const fresh: number[] = []
    const waits: number[] = []
    let last = await readDrivers(ctx, { survey: surveyId })
    for (let at = 0; at < repeats; at += 1) {
      await generateResponses(client, surveyId, 1)
      const stop = listenForWaits(waits)
      const [reading, ms] = await timed(() => readDrivers(ctx, { survey: surveyId }))
      stop()
      last = reading
      fresh.push(ms)
    }
    const again: number[] = []
    for (let at = 0; at < repeats; at += 1) again.push((await timed(() => readDrivers(ctx, { survey: surveyId })))[1])
    return {
      responses: last.n,
      drivers: last.drivers.length,
      "R² explained": round(last.rSquared?.value ?? 0),
      "new answers, median ms": middle(fresh),
      "new answers, longest ms": round(Math.max(...fresh)),
      "the same again, median ms": middle(again),
      "longest that others waited, ms": round(Math.max(...waits)),
      sentence: last.sentence,
    }
  })

async function publishRated(ctx: Ctx): Promise<string> {
  const rated = Array.from({ length: drivers }, (_, at) => ({
    id: `part-${at}`,
    kind: "rating",
    text: { en: `Part ${at}` },
  }))
  const questions = [{ id: "recommend", kind: "nps", text: { en: "Recommend us?" } }, ...rated]
  const { id } = await makeSurvey(ctx, {
    name: "All parts",
    language: "en",
    unitId: null,
    touchpointId: null,
    anonymous: false,
    form: { questions: questions.map((one) => question.parse(one)), hidden: [] },
  })
  await publishSurvey(ctx, id)
  return id
}

/** Ratings that hang together and a score that follows them unequally; fifteen in a hundred are left out. */
async function generateResponses(client: pg.Client, surveyId: string, count: number): Promise<void> {
  const parts = Array.from({ length: drivers }, (_, at) => at)
  const rating = (at: number) => `least(5, greatest(1, round((3 + mood + 2 * (r[${at + 1}] - 0.5))::numeric)))`
  const given = parts.map((at) => `'part-${at}', case when left_out[${at + 1}] > 0.15 then ${rating(at)} end`)
  const follows = parts.map((at) => `${(at + 1) / 20} * (${rating(at)} - 3)`)
  await client.query(
    `insert into listening_response (id, survey_id, version, received_at, channel, answers)
     select (substr(uuid_at('2026-01-01Z'::timestamptz + random() * interval '300 days')::text, 1, 14) || substr(gen_random_uuid()::text, 15))::uuid, $1, 1, '2026-01-01Z'::timestamptz + random() * interval '300 days', 'link',
       jsonb_strip_nulls(jsonb_build_object('recommend', least(10, greatest(0, round((7 + ${follows.join(" + ")} + 4 * (random() - 0.5))::numeric))),
         ${given.join(", ")}))
     from (select 2 * (random() - 0.5) as mood, array(select random() from generate_series(1, ${drivers}) where n > 0) as r,
       array(select random() from generate_series(1, ${drivers}) where n > 0) as left_out from generate_series(1, $2::int) n) drawn`,
    [surveyId, count],
  )
}

/** Notes how late a timer of five milliseconds comes: so long did the program hear nobody else. */
function listenForWaits(waits: number[]): () => void {
  let due = performance.now() + 5
  const timer = setInterval(() => {
    waits.push(performance.now() - due)
    due = performance.now() + 5
  }, 5)
  return () => clearInterval(timer)
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now()
  return [await work(), performance.now() - started]
}

const round = (value: number) => Math.round(value * 100) / 100
const middle = (times: number[]) => round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
