import { sql } from "kysely"

/** Restricts rows with a joined "case" (or none) to those that stand in lists: what demonstrations left is in none any more once it has been cleared. */
export const notCleared = sql<boolean>`("case".demonstration is not true or "case".opened_at > coalesce(
  (select cleared_at from listening_survey where demonstration), '-infinity'::timestamptz))`
