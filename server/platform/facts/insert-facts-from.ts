/**
 * What measures count of one record, as it stands in the queue and, in JSON, for `factColumns`: the facts of a day, unit and dimensions side by side, each a
 * measure with its value and scale. See Fact in record-facts.ts.
 */
export type FactRow = {
  day: string
  unit_id: string | null
  dims: Record<string, string>
  weight: number
  subject_id: string | null
  /** At least one. The following lists run alike. */
  measures: string[]
  amounts: number[]
  /** Null where the measure has no scale. */
  lows: (number | null)[]
  highs: (number | null)[]
}

/** What a FactRow does not share with its record. */
export const countedColumns = "measures text[], amounts float8[], lows float8[], highs float8[]"
/** `json_to_recordset($1) as f(${factColumns})` */
export const factColumns = `day date, unit_id uuid, dims jsonb, weight float8, subject_id uuid, ${countedColumns}`

/**
 * SQL that writes facts out of a table expression with the columns of FactRow. For the hot statements that write very many, which make no second round
 * trip for their facts: put it into their `with`. Everything else calls recordFacts.
 */
export const insertFactsFrom = (source: string): string =>
  `insert into platform_fact (day, unit_id, dims, weight, sign, subject_id, measures, amounts, lows, highs)
   select day, unit_id, dims, weight, 1, subject_id, measures, amounts, lows, highs from ${source}`
