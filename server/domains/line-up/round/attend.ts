import type { z } from "zod"
import type { attendMyLineUp, attendLineUp as contract } from "#contracts/line-up-round.ts"
import { dayAfter, dayAt, listTeamOfDevice } from "#people"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { composeCard } from "../compose-card.ts"
import { keepTaps, readTaps } from "./kept-taps.ts"
import { settleTaps } from "./settle-taps.ts"

/** What a device had to keep for itself is taken for so many days. */
const takenForDays = 7

type Told = z.output<typeof contract.body>

/**
 * Keeps who of a device's team was there, and which tap was a mistake, also when the device tells it days later: each once, whatever is sent again. Names
 * that are not of the team, and days of which there is no card, are told back, so that the device forgets them as well.
 */
export async function attendLineUp(
  ctx: Ctx,
  device: { id: string; unitId: string },
  { attendances, takenBack }: Told,
): Promise<{ refused: string[] }> {
  return inTransaction(ctx, async (ctx) => {
    const [team, today] = await Promise.all([
      listTeamOfDevice(ctx, device.unitId),
      dayAt(ctx, device.unitId, ctx.now()),
    ])
    // Locked: what two devices of a team tell at once is settled one after the other.
    const cards = await ctx.db
      .selectFrom("line_up_card")
      .select(["id", "day"])
      .where("unit_id", "=", device.unitId)
      .where("day", "<=", today)
      .where("day", ">=", dayAfter(today, -takenForDays))
      .orderBy("id")
      .forUpdate()
      .execute()
    const cardOf = new Map(cards.map(({ id, day }) => [day, id]))
    const names = new Set(team.map(({ id }) => id))
    const isKnown = ({ day, personId }: { day: string; personId?: string }) =>
      cardOf.has(day) && (personId === undefined || names.has(personId))
    const when = (at: string) => ({ at: notAfter(new Date(at), ctx.now()), nth: Date.parse(at) })
    const told = {
      taps: attendances
        .filter(isKnown)
        .map((one) => ({ ...one, cardId: cardOf.get(one.day) as string, ...when(one.at) })),
      back: takenBack.filter(isKnown).map((one) => ({ ...one, ...when(one.at) })),
    }
    const kept = await readTaps(
      ctx,
      cards.map(({ id }) => id),
    )
    const { taps, refused } = settleTaps(kept, told, device.id)
    await keepTaps(ctx, taps, "team-device", kept)
    const unknown = [...attendances, ...takenBack].filter((one) => !isKnown(one))
    return { refused: [...unknown.map(({ key }) => key), ...refused] }
  })
}

/** A tablet's clock may run ahead. */
const notAfter = (at: Date, now: Date): Date => (at > now ? now : at)

/** Keeps that the signed-in person is there at their own team's line-up today. */
export async function attendOwnLineUp(ctx: Ctx, { key }: z.output<typeof attendMyLineUp.body>): Promise<void> {
  await ofOwnCard(ctx, async (ctx, { cardId, personId, method }) => {
    const kept = await readTaps(ctx, [cardId])
    const tap = { key, cardId, personId, at: ctx.now(), nth: 0 }
    await keepTaps(ctx, settleTaps(kept, { taps: [tap], back: [] }, null).taps, method, kept)
  })
}

/** They are not there after all, whoever said so: of oneself one knows best. */
export async function takeBackOwnAttendance(ctx: Ctx): Promise<void> {
  await ofOwnCard(ctx, async (ctx, { cardId, personId, method }) => {
    const kept = await readTaps(ctx, [cardId])
    const signs = kept.filter((one) => one.personId === personId).reduce((sum, { sign }) => sum + sign, 0)
    if (signs < 1) return
    const back = { key: newId(ctx), cardId, personId, sign: -1 as const, at: ctx.now(), deviceId: null }
    await keepTaps(ctx, [back], method, kept)
  })
}

type Own = { cardId: string; personId: string; method: "pin" | "session" }

async function ofOwnCard(ctx: Ctx, work: (ctx: Ctx, own: Own) => Promise<void>): Promise<void> {
  const me = personOf(ctx)
  await inTransaction(ctx, async (ctx) => {
    const cardId = await composeCard(ctx, me.unitId, await dayAt(ctx, me.unitId, ctx.now()))
    await ctx.db.selectFrom("line_up_card").select("id").where("id", "=", cardId).forUpdate().execute()
    await work(ctx, { cardId, personId: me.id, method: me.strength === "pin" ? "pin" : "session" })
  })
}
