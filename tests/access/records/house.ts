import { newId } from "#platform/ctx.ts"
import { draftStandard } from "../../../server/domains/standards/draft-standard.ts"
import { tellExample } from "../../../server/domains/standards/examples/tell-example.ts"
import { publishStandard } from "../../../server/domains/standards/publish-standard.ts"
import { writeRoleCard } from "../../../server/domains/standards/role-cards/write-role-card.ts"
import type { Town } from "../town.ts"
import { type Makers, ofNobody, ofUnit } from "./record.ts"

/** What belongs to the whole house: mails, standards, customers, marks on charts. */
export const houseRecords = {
  mail: ofNobody(async ({ town: { house } }) => {
    const { ctx } = house
    const id = newId(ctx)
    const said = {
      recipient: "rosa@customers.example",
      subject: "Your case",
      body_text: "We are on it.",
      purpose: "case-reply",
    }
    await ctx.db
      .insertInto("platform_mail")
      .values({ id, made_at: ctx.now(), state: "kept", ...said })
      .execute()
    return { id }
  }),
  "a draft standard": ofNobody(({ town }) => keepStandard(town, false)),
  standard: ofNobody(({ town }) => keepStandard(town, true)),
  example: ofNobody(async ({ town }) => {
    const { id } = await keepStandard(town, true)
    return { id, exampleId: await tellExample(town.house.ctx, id, "She walked him to the stop.") }
  }),
  "role card": ofNobody(async ({ town }) => {
    const { ctx } = town.house
    const { id: standardId } = await keepStandard(town, true)
    const standards = [{ id: standardId, how: "I look up." }]
    const answers = { serves: "Whoever comes in.", reaches: "The first word.", standards }
    return { id: await writeRoleCard(ctx, { job: newId(ctx), ...answers }), standardId }
  }),
  "a purpose": ofNobody(async ({ town: { house } }) => {
    const { ctx } = house
    const id = newId(ctx)
    const words = "Nobody leaves without an answer."
    await ctx.db.insertInto("standards_purpose").values({ id, words, written_at: ctx.now() }).execute()
    return { id }
  }),
  customer: ofNobody(async ({ town }) => ({ id: await keepCustomer(town) })),
  change: ofUnit(({ town, place }) => keepChange(town, place.unitId)),
  "a change for the company": ofNobody(({ town }) => keepChange(town, null)),
} satisfies Makers

export async function keepStandard({ house: { ctx } }: Town, published: boolean) {
  const id = await draftStandard(ctx, {
    title: "Greet first",
    behaviour: "We greet whoever comes in before they ask.",
    why: "",
    looksLike: "",
    notLike: "",
    toward: "both",
  })
  if (published) await publishStandard(ctx, id)
  return { id }
}

/** A customer with an address to write to. */
export async function keepCustomer({ house: { ctx } }: Town): Promise<string> {
  const id = newId(ctx)
  const email = `${id}@customers.example`
  await ctx.db.insertInto("customers_customer").values({ id, name: "Rosa", email, made_at: ctx.now() }).execute()
  return id
}

async function keepChange({ house: { ctx } }: Town, unitId: string | null) {
  const id = newId(ctx)
  await ctx.db
    .insertInto("measures_change")
    .values({ id, measure: "nps", unit_id: unitId, day: "2026-03-01", words: "A second till", marked_at: ctx.now() })
    .execute()
  return { id }
}
