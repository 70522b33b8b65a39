import { join } from "node:path"
import pg from "pg"
import { afterAll, expect, test } from "vitest"
import { findRunning } from "#platform/database/embedded/find-running.ts"
import { freePort } from "../support/free-port.ts"
import { removeScratch, scratchFolder } from "../support/scratch.ts"
import { databasePid, endWholePrograms, startWholeProgram } from "../support/whole-program.ts"
import { sendResponses } from "./send-responses.ts"
import { visitorOf } from "./visitor.ts"

const victims = ["app", "database", "app"] as const

afterAll(async () => {
  await endWholePrograms()
  removeScratch()
})

test("killed in the middle of 20,000 responses, the app twice and the database once, it has every acknowledged one once", {
  timeout: 600_000,
}, async ({ annotate }) => {
  const dataDir = join(scratchFolder(), "data")
  const port = await freePort()
  let program = await startWholeProgram(dataDir, port)
  const visitor = visitorOf(port)
  const { slug } = await visitor.openSurvey()
  const sending = sendResponses(port, slug, { count: 20_000, connections: 32 })

  for (const victim of victims) {
    await sending.more(500 + Math.random() * 4_500)
    const before = sending.acknowledged.size
    if (victim === "app") program.kill()
    else process.kill(databasePid(dataDir), "SIGKILL")
    const said = await program.ended
    if (victim === "database") expect(said).toContain("The database has stopped.")
    program = await startWholeProgram(dataDir, port)
    await annotate(`${victim} killed after ${before} responses`)
  }
  // A machine too busy for all of them in this time shows the same with fewer.
  const enough = 2_000
  await sending.finish(20_000, enough)
  const { acknowledged } = sending
  await annotate(
    `${acknowledged.size} acknowledged, ${sending.sentAgain} sent again, ${sending.repeated} known already`,
  )
  expect(acknowledged.size).toBeGreaterThanOrEqual(enough)

  const kept = await readKept(dataDir, acknowledged)
  expect(kept).toEqual({ lost: 0, responses: acknowledged.size, keys: acknowledged.size, facts: acknowledged.size })
  expect(await visitor.countOfNps()).toBe(acknowledged.size)
})

/** What the database has of these (key to id): how many it lacks, and how many responses, keys and facts that fit their response it has in all. */
async function readKept(dataDir: string, acknowledged: ReadonlyMap<string, string>) {
  const client = new pg.Client({ connectionString: (await findRunning(dataDir))?.superUrl })
  await client.connect()
  try {
    const said = JSON.stringify([...acknowledged].map(([key, id]) => ({ key, id })))
    const { rows } = await client.query(
      `select
        (select count(*)::int from json_to_recordset($1) as said(key text, id uuid) where not exists (
          select from listening_intake_key kept join listening_response r on r.id = kept.response_id
          where kept.key = said.key and r.id = said.id)) as lost,
        (select count(*)::int from listening_response) as responses,
        (select count(*)::int from listening_intake_key) as keys,
        (select count(*)::int from platform_fact_ever fact join listening_response r on r.id = fact.subject_id
          where fact.measure = 'nps' and fact.sign = 1 and fact.value = (r.answers ->> 'recommend')::float) as facts`,
      [said],
    )
    return rows[0]
  } finally {
    await client.end()
  }
}
