import { form as formShape } from "#contracts/survey.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { demonstrationForm } from "./demonstration-form.ts"
import { keepTouchpoints } from "./keep-touchpoints.ts"
import { makeSurvey } from "./make-survey.ts"
import { publishSurvey } from "./publish-survey.ts"
import { reopenSurvey } from "./reopen-survey.ts"

const called = "Demonstration"

/** The survey that demonstrations ask: there is one, made the first time and opened again where it was closed. No measure counts its answers. */
export async function keepDemonstrationSurvey(ctx: Ctx): Promise<{ id: string }> {
  return inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("listening_survey")
      .select(["id", "state"])
      .where("demonstration", "=", true)
      .forUpdate()
      .executeTakeFirst()
    if (found?.state === "closed") await reopenSurvey(ctx, found.id)
    return found ?? makeIt(ctx)
  })
}

async function makeIt(ctx: Ctx): Promise<{ id: string }> {
  const form = formShape.parse(demonstrationForm)
  const { language } = await getOrganisation(ctx)
  const [touchpointId] = await keepTouchpoints(ctx, [called])
  const { id } = await makeSurvey(ctx, {
    name: await freeName(ctx),
    language: form.title?.[language] ? language : "en",
    unitId: null,
    touchpointId: touchpointId ?? null,
    anonymous: false,
    form,
  })
  await ctx.db.updateTable("listening_survey").set({ demonstration: true }).where("id", "=", id).execute()
  await publishSurvey(ctx, id)
  return { id }
}

/** "Demonstration", or the first of its successors that no survey is named. */
async function freeName(ctx: Ctx): Promise<string> {
  const rows = await ctx.db.selectFrom("listening_survey").select("name").where("name", "ilike", `${called}%`).execute()
  const taken = new Set(rows.map(({ name }) => name.toLowerCase()))
  let name = called
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${called} ${number}`
  return name
}
