import { sql } from "kysely"
import { storyPageWords } from "#pages/our-stories/words.ts"
import { record } from "#platform/audit/record.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { getStoryForUpdate } from "../get-story-for-update.ts"

/** A customer may take their yes back for as long as anybody could still care. */
const linkLasts = 10 * 365 * 24 * 3_600_000

/** A steward wants a story on the public page. Its customer is asked by mail, once for these words. Doing it again changes nothing. */
export async function openStoryPage(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { story } = await getStoryForUpdate(ctx, id)
    if (story.state !== "published")
      throw new Refusal("story-not-on-board", "Only a story on the board can be on the public page.")
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto("recognition_story_page")
      .values({ story_id: id, opened_at: ctx.now(), opened_by: personOf(ctx).id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return
    await askCustomer(ctx, id)
    await record(ctx, "story-page-opened", "story", id)
    changed(ctx, "stories")
  })
}

async function askCustomer(ctx: Ctx, storyId: string): Promise<void> {
  const customer = await findCustomer(ctx, storyId)
  if (!customer?.email || customer.asked) return
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { words } = storyPageWords(customer.language, organisation.language)
  const id = newId(ctx)
  const token = ctx.house.signer.sign("story", id, 1, new Date(ctx.now().getTime() + linkLasts))
  const mailId = await queueMail(ctx, {
    to: customer.email,
    toName: customer.name,
    subject: `${words.mailSubject} · ${organisation.name}`,
    text: [words.mailOpening, `${words.mailLink}\n${address.url}/our-stories/${token}`, organisation.name].join("\n\n"),
    purpose: "story",
    about: { kind: "story", id: storyId },
  })
  await ctx.db
    .insertInto("recognition_story_customer")
    .values({ id, story_id: storyId, customer_id: customer.id, mail_id: mailId, asked_at: ctx.now() })
    .execute()
}

/** Who said what a story starts from, or whose case it tells of; undefined where that is nobody, or nobody who is known. */
export async function findCustomer(ctx: Ctx, storyId: string) {
  return ctx.db
    .selectFrom("recognition_story as story")
    .leftJoin("listening_response as response", "response.id", "story.response_id")
    .leftJoin("recovery_case as case", "case.id", "story.case_id")
    .innerJoin("customers_customer as customer", (join) =>
      join.on(sql<boolean>`customer.id = coalesce("case".customer_id, response.customer_id)`),
    )
    .leftJoin("recognition_story_customer as asked", "asked.story_id", "story.id")
    .select([
      "customer.id",
      "customer.name",
      "customer.email",
      "customer.language",
      "asked.id as asked",
      "asked.agreed",
    ])
    .where("story.id", "=", storyId)
    .where("customer.erased_at", "is", null)
    .executeTakeFirst()
}
