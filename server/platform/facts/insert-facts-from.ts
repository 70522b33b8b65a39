/** A fact as it stands in JSON for `factColumns`; see Fact in record-facts.ts. */
export type FactRow = {
  measure: string
  day: string
  unit_id: string | null
  dims: Record<string, string>
  value: number
  /** Null where the measure has no scale. */
  low: number | null
  high: number | null
  weight: number
  subject_id: string | null
}

/** `json_to_recordset($1) as f(${factColumns})` */
export const factColumns =
  "measure text, day date, unit_id uuid, dims jsonb, value float8, low float8, high float8, weight float8, subject_id uuid"

/**
 * SQL that writes facts out of a table expression with the columns of FactRow. For the hot statements that write very many, which make no second round
 * trip for their facts: put it into their `with`. Everything else calls recordFacts.
 */
export const insertFactsFrom = (source: string): string =>
  `insert into platform_fact (measure, day, unit_id, dims, value, low, high, weight, sign, subject_id)
   select measure, day, unit_id, dims, value, low, high, weight, 1, subject_id from ${source}`
