import type pg from "pg"
import { inject } from "vitest"
import { type Filled, fillSample } from "../../sample/fill-sample.ts"
import { closedAtTheEnd, openHouseOn, type TestHouse } from "./app.ts"
import { freshDatabase } from "./database.ts"
import { asAdmin, untilLeft } from "./template.ts"

/** When the sample's year ends. */
export const sampleNow = "2026-11-20T15:20:00Z"

export type SampleFilled = {
  filled: Filled
  /** The progress that was told while it was being filled. */
  shares: number[]
  seconds: number
}

/** The whole program on a filled airline of one's own. It is filled once a run, by whichever file asks first; all others get copies. */
export async function openAirline(): Promise<TestHouse & { sample: SampleFilled }> {
  const [adminUrl, name] = [inject("adminUrl"), `${inject("template")}_airline`]
  const sample = await asAdmin(adminUrl, async (client) => {
    // Held by the connection: a file that fails while it fills lets the next one try.
    await client.query("select pg_advisory_lock(hashtext($1))", [name])
    return (await findFilled(client, name)) ?? (await fillTemplate(client, name))
  })
  return { ...closedAtTheEnd(await openHouseOn(await freshDatabase(name), sampleNow)), sample }
}

/** What was filled stands in the database's comment, which comes last. */
async function findFilled(client: pg.Client, name: string): Promise<SampleFilled | undefined> {
  const { rows } = await client.query<{ said: string }>(
    "select shobj_description(oid, 'pg_database') as said from pg_database where datname = $1",
    [name],
  )
  return rows[0]?.said ? JSON.parse(rows[0].said) : undefined
}

async function fillTemplate(client: pg.Client, name: string): Promise<SampleFilled> {
  await client.query(`drop database if exists ${name} with (force)`)
  const house = await openHouseOn(await freshDatabase(), sampleNow)
  const shares: number[] = []
  const begun = performance.now()
  const filled = await fillSample(house, "airline", {
    now: new Date(sampleNow),
    progress: (share) => void shares.push(share),
  })
  const sample = { filled, shares, seconds: (performance.now() - begun) / 1000 }
  await house.close()
  await untilLeft(client, house.database.name)
  await client.query(`alter database ${house.database.name} rename to ${name}`)
  await client.query(`comment on database ${name} is ${client.escapeLiteral(JSON.stringify(sample))}`)
  return sample
}
