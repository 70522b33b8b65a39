import { type Expression, sql } from "kysely"

/** Whether a customer, in one of the cases that a fix answers, agreed to hear whether it helped. */
export const wantsWord = (customerId: Expression<unknown>, fixId: Expression<unknown>) => sql<boolean>`exists (
  select from recovery_fix_case hung join recovery_case raised on raised.id = hung.case_id
  where hung.fix_id = ${fixId} and raised.customer_id = ${customerId} and raised.wants_word)`
