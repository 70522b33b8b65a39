import { sql } from "kysely"

/** The tree of units as the rollup has it, (id, ancestors); a unit that is newer than the last round stands where people filed it. */
export const rolledTree = sql`(select unit.id, coalesce(filed.ancestors, unit.ancestors) as ancestors
  from people_unit unit left join measures_unit filed on filed.unit_id = unit.id)`
