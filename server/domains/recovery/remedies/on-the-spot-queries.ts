import type { z } from "zod"
import type { getCaseOnTheSpot as contract, listCasesOnTheSpot as listContract } from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { readNotes } from "../cases/case-parts.ts"
import { type CaseRow, caseRows, shownRows } from "../cases/case-queries.ts"
import { notCleared } from "../demonstration/not-cleared.ts"
import { readLeft, readRemedies } from "./remedy-queries.ts"

const most = 100

/** Open cases that are mine or of my own unit, whatever my role, the newest first: whoever stands at the counter has just spoken. */
export async function listCasesOnTheSpot(ctx: Ctx): Promise<z.input<typeof listContract.reply>> {
  const person = personOf(ctx)
  const rows = await here(ctx).where(notCleared).orderBy("case.id", "desc").limit(most).execute()
  return {
    cases: (await shownRows(ctx, rows)).map(({ id, number, subject, severity, owner, openedAt, demonstration }) => ({
      id,
      number,
      subject,
      severity,
      owner,
      openedAt,
      demonstration,
      mine: owner.id === person.id,
    })),
  }
}

/** One of them, without its customer's address, other cases and messages. */
export async function getCaseOnTheSpot(ctx: Ctx, id: string): Promise<z.input<typeof contract.reply>> {
  const person = personOf(ctx)
  const row = await here(ctx).select(["case.words", "case.remedy_sought"]).where("case.id", "=", id).executeTakeFirst()
  if (!row) throw notFound("This case")
  const [remedies, notes, left, { currency }] = await Promise.all([
    readRemedies(ctx, id),
    readNotes(ctx, id),
    readLeft(ctx, row),
    getOrganisation(ctx),
  ])
  const { number, subject, state, severity, unit, owner, openedAt, demonstration, customer } = (
    (await shownRows(ctx, [row])) as [CaseRow]
  )[0]
  const mine = owner.id === person.id
  return {
    id,
    number,
    subject,
    state,
    severity,
    unit,
    owner,
    openedAt,
    demonstration,
    words: row.words,
    customerName: customer?.name ?? null,
    remedySought: row.remedy_sought,
    remedies: remedies
      .filter(({ step }) => step === "given" || step === "approved")
      .map(({ id, name, amount, words, at }) => ({ id, name, amount, words, at })),
    notes: notes.map(({ id, words, at, by }) => ({ id, words, at, by: by.name })),
    may: { take: !mine, work: mine },
    limitLeft: { minor: left, currency },
  }
}

function here(ctx: Ctx) {
  const person = personOf(ctx)
  return caseRows(ctx)
    .where("case.state", "!=", "closed")
    .where("case.history", "=", false)
    .where((eb) => eb.or([eb("case.owner_id", "=", person.id), eb("case.unit_id", "=", person.unitId)]))
}
