import { pipeline } from "node:stream/promises"
import pg from "pg"
import { from as copyFrom, to as copyTo } from "pg-copy-streams"
import { setReferencesAside } from "#platform/backup/set-references-aside.ts"
import { listTables, moveSequencesOn, quoted } from "#platform/backup/tables.ts"
import { listMigrations, migrate } from "#platform/database/migrate.ts"
import { type FreshDatabase, freshDatabase } from "./database.ts"

/** From this migration on the facts of a record are one row. */
const factsOfARecord = "0022"
/** From this one on facts that were counted are kept apart, and the rollup exists. */
const rollups = "0011"
/** The rollup's form has been the same since. */
const rollupByMonth = "0019"

/**
 * What another database holds, as an older version of the program kept it: the tables of its time, with the columns it knew. Facts take the form they had
 * then; figures that were rolled up in an earlier form than ours are left out, as every upgrade counts them anew.
 * @param upTo the number of the last migration that the older version had
 * @param without numbers of migrations up to there that came later all the same
 */
export async function olderDatabase(
  of: FreshDatabase,
  upTo: string,
  without: readonly string[] = [],
): Promise<FreshDatabase> {
  const older = await freshDatabase("template0")
  await migrate(
    older.ownerUrl,
    (await listMigrations()).filter(({ name }) => name.slice(0, 4) <= upTo && !without.includes(name.slice(0, 4))),
  )
  const [source, target] = await Promise.all([connected(of.ownerUrl), connected(older.ownerUrl)])
  try {
    await target.query("begin")
    const putReferencesBack = await setReferencesAside(target)
    await copyAlike(source, target, upTo)
    if (upTo < factsOfARecord) await copySingleFacts(source, target, upTo)
    await putReferencesBack()
    await moveSequencesOn(target)
    await target.query("commit")
  } finally {
    await Promise.all([source.end(), target.end()])
  }
  return older
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

/** Columns by the name they had once. */
const renamed: Readonly<Record<string, string>> = { per_customer_year: "per_customer" }

/** Every table that both know, by the columns that both know. */
async function copyAlike(source: pg.Client, target: pg.Client, upTo: string): Promise<void> {
  const ours = new Map((await listTables(source)).map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of await listTables(target)) {
    const known = ours.get(name)
    if (!known || (name.startsWith("platform_fact") && upTo < factsOfARecord)) continue
    if (/^measures_(rollup|rolled|spread)$/.test(name) && upTo < rollupByMonth) continue
    const both = columns.flatMap((column) => {
      const now = known.includes(column) ? column : renamed[column]
      return now === undefined ? [] : [{ old: quoted(column), now: quoted(now) }]
    })
    const list = both.map(({ old }) => old).join(", ")
    await target.query(`delete from ${quoted(name)}`)
    await copy(
      source,
      `select ${both.map(({ now }) => now).join(", ")} from ${quoted(name)}`,
      target,
      `${quoted(name)} (${list})`,
    )
  }
}

/** A row for each fact, and what rows had in common numbered in one table; before rollups, all of them in the one table. */
async function copySingleFacts(source: pg.Client, target: pg.Client, upTo: string): Promise<void> {
  await target.query(`create temporary table ever (kept boolean, measure text, day date, unit_id uuid, dims jsonb, value float8, low float8, high float8,
    weight float8, sign smallint, subject_id uuid) on commit drop`)
  const one = "one.measure, f.day, f.unit_id, %, one.value, one.low, one.high, f.weight, f.sign, f.subject_id"
  await copy(
    source,
    `select false, ${one.replace("%", "f.dims")} from platform_fact f
       cross join lateral unnest(f.measures, f.amounts, f.lows, f.highs) one (measure, value, low, high)
     union all
     select true, ${one.replace("%", "d.dims")} from platform_fact_kept f
       join platform_fact_shape shape on shape.id = f.shape_id join platform_fact_dims d on d.id = f.dims_id
       cross join lateral unnest(shape.measures, f.amounts, shape.lows, shape.highs) one (measure, value, low, high)`,
    target,
    "ever",
  )
  const whole = "measure, day, unit_id, dims, value, low, high, weight, sign, subject_id"
  const waits = upTo < rollups ? "true" : "not kept"
  await target.query(`insert into platform_fact (${whole}) select ${whole} from ever where ${waits}`)
  if (upTo < rollups) return
  await target.query(
    `insert into platform_fact_kind (measure, dims, low, high) select distinct measure, dims, low, high from ever where kept`,
  )
  await target.query(`insert into platform_fact_kept (kind_id, day, unit_id, value, weight, sign, subject_id)
    select kind.id, day, unit_id, value, weight, sign, subject_id from ever join platform_fact_kind kind on kind.measure = ever.measure
      and kind.dims = ever.dims and (kind.low, kind.high) is not distinct from (ever.low, ever.high) where kept`)
}

const copy = (source: pg.Client, rows: string, target: pg.Client, into: string) =>
  pipeline(source.query(copyTo(`copy (${rows}) to stdout`)), target.query(copyFrom(`copy ${into} from stdin`)))
