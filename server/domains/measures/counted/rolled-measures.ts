import { sql } from "kysely"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import { rolledVersion } from "../rollup/rolled-version.ts"

const versions = (keys: readonly MeasureKey[]) =>
  sql`unnest(${[...keys]}::text[], ${keys.map((key) => rolledVersion(registry[key]))}::int[]) as own (key, version)`

/** Those of the measures whose rollup is of the version that this program reads. */
export const rolledMeasures = (keys: readonly MeasureKey[]) => sql`
  select own.key from ${versions(keys)} join measures_rolled r on r.measure = own.key and r.version = own.version`

/** The others. */
export const unrolledMeasures = (keys: readonly MeasureKey[]) => sql`
  select own.key from ${versions(keys)} where not exists (select from measures_rolled r where r.measure = own.key and r.version = own.version)`
