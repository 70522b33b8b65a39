import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { append } from "#platform/ledgers/append.ts"
import { countCase } from "../cases/count-case.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"
import { clockEvents } from "../ledgers.ts"
import { clocksOf } from "./clock.ts"
import { factsWithout } from "./clock-facts.ts"
import { readClockRules } from "./clock-rules.ts"
import { readClockEvents, reckonClocks } from "./reckon-clocks.ts"

/**
 * A word to the customer, sent then, was never heard: the clocks of its locked case go on as if it had not been sent, all the while included, and what it
 * had counted is taken back. `kinds` says what it had been for them.
 */
export async function takeBackWord(
  ctx: Ctx,
  found: LockedCase,
  sentAt: Date,
  kinds: readonly ("told" | "asked")[],
): Promise<void> {
  const before = (await readClockEvents(ctx, [found.id])).get(found.id)
  const unheard = await append(
    ctx,
    clockEvents,
    sql`
    insert into recovery_clock_event (case_id, at, kind, undoes)
    select ${found.id}, ${ctx.now()}, 'unheard', sent.seq from unnest(${[...kinds]}::text[]) as word(kind) cross join lateral (
      select seq from recovery_clock_event event where event.case_id = ${found.id} and event.kind = word.kind and event.at >= ${sentAt}
        and not exists (select from recovery_clock_event undo where undo.undoes = event.seq)
      order by seq limit 1) sent`,
  )
  if (!before || unheard.length === 0) return
  await reckonClocks(ctx, [found.id])
  const [rules, after] = [await readClockRules(ctx), (await readClockEvents(ctx, [found.id])).get(found.id) ?? []]
  const told = after.filter(({ kind }) => ["told", "asked", "acknowledged"].includes(kind)).map(({ at }) => at)
  const { takenBack, instead } = factsWithout(clocksOf(before, rules), clocksOf(after, rules), told)
  await takeBackFacts(ctx, [found.id], takenBack)
  await countCase(ctx, found, instead)
}
