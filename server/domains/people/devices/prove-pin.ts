import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { secretMatches, spendACheck } from "../secret.ts"
import { failuresThatLock, isLocked, keyedPin } from "./pin.ts"

type Given = { personId: string; pin: string }

/**
 * Proves that it is this person who stands at a registered shared device of their team, and does `work` for them in the same transaction. A try is counted
 * before the PIN is looked at, and forgiven when it is right, so that many at the same time are no way round the lock. Refuses with `wrong-pin` (401) or
 * `pin-locked` (403).
 */
export async function provePin<T>(
  ctx: Ctx,
  given: Given,
  deviceId: string,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const found = await findOnTeam(ctx, given.personId, deviceId)
  if (!found) {
    await spendACheck(given.pin)
    throw new Refusal("wrong-pin", "That PIN is not right.", { status: 401 })
  }
  const tries = await countTry(ctx, found.id, deviceId)
  if (tries === undefined) throw locked()
  if (!(await secretMatches(keyedPin(ctx.house.secret, found.id, given.pin), found.hash))) {
    if (!isLocked(tries)) throw wrongPin(tries)
    await keepLock(ctx, found.id, deviceId)
    throw locked()
  }
  return inTransaction(ctx, async (ctx) => {
    await ctx.db
      .deleteFrom("people_pin_failure")
      .where("person_id", "=", found.id)
      .where("device_id", "=", deviceId)
      .execute()
    const still = await ctx.db
      .selectFrom("people_pin as pin")
      .innerJoin("people_person as person", "person.id", "pin.person_id")
      .innerJoin("people_device as device", (join) => join.on("device.id", "=", deviceId))
      .select("pin.person_id")
      .where("pin.person_id", "=", found.id)
      .where("pin.hash", "=", found.hash)
      .where("person.left_at", "is", null)
      .where("device.ended_at", "is", null)
      .forShare()
      .executeTakeFirst()
    if (!still) throw new Refusal("wrong-pin", "That PIN is not right.", { status: 401 })
    return work(ctx)
  })
}

function wrongPin(tries: number): Refusal {
  const left = failuresThatLock - tries
  return left === 1
    ? new Refusal("wrong-pin-last-try", "That PIN is not right. One try is left.", { status: 401 })
    : new Refusal("wrong-pin-tries-left", `That PIN is not right. ${left} tries are left.`, {
        status: 401,
        told: { left },
      })
}

const locked = () =>
  new Refusal("pin-locked", "This PIN is locked here after five wrong tries. Ask your lead to release it.", {
    status: 403,
  })

/** Somebody with a PIN whose home unit is the device's, or below it. */
function findOnTeam(ctx: Ctx, personId: string, deviceId: string) {
  return ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_pin as pin", "pin.person_id", "person.id")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .innerJoin("people_device as device", (join) => join.on(sql<boolean>`device.unit_id = any(unit.ancestors)`))
    .select(["person.id", "pin.hash"])
    .where("person.id", "=", personId)
    .where("person.left_at", "is", null)
    .where("device.id", "=", deviceId)
    .executeTakeFirst()
}

/** How many tries there have been with this one, or undefined when it is locked. */
async function countTry(ctx: Ctx, personId: string, deviceId: string): Promise<number | undefined> {
  const { rows } = await sql<{ failures: number }>`
    insert into people_pin_failure as tried (person_id, device_id, failures) values (${personId}, ${deviceId}, 1)
    on conflict (person_id, device_id) do update set failures = tried.failures + 1 where tried.failures < ${failuresThatLock}
    returning failures`.execute(ctx.db)
  return rows[0]?.failures
}

async function keepLock(ctx: Ctx, personId: string, deviceId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .updateTable("people_pin_failure")
      .set({ locked_at: ctx.now() })
      .where("person_id", "=", personId)
      .where("device_id", "=", deviceId)
      .execute()
    const by = { kind: "system", id: null } as const
    await recordAll(ctx, [{ deed: "pin-locked", subjectKind: "person", subjectId: personId, detail: { deviceId }, by }])
    changed(ctx, "devices")
  })
}
