import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { attendances, corrections } from "../ledgers.ts"
import type { KeptTap } from "./settle-taps.ts"

/** All that was tapped for these cards. */
export async function readTaps(ctx: Ctx, cardIds: readonly string[]): Promise<KeptTap[]> {
  const { rows } = await sql<KeptTap>`
    select key, card_id as "cardId", person_id as "personId", 1 as sign, at, device_id as "deviceId"
      from line_up_attendance where card_id = any (${cardIds}::uuid[])
    union all
    select key, card_id, person_id, sign, at, device_id from line_up_correction where card_id = any (${cardIds}::uuid[])`.execute(
    ctx.db,
  )
  return rows
}

type Method = "session" | "pin" | "team-device"

/** Adds to what is kept: who is there for the first time, and corrections of it. */
export async function keepTaps(
  ctx: Ctx,
  taps: readonly KeptTap[],
  method: Method,
  kept: readonly KeptTap[],
): Promise<void> {
  if (taps.length === 0) return
  const seen = new Set(kept.map(placeOf))
  const [first, after]: [KeptTap[], KeptTap[]] = [[], []]
  for (const tap of taps) {
    ;(seen.has(placeOf(tap)) ? after : first).push(tap)
    seen.add(placeOf(tap))
  }
  const row = ({ key, cardId, personId, at, deviceId }: KeptTap) => ({
    id: newId(ctx),
    key,
    card_id: cardId,
    person_id: personId,
    method,
    device_id: deviceId,
    at,
    kept_at: ctx.now(),
  })
  if (first.length > 0)
    await append(
      ctx,
      attendances,
      ctx.db
        .insertInto("line_up_attendance")
        .values(first.map(row))
        .onConflict((conflict) => conflict.doNothing()),
    )
  if (after.length > 0)
    await append(
      ctx,
      corrections,
      ctx.db
        .insertInto("line_up_correction")
        .values(after.map((tap) => ({ ...row(tap), sign: tap.sign })))
        .onConflict((conflict) => conflict.doNothing()),
    )
  await recordByCard(ctx, taps)
  changed(ctx, "line-up")
}

const placeOf = ({ cardId, personId }: KeptTap) => `${cardId} ${personId}`

/** By card, not by person: who came when is nobody's to look up. */
async function recordByCard(ctx: Ctx, taps: readonly KeptTap[]): Promise<void> {
  const groups = Map.groupBy(taps, ({ cardId, sign }) => `${cardId} ${sign}`)
  await recordAll(
    ctx,
    [...groups.values()].map((rows) => ({
      deed: rows[0]?.sign === 1 ? "line-up-attended" : "line-up-attendance-taken-back",
      subjectKind: "line-up",
      subjectId: rows[0]?.cardId ?? "",
      detail: { people: rows.length },
      by: { kind: "system" as const, id: null },
    })),
  )
}
