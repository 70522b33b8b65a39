import { sql } from "kysely"
import { provePin } from "#people"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { acknowledgements } from "../ledgers.ts"
import { listStanding } from "../translations/standing-translations.ts"
import { mustHaveRead, rewritten, type Yes } from "./acknowledgement.ts"
import { getInForce, listChecks } from "./in-force.ts"

type Reader = { personId: string; method: "session" | "pin" | "team-device"; deviceId: string | null }

/** Keeps that the signed-in person has read a standard and says yes to it. Refuses a wording that is not in force, and a wrong answer. */
export async function acknowledgeStandard(ctx: Ctx, standardId: string, yes: Yes): Promise<void> {
  const { id, strength } = personOf(ctx)
  const reader: Reader = { personId: id, method: strength === "pin" ? "pin" : "session", deviceId: null }
  await inTransaction(ctx, (ctx) => keep(ctx, standardId, reader, yes))
}

/** The same for one of the team standing round a shared device, who proves themselves by PIN and is not signed in by it. */
export async function acknowledgeInRound(
  ctx: Ctx,
  standardId: string,
  given: Yes & { personId: string; pin: string },
  deviceId: string,
): Promise<void> {
  const reader: Reader = { personId: given.personId, method: "team-device", deviceId }
  await provePin(ctx, given, deviceId, (ctx) => keep(ctx, standardId, reader, given))
}

/** Throws where it is not the translation that holds now, or says something else than the wording in force. */
async function mustStand(ctx: Ctx, standardId: string, translationId: string): Promise<void> {
  const standing = await listStanding(ctx, sql<boolean>`t.standard_id = ${standardId}`)
  const read = standing.find(({ id }) => id === translationId)
  if (!read || read.state === "outdated") throw rewritten()
}

async function keep(ctx: Ctx, standardId: string, { personId, method, deviceId }: Reader, yes: Yes): Promise<void> {
  const version = await getInForce(ctx, standardId)
  const check = (await listChecks(ctx, [standardId])).get(standardId)
  mustHaveRead(yes, { contentHash: version.content_hash.toString("hex"), check })
  if (yes.translationId !== null) await mustStand(ctx, standardId, yes.translationId)
  const [kept] = await append(
    ctx,
    acknowledgements,
    ctx.db
      .insertInto("standards_acknowledgement")
      .values({
        id: newId(ctx),
        person_id: personId,
        standard_id: standardId,
        version_id: version.id,
        content_hash: version.content_hash,
        language: yes.language,
        translation_id: yes.translationId,
        method,
        check_id: check?.id ?? null,
        device_id: deviceId,
        at: ctx.now(),
      })
      .onConflict((conflict) => conflict.columns(["version_id", "person_id"]).doNothing()),
  )
  if (!kept) return
  const by = { kind: "person", id: personId } as const
  const detail = { version: version.number, method }
  await recordAll(ctx, [{ deed: "standard-acknowledged", subjectKind: "standard", subjectId: standardId, detail, by }])
  changed(ctx, "standards", `person:${personId}`)
}
