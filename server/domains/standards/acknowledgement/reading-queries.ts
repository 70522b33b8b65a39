import { type Selectable, sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/acknowledgements.ts"
import type { toward } from "#contracts/standards.ts"
import { listTeamOfDevice } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import type { Schema } from "#platform/database/connect.ts"
import { findTranslations } from "../translations/in-language.ts"
import type { Standing } from "../translations/standing-translations.ts"
import type { Check } from "./acknowledgement.ts"
import { getInForce, listChecks } from "./in-force.ts"
import { stillToRead } from "./still-to-read.ts"

type ToRead = z.input<typeof contracts.listStandardsToRead.reply>["standards"][number]

/** What the signed-in person still has to read, in the order of priority; with what they said yes to before. Three statements. */
export async function listStandardsToRead(ctx: Ctx, language?: string): Promise<ToRead[]> {
  const { id: personId } = personOf(ctx)
  const { rows } = await sql<{ standard_id: string; due_on: string | null }>`
    select todo.standard_id, to_char(todo.due_on, 'YYYY-MM-DD') as due_on
    from (${stillToRead}) todo join standards_standard standard on standard.id = todo.standard_id
    where todo.person_id = ${personId} order by standard.position limit 50`.execute(ctx.db)
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.standard_id)
  const [versions, checks, translations, { language: own }] = await Promise.all([
    listVersionsToRead(ctx, personId, ids),
    listChecks(ctx, ids),
    findTranslations(ctx, language, sql<boolean>`t.standard_id = any (${ids}::uuid[])`),
    getOrganisation(ctx),
  ])
  return rows.flatMap(({ standard_id: id, due_on: dueOn }) => {
    const inForce = versions.find((version) => version.standard_id === id && version.in_force)
    const before = versions.find((version) => version.standard_id === id && version.said_yes_to)
    if (!inForce) return []
    const read = inWords(wordingOf(inForce), { own, check: checks.get(id), translation: translations.get(id) })
    // What changed is shown in the language in which it was changed.
    return [{ id, before: before && read.translationId === null ? wordingOf(before) : null, dueOn, ...read }]
  })
}

/** Of each standard the wording in force, and the latest that this person has said yes to. */
function listVersionsToRead(ctx: Ctx, personId: string, ids: readonly string[]) {
  return ctx.db
    .selectFrom("standards_version as version")
    .innerJoin("standards_standard as standard", "standard.id", "version.standard_id")
    .leftJoin("standards_acknowledgement as yes", (join) =>
      join.onRef("yes.version_id", "=", "version.id").on("yes.person_id", "=", personId),
    )
    .selectAll("version")
    .select([
      sql<boolean>`standard.version_id = version.id`.as("in_force"),
      sql<boolean>`yes.id is not null`.as("said_yes_to"),
    ])
    .where("version.standard_id", "in", ids)
    .where((eb) => eb.or([eb("yes.id", "is not", null), eb("version.id", "=", eb.ref("standard.version_id"))]))
    .orderBy("version.number", "desc")
    .execute()
}

/** A standard to be read together on the device of a team, and who of it has said yes. */
export async function getReadingRound(
  ctx: Ctx,
  standardId: string,
  device: { unitId: string; unitName: string },
  language?: string,
): Promise<z.input<typeof contracts.getReadingRound.reply>> {
  const version = await getInForce(ctx, standardId)
  const [team, checks, missing, request, translations, { language: own }] = await Promise.all([
    listTeamOfDevice(ctx, device.unitId),
    listChecks(ctx, [standardId]),
    sql<{ person_id: string }>`select todo.person_id from (${stillToRead}) todo
      join people_person person on person.id = todo.person_id join people_unit unit on unit.id = person.unit_id
      where todo.standard_id = ${standardId} and unit.ancestors @> array[${device.unitId}::uuid]`.execute(ctx.db),
    findRequest(ctx, standardId),
    findTranslations(ctx, language, sql<boolean>`t.standard_id = ${standardId}`),
    getOrganisation(ctx),
  ])
  const still = new Set(missing.rows.map((row) => row.person_id))
  return {
    id: standardId,
    ...inWords(wordingOf(version), {
      own,
      check: checks.get(standardId),
      translation: translations.get(standardId),
    }),
    dueOn: request?.dueOn ?? null,
    unit: { id: device.unitId, name: device.unitName },
    team: team.map((one) => ({ ...one, acknowledged: request !== undefined && !still.has(one.id) })),
  }
}

/** What everyone is asked to read of a standard now, or undefined. */
export async function findRequest(ctx: Ctx, standardId: string) {
  const row = await ctx.db
    .selectFrom("standards_acknowledgement_request as request")
    .innerJoin("standards_version as version", "version.id", "request.version_id")
    .select(["version.number", "request.asked_at", sql<string | null>`to_char(due_on, 'YYYY-MM-DD')`.as("due_on")])
    .where("request.standard_id", "=", standardId)
    .orderBy("request.id", "desc")
    .executeTakeFirst()
  return row && { version: row.number, dueOn: row.due_on, askedAt: row.asked_at.toISOString() }
}

/** A wording and its check as they are read: in a translation that still says the same, else as they were written. */
function inWords(
  version: ToRead["version"],
  { own, check, translation }: { own: string; check: Check | undefined; translation: Standing | undefined },
) {
  if (!translation || translation.state === "outdated")
    return { version, check: asked(check), language: own, translationId: null }
  const { id, title, behaviour, why, looksLike, notLike, check: question, language } = translation
  return {
    version: { ...version, title, behaviour, why, looksLike, notLike },
    check: asked(check && question?.id === check.id ? { ...check, ...question } : check),
    language,
    translationId: id,
  }
}

export const asked = (check: Check | undefined) =>
  check ? { id: check.id, question: check.question, answers: check.answers } : null

const wordingOf = (row: Selectable<Schema["standards_version"]>) => ({
  number: row.number,
  title: row.title,
  behaviour: row.behaviour,
  why: row.why,
  looksLike: row.looks_like,
  notLike: row.not_like,
  toward: row.toward as z.input<typeof toward>,
  contentHash: row.content_hash.toString("hex"),
})
