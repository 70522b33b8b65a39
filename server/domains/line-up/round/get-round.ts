import type { z } from "zod"
import type { getLineUpRound as contract } from "#contracts/line-up-round.ts"
import { dayAfter, dayAt, getZones, languageOf, listTeamOfDevice } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { getCardOfUnit } from "../card-queries.ts"
import { listPresent, readHeld } from "./held-queries.ts"

type Round = z.input<typeof contract.reply>

/** The line-up as a team's device shows it: today's card, and tomorrow's so that a morning without a connection has one too. */
export async function getRound(ctx: Ctx, { unitId }: { unitId: string }): Promise<Round> {
  const [today, zones, language] = await Promise.all([
    dayAt(ctx, unitId, ctx.now()),
    getZones(ctx),
    languageOf(ctx, unitId),
  ])
  const cards = [
    await getCardOfUnit(ctx, unitId, today, language),
    await getCardOfUnit(ctx, unitId, dayAfter(today, 1), language),
  ]
  const [team, present, held] = await Promise.all([
    listTeamOfDevice(ctx, unitId),
    listPresent(ctx, cards[0]?.id ?? ""),
    readHeld(ctx, unitId, today),
  ])
  return {
    timeZone: zones.byUnit.get(unitId) ?? zones.organisation,
    today,
    cards,
    team: team.map(({ id, name }) => ({ id, name, here: present.has(id) })),
    held,
  }
}
