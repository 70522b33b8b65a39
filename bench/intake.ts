import { fork } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import pg from "pg"
import { answersOfCustomer } from "./parts/bench-house.ts"
import { type LoadResult, median, post, quantile, runLoad } from "./parts/load.ts"
import { secondsOf, secondsOfTree } from "./parts/processor-time.ts"

type Server = {
  slug: string
  cookie: string
  appUrl: string
  databasePid: number
  together: number
  alone: number
  without: number
}
/** The last three are microseconds of processor a response; null where /proc does not tell. */
type Row = {
  what: string
  perSecond: number
  p50: number
  p99: number
  refused: number
  program: number | null
  database: number | null
  load: number | null
}

const rounds = 5
const connections = 32
const seconds = 3
const inBulk = 1_000
/** So many requests are made before a run of them; should it want more, they are made as it goes. */
const prepared = 40_000

/**
 * How many responses a second the intake route commits, each answered when durable, against the same route with one commit a request and without a
 * database; and bulk POST against the limit of single commits on this disk. Medians of five rounds in one run, the kinds taking turns.
 */
export default async function run(): Promise<object> {
  const child = fork(path.join(import.meta.dirname, "parts/intake-server.ts"), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  try {
    const [server] = (await once(child, "message")) as [Server]
    return await measure(server, child.pid as number)
  } finally {
    child.send("stop")
    await once(child, "exit")
  }
}

async function measure(server: Server, programPid: number): Promise<object> {
  let n = 0
  const url = `/api/surveys/${server.slug}/responses`
  const request = () => Buffer.from(post(url, JSON.stringify(answersOfCustomer(n++))))
  const one = async (port: number, time: number): Promise<Measured> => {
    const requests = Array.from({ length: Math.round((prepared * time) / seconds) }, request)
    const before = workOf(programPid, server.databasePid)
    const result = await runLoad({ port, connections, seconds: time, request: (sent) => requests[sent] ?? request() })
    return { ...result, work: difference(before, workOf(programPid, server.databasePid)) }
  }
  const bulk = (time: number) =>
    runLoad({
      port: server.together,
      connections: 4,
      seconds: time,
      request: () => {
        n += inBulk
        return post(`${url}/batch`, bulkBody(n - inBulk, n), { cookie: server.cookie })
      },
    })

  const kinds = { together: [] as Row[], alone: [] as Row[], without: [] as Row[] }
  const bulks: number[] = []
  const limits: number[] = []
  for (const port of [server.together, server.alone, server.without]) await one(port, 1)
  for (let round = 0; round < rounds; round++) {
    for (const kind of ["together", "alone", "without"] as const)
      kinds[kind].push(rowOf(kind, await one(server[kind], seconds)))
    const { answered, refused, seconds: took } = await bulk(seconds)
    if (refused > 0) throw new Error(`${refused} bulk requests were refused`)
    bulks.push((answered * inBulk) / took)
    limits.push(await singleCommits(server.appUrl, seconds))
  }
  const rows = Object.values(kinds).map(medianRow)
  const [together, alone, without] = rows as [Row, Row, Row]
  const [bulkPerSecond, limit] = [median(bulks), median(limits)]
  return {
    rows,
    connections,
    "times one commit a request": ratio(together.perSecond, alone.perSecond),
    "share of the route without a database": ratio(together.perSecond, without.perSecond),
    "p99 in milliseconds": together.p99,
    "responses a second in bulk": Math.round(bulkPerSecond),
    "single commits a second, the limit": Math.round(limit),
    "times that limit in bulk": ratio(bulkPerSecond, limit),
  }
}

type Work = { program: number; database: number; load: number }
type Measured = LoadResult & { work: Work | null }

/** Processor seconds up to now of each of the three that share the machine. */
function workOf(programPid: number, databasePid: number): Work | null {
  const { user, system } = process.cpuUsage()
  try {
    return {
      program: secondsOf(programPid),
      database: secondsOfTree(databasePid),
      load: (user + system) / 1e6,
    }
  } catch {
    return null
  }
}

function difference(from: Work | null, to: Work | null): Work | null {
  if (!from || !to) return null
  return { program: to.program - from.program, database: to.database - from.database, load: to.load - from.load }
}

function rowOf(what: string, { answered, refused, seconds: took, latencies, work }: Measured): Row {
  const at = (share: number) => Math.round(quantile(latencies, share) * 10) / 10
  const each = (worked: number | undefined) => (worked === undefined ? null : Math.round((worked / answered) * 1e6))
  return {
    what,
    perSecond: Math.round(answered / took),
    p50: at(0.5),
    p99: at(0.99),
    refused,
    program: each(work?.program),
    database: each(work?.database),
    load: each(work?.load),
  }
}

function medianRow(rows: Row[]): Row {
  const [first] = rows as [Row]
  const middle = (of: (row: Row) => number) => median(rows.map(of))
  const worked = (of: (row: Row) => number | null) => (of(first) === null ? null : middle((row) => of(row) ?? 0))
  return {
    what: first.what,
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    refused: rows.reduce((sum, { refused }) => sum + refused, 0),
    program: worked(({ program }) => program),
    database: worked(({ database }) => database),
    load: worked(({ load }) => load),
  }
}

const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100

function bulkBody(from: number, to: number): string {
  return JSON.stringify({ responses: Array.from({ length: to - from }, (_, at) => answersOfCustomer(from + at)) })
}

/** Rows a second when each is a commit of its own, from as many connections as there are clients, with nothing else to do. */
async function singleCommits(appUrl: string, time: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: appUrl, max: connections })
  const survey = await pool.query<{ id: string }>("select id from listening_survey limit 1")
  const surveyId = survey.rows[0]?.id
  const until = performance.now() + time * 1000
  let rows = 0
  const insert = {
    name: "bench-single-commit",
    text: `insert into listening_response (id, survey_id, version, received_at, channel, answers)
      values (uuidv7(), $1, 1, now(), 'bench', $2)`,
    values: [surveyId, JSON.stringify(answersOfCustomer(1))],
  }
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (; performance.now() < until; rows++) await pool.query(insert)
    }),
  )
  await pool.end()
  return rows / time
}
