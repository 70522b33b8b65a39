import { sql } from "kysely"
import { dayOfInstant } from "#people"
import { newestNodes, type TallySource, tallyDays } from "#platform/trace/tally.ts"
import { recoveryLinks } from "./links.ts"

/**
 * Cases that broke a standard: a fix that cites it answers them, or their cause, as Trace shows it. They are counted as in the causes: joined
 * ones once, and no demonstration. Fixes count on the day they were carried out, replies where their template lives the standard.
 */
export const recoveryTallies: TallySource = {
  kind: "standard",
  talliesOf(ctx, standardId, timeZone) {
    const zone = sql<string>`${timeZone}`
    return Promise.all([
      tallyDays(ctx, "cases", sql`select ${dayOfInstant("c.opened_at", zone)} from (${casesThatBroke(standardId)}) c`),
      tallyDays(
        ctx,
        "fixes",
        sql`select done_on from recovery_fix where standard_id = ${standardId} and done_on is not null`,
      ),
      tallyDays(
        ctx,
        "replies",
        sql`select ${dayOfInstant("sent.at", zone)} from recovery_message sent
          join recovery_template template on template.id = sent.template_id
          join recovery_case c on c.id = sent.case_id
          where template.standard_id = ${standardId} and sent.direction = 'out' and not c.demonstration`,
      ),
    ])
  },

  newestOf: (ctx, standardId) =>
    Promise.all(
      [
        {
          sign: "cases",
          kind: "case",
          ids: sql`select c.id from (${casesThatBroke(standardId)}) c order by c.opened_at desc, c.id`,
        },
        {
          sign: "fixes",
          kind: "fix",
          ids: sql`select id from recovery_fix
            where standard_id = ${standardId} and done_on is not null order by done_on desc, id`,
        },
        {
          sign: "replies",
          kind: "reply",
          ids: sql`select sent.id from recovery_message sent
            join recovery_template template on template.id = sent.template_id
            join recovery_case c on c.id = sent.case_id
            where template.standard_id = ${standardId} and sent.direction = 'out' and not c.demonstration
            order by sent.at desc`,
        },
      ].map((one) => newestNodes(ctx, { ...one, links: recoveryLinks })),
    ),
}

const casesThatBroke = (standardId: string) => {
  const citing = sql`select id, cause_id from recovery_fix where standard_id = ${standardId}`
  return sql`select * from recovery_case found
    where not found.demonstration and found.joined_to is null and found.id in (
      select broke.id from recovery_case broke join (${citing}) fix on fix.cause_id = broke.cause_id
      union select answered.case_id from recovery_fix_case answered join (${citing}) fix on fix.id = answered.fix_id)`
}
