import type { z } from "zod"
import type { attendMyLineUp, attendLineUp as contract } from "#contracts/line-up-round.ts"
import { dayAfter, dayAt, listTeamOfDevice } from "#people"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { composeCard } from "../compose-card.ts"

/** What a device had to keep for itself is taken for so many days. */
const takenForDays = 7

type Told = z.output<typeof contract.body>["attendances"]

/**
 * Keeps who of a device's team was there, also when the device tells it days later: each once, whatever is sent again. Names that are not of the team,
 * and days of which there is no card, are told back, so that the device forgets them as well.
 */
export async function attendLineUp(
  ctx: Ctx,
  device: { id: string; unitId: string },
  told: Told,
): Promise<{ refused: string[] }> {
  return inTransaction(ctx, async (ctx) => {
    const [team, today] = await Promise.all([
      listTeamOfDevice(ctx, device.unitId),
      dayAt(ctx, device.unitId, ctx.now()),
    ])
    const cards = await ctx.db
      .selectFrom("line_up_card")
      .select(["id", "day"])
      .where("unit_id", "=", device.unitId)
      .where("day", "<=", today)
      .where("day", ">=", dayAfter(today, -takenForDays))
      .execute()
    const cardOf = new Map(cards.map(({ id, day }) => [day, id]))
    const names = new Set(team.map(({ id }) => id))
    const known = told.flatMap(({ key, personId, day, at }) => {
      const cardId = cardOf.get(day)
      return cardId && names.has(personId) ? [{ key, cardId, personId, at: notAfter(new Date(at), ctx.now()) }] : []
    })
    await keep(
      ctx,
      known.map((one) => ({ ...one, method: "team-device", deviceId: device.id })),
    )
    const kept = new Set(known.map(({ key }) => key))
    return { refused: told.map(({ key }) => key).filter((key) => !kept.has(key)) }
  })
}

/** A tablet's clock may run ahead. */
const notAfter = (at: Date, now: Date): Date => (at > now ? now : at)

/** Keeps that the signed-in person is there at their own team's line-up today. */
export async function attendOwnLineUp(ctx: Ctx, { key }: z.output<typeof attendMyLineUp.body>): Promise<void> {
  const me = personOf(ctx)
  await inTransaction(ctx, async (ctx) => {
    const day = await dayAt(ctx, me.unitId, ctx.now())
    const cardId = await composeCard(ctx, me.unitId, day)
    const method = me.strength === "pin" ? "pin" : "session"
    await keep(ctx, [{ key, cardId, personId: me.id, at: ctx.now(), method, deviceId: null }])
  })
}

type Attendance = { key: string; cardId: string; personId: string; at: Date; method: string; deviceId: string | null }

async function keep(ctx: Ctx, attendances: readonly Attendance[]): Promise<void> {
  if (attendances.length === 0) return
  const kept = await ctx.db
    .insertInto("line_up_attendance")
    .values(
      attendances.map(({ key, cardId, personId, at, method, deviceId }) => ({
        id: newId(ctx),
        key,
        card_id: cardId,
        person_id: personId,
        method,
        device_id: deviceId,
        at,
        kept_at: ctx.now(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("card_id")
    .execute()
  if (kept.length === 0) return
  // By card, not by person: who came when is nobody's to look up.
  const byCard = Map.groupBy(kept, (row) => row.card_id)
  await recordAll(
    ctx,
    [...byCard].map(([cardId, rows]) => ({
      deed: "line-up-attended",
      subjectKind: "line-up",
      subjectId: cardId,
      detail: { people: rows.length },
      by: { kind: "system" as const, id: null },
    })),
  )
  changed(ctx, "line-up")
}
