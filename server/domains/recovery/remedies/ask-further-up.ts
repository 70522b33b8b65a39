import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { readBudgetsHere } from "../budgets/budget-ledger.ts"
import { firmBudgetPast } from "../budgets/pass-budgets.ts"
import { askFor } from "./ask-for-remedy.ts"
import { listDeciders } from "./deciders.ts"
import { readRooms } from "./ledger.ts"
import { askedAfterMinutes, leftFor } from "./remedy.ts"

const atOnce = 100

type Waiting = {
  id: string
  by_id: string
  amount_minor: number
  cost_minor: number
  rung: 1 | 2
  case_id: string
  unit_id: string
  customer_id: string | null
}

/** The round that asks the next one up where the one who was asked has not decided: a customer waits meanwhile. */
export async function askFurtherUp(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const before = (rung: 2 | 3) => new Date(ctx.now().getTime() - askedAfterMinutes[rung] * 60_000)
    const { rows } = await sql<Waiting>`
      select r.id, r.by_id, r.amount_minor, coalesce(r.cost_minor, r.amount_minor) as cost_minor, told.rung, c.id as case_id, c.unit_id, c.customer_id
      from recovery_remedy r join recovery_case c on c.id = r.case_id
      cross join lateral (select max(rung) as rung from recovery_remedy_told where remedy_id = r.id) told
      where r.step = 'asked' and c.state <> 'closed' and not c.history
        and not exists (select from recovery_remedy decided where decided.of_id = r.id)
        and ((told.rung = 1 and r.at <= ${before(2)}) or (told.rung = 2 and r.at <= ${before(3)}))
      order by r.at limit ${atOnce} for update of c skip locked`.execute(ctx.db)
    // Rare and few: each is a customer who has waited for half an hour.
    for (const one of rows) {
      const rooms = await readRooms(ctx, { id: one.case_id, customer_id: one.customer_id })
      const fits = (role: Role) => one.amount_minor <= leftFor(rooms, role)
      const past = firmBudgetPast(await readBudgetsHere(ctx, one.unit_id), one.cost_minor)
      const asked = { unitId: one.unit_id, askerId: one.by_id, fits, past }
      await askFor(ctx, one.id, one.rung === 1 ? 2 : 3, await listDeciders(ctx, asked))
    }
  })
}
