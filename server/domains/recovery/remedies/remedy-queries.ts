import { sql } from "kysely"
import type { z } from "zod"
import type { getRemedy as contract, getRemedyMenu, remedy } from "#contracts/recovery.ts"
import type { Role } from "#contracts/route.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { viewOf } from "../access.ts"
import { readBudgetsHere } from "../budgets/budget-ledger.ts"
import { firmBudgetPast, mayPass } from "../budgets/pass-budgets.ts"
import { asOne } from "../cases/as-one.ts"
import { type CaseRow, caseRows, shownRows } from "../cases/case-queries.ts"
import { readRooms } from "./ledger.ts"
import { leftFor, type RemedyLimit } from "./remedy.ts"

/** The ledger read as it stands: what was asked for and has been decided shows as decided, once, less what was taken back. */
export const remedyRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_remedy as remedy")
    .innerJoin("recovery_remedy_kind as kind", "kind.key", "remedy.kind")
    .leftJoin("recovery_remedy as decided", (join) =>
      join.onRef("decided.of_id", "=", "remedy.id").on("decided.step", "in", ["approved", "refused"]),
    )
    .leftJoin("people_person as by", "by.id", "remedy.by_id")
    .leftJoin("people_person as decider", "decider.id", "decided.by_id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("recovery_remedy as back")
          .select((eb) => [
            eb.fn.coalesce(eb.fn.sum<number>("back.amount_minor"), sql<number>`0`).as("minor"),
            eb.fn.countAll<number>().as("times"),
          ])
          .whereRef("back.of_id", "=", "remedy.id")
          .where("back.step", "=", "taken-back")
          .as("back"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("recovery_remedy_told as told")
          .innerJoin("people_person as asked", "asked.id", "told.person_id")
          .select(["asked.id", "asked.name"])
          .whereRef("told.remedy_id", "=", "remedy.id")
          .orderBy("told.rung", "desc")
          .limit(1)
          .as("waits"),
      (join) => join.onTrue(),
    )
    .select((eb) => [
      "remedy.id",
      "remedy.case_id",
      "remedy.kind",
      "kind.name",
      eb.fn.coalesce("decided.step", "remedy.step").as("step"),
      "remedy.amount_minor as asked_minor",
      eb.fn.coalesce("decided.amount_minor", "remedy.amount_minor").as("decided_minor"),
      "remedy.currency",
      "remedy.words",
      "remedy.at",
      "remedy.by_id",
      "by.name as by_name",
      "decided.at as decided_at",
      "decided.words as decided_words",
      "decider.id as decider_id",
      "decider.name as decider_name",
      "back.minor as back_minor",
      "back.times as back_times",
      "waits.id as waits_id",
      "waits.name as waits_name",
    ])
    .where("remedy.of_id", "is", null)
    .orderBy("remedy.at")

type Row = Awaited<ReturnType<ReturnType<typeof remedyRows>["executeTakeFirstOrThrow"]>>
type Shown = z.input<typeof remedy>

const person = (id: string | null, name: string | null) => (id ? { id, name: name ?? "" } : null)

export function shownRemedy(row: Row): Shown {
  const minor = row.decided_minor - Number(row.back_minor ?? 0)
  const takenBack = Number(row.back_times ?? 0) > 0 && minor === 0
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    name: row.name,
    step: takenBack ? "taken-back" : (row.step as Shown["step"]),
    amount: { minor, currency: row.currency },
    askedAmount: { minor: row.asked_minor, currency: row.currency },
    words: row.words,
    at: row.at.toISOString(),
    by: person(row.by_id, row.by_name),
    decision: row.decided_at && {
      by: person(row.decider_id, row.decider_name),
      at: row.decided_at.toISOString(),
      words: row.decided_words ?? "",
      waitedMinutes: Math.max(0, Math.round((row.decided_at.getTime() - row.at.getTime()) / 60_000)),
    },
    waitsFor: row.step === "asked" ? person(row.waits_id, row.waits_name) : null,
  }
}

export async function readRemedies(ctx: Ctx, caseId: string) {
  return (await remedyRows(ctx).where(asOne("remedy.case_id", caseId)).execute()).map(shownRemedy)
}

/** What the caller may still give here without asking, in minor units. */
export async function readLeft(ctx: Ctx, found: { id: string; customer_id: string | null }): Promise<number> {
  return leftFor(await readRooms(ctx, found), personOf(ctx).role)
}

/** One remedy with its case, for whoever decides on it. */
export async function getRemedy(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const root = await ctx.db.selectFrom("recovery_remedy").select("case_id").where("id", "=", id).executeTakeFirst()
  const row =
    root &&
    (await caseRows(ctx)
      .select(["case.words", "case.remedy_sought"])
      .where("case.id", "=", root.case_id)
      .executeTakeFirst())
  if (!row) throw notFound("This remedy")
  const view = await viewOf(ctx, row)
  if (!view.see) throw notFound("This remedy")
  const [all, left, past, { currency }, [found]] = await Promise.all([
    readRemedies(ctx, row.id),
    readLeft(ctx, row),
    budgetPast(ctx, row.unit_id, id),
    getOrganisation(ctx),
    shownRows(ctx, [row]) as Promise<[CaseRow]>,
  ])
  const one = all.find((remedy) => remedy.id === id)
  if (!one) throw notFound("This remedy")
  const { number, subject, severity, openedAt, unit, owner, customer } = found
  return {
    ...one,
    case: {
      id: row.id,
      number,
      subject,
      words: row.words,
      severity,
      openedAt,
      unit,
      owner,
      customerName: customer?.name ?? null,
      remedySought: row.remedy_sought,
      givenBefore: all.filter(({ id: other, step }) => other !== id && (step === "given" || step === "approved")),
    },
    mayDecide: view.decide && one.step === "asked" && one.by?.id !== personOf(ctx).id,
    pastBudget: past ?? null,
    limitLeft: { minor: left, currency },
  }
}

/** The unit whose firm budget an asked-for remedy would go past, where the caller may not decide that. */
async function budgetPast(ctx: Ctx, unitId: string, remedyId: string) {
  const [asked, budgets] = await Promise.all([
    ctx.db
      .selectFrom("recovery_remedy")
      .select(["cost_minor", "amount_minor"])
      .where("id", "=", remedyId)
      .where("step", "=", "asked")
      .executeTakeFirst(),
    readBudgetsHere(ctx, unitId),
  ])
  const past = asked && firmBudgetPast(budgets, asked.cost_minor ?? asked.amount_minor)
  return past && !(await mayPass(ctx, past, personOf(ctx))) ? { id: past.unitId, name: past.unitName } : undefined
}

export async function getLimit(ctx: Ctx, role: Role): Promise<RemedyLimit> {
  const row = await ctx.db.selectFrom("recovery_remedy_limit").selectAll().where("role", "=", role).executeTakeFirst()
  return {
    perCase: row?.per_case ?? 0,
    perCustomer: row?.per_customer ?? 0,
    customerDays: row?.customer_days ?? 365,
  }
}

/** What can be given now, in the order of the menu. */
export async function listKinds(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom("recovery_remedy_kind")
    .selectAll()
    .where("retired_at", "is", null)
    .orderBy("position")
    .execute()
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    hasAmount: row.has_amount,
    suggestedMinor: row.suggested_minor,
  }))
}

export async function getMenu(ctx: Ctx): Promise<z.input<typeof getRemedyMenu.reply>> {
  const [kinds, limits, { currency }] = await Promise.all([
    ctx.db
      .selectFrom("recovery_remedy_kind as kind")
      .selectAll()
      .select((eb) =>
        eb
          .selectFrom("recovery_remedy as remedy")
          .innerJoin("recovery_case as case", "case.id", "remedy.case_id")
          .select(sql<number>`count(*)`.as("n"))
          .whereRef("remedy.kind", "=", "kind.key")
          .where("case.demonstration", "=", false)
          .where("remedy.step", "in", ["given", "approved"])
          .as("times"),
      )
      .orderBy("position")
      .execute(),
    ctx.db.selectFrom("recovery_remedy_limit").selectAll().orderBy("per_case").orderBy("role").execute(),
    getOrganisation(ctx),
  ])
  return {
    kinds: kinds.map((kind) => ({
      key: kind.key,
      name: kind.name,
      hasAmount: kind.has_amount,
      costPercent: kind.cost_percent,
      costMinor: kind.cost_minor,
      worthMinor: kind.worth_minor,
      suggestedMinor: kind.suggested_minor,
      retired: kind.retired_at !== null,
      timesGiven: kind.times ?? 0,
    })),
    limits: limits.map((row) => ({
      role: row.role as Role,
      perCase: row.per_case,
      perCustomer: row.per_customer,
      customerDays: row.customer_days,
    })),
    currency,
  }
}
