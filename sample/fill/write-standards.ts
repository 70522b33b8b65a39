import type { StandardContent } from "#contracts/standards.ts"
import { draftStandard, publishStandard, writePurpose } from "#standards"
import { acknowledgeStandard } from "../../server/domains/standards/acknowledgement/acknowledge-standard.ts"
import { requestAcknowledgement } from "../../server/domains/standards/acknowledgement/request-acknowledgement.ts"
import { writeCheck } from "../../server/domains/standards/acknowledgement/write-check.ts"
import { tellExample } from "../../server/domains/standards/examples/tell-example.ts"
import { rewriteStandard } from "../../server/domains/standards/rewrite-standard.ts"
import { writeRoleCard } from "../../server/domains/standards/role-cards/write-role-card.ts"
import { contentHash } from "../../server/domains/standards/standard.ts"
import { translatePurpose } from "../../server/domains/standards/translations/translate-purpose.ts"
import { translateStandard } from "../../server/domains/standards/translations/translate-standard.ts"
import type { Random } from "../random/random.ts"
import { type Colleague, deedBy, type Ground } from "./ground.ts"
import type { Plan } from "./plan.ts"
import type { PlannedReading, PlannedTranslation } from "./planned-standards.ts"

type Planned = Pick<Plan, "purpose" | "standards" | "examples" | "roleCards" | "translations" | "reading">

/** The steward writes the purpose and the standards, has them translated, and publishes them. Returns their ids in their order of priority. */
export async function writeStandards(
  ground: Ground,
  by: Colleague,
  { purpose, standards, examples, roleCards, translations, reading }: Planned,
): Promise<string[]> {
  const { ctx, calendar } = ground
  await writePurpose(deedBy(ctx, by, calendar.at(369, 32_400)), purpose)
  const ids: string[] = []
  for (const [at, content] of standards.entries()) {
    const first = at === reading.standard ? { ...content, behaviour: reading.before } : content
    const id = await draftStandard(deedBy(ctx, by, calendar.at(369, 36_000 + at * 900)), first)
    await publishStandard(deedBy(ctx, by, calendar.at(368, 39_600 + at * 60)), id)
    ids.push(id)
  }
  for (const translation of translations) await translate(ground, by, translation, ids)
  for (const { standard, words } of examples)
    await tellExample(deedBy(ctx, by, calendar.at(200, 36_000)), ids[standard] ?? "", words)
  for (const { job, serves, reaches, standards } of roleCards) {
    const named = standards.map(({ place, how }) => ({ id: ids[place] ?? "", how }))
    await writeRoleCard(deedBy(ctx, by, calendar.at(290, 36_000)), { job, serves, reaches, standards: named })
  }
  return ids
}

async function translate(
  { ctx, calendar }: Ground,
  by: Colleague,
  { language, purpose, standards }: PlannedTranslation,
  ids: readonly string[],
): Promise<void> {
  const then = deedBy(ctx, by, calendar.at(300, 36_000))
  const written = await ctx.db.selectFrom("standards_purpose").select("id").executeTakeFirstOrThrow()
  await translatePurpose(then, language, { purposeId: written.id, words: purpose })
  for (const [at, words] of standards.entries())
    await translateStandard(then, ids[at] ?? "", language, { wording: 1, words: { ...words, check: null } })
}

/** One standard was rewritten, everyone is asked to read it again, most have said yes, and of the translations the first has followed. */
export async function readAgain(
  ground: Ground,
  by: Colleague,
  { standards, reading, translations }: Planned & { reading: PlannedReading },
  ids: readonly string[],
  random: Random,
): Promise<void> {
  const { ctx, calendar, people } = ground
  const [id, content] = [ids[reading.standard], standards[reading.standard]]
  if (!id || !content) return
  const asked = deedBy(ctx, by, calendar.at(reading.askedDaysAgo, 36_000))
  await rewriteStandard(asked, id, content satisfies StandardContent)
  await writeCheck(asked, id, reading.check)
  await requestAcknowledgement(asked, id, calendar.day(-reading.dueInDays))
  const [followed] = translations
  const words = followed?.standards[reading.standard]
  if (followed && words)
    await translateStandard(asked, id, followed.language, { wording: 2, words: { ...words, check: null } })
  const answer = reading.check.rightAnswer
  for (const person of people) {
    if (!random.chance(reading.share)) continue
    const at = calendar.at(random.int(1, reading.askedDaysAgo - 1), random.int(28_800, 61_200))
    const yes = { contentHash: contentHash(content).toString("hex"), language: "en", translationId: null, answer }
    await acknowledgeStandard(deedBy(ctx, person, at), id, yes)
  }
}
