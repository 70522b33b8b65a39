import { sql } from "kysely"

/** Whether a row belongs to this case or to one that was joined to it. `column` names the case of the row: "note.case_id". */
export const asOne = (column: string, caseId: string) =>
  sql<boolean>`${sql.ref(column)} in (select id from recovery_case where id = ${caseId} or joined_to = ${caseId})`
