import { getFeedback } from "#listening"
import { listRoster } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getCaseToTell } from "#recovery"
import { keepCited, mustBeKnown, wordsOf } from "./keep-content.ts"
import type { StoryContent } from "./story.ts"
import { withoutNames } from "./without-names.ts"

type Begun = StoryContent & { kudosId: string | null; responseId: string | null; caseId: string | null }

/** Begins a story; whoever begins it writes it. Returns its id. */
export async function draftStory(ctx: Ctx, begun: Begun): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await mustBeKnown(ctx, begun)
    const me = personOf(ctx)
    const source = await sourceOf(ctx, begun)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_story")
      .values({
        id,
        state: "draft",
        author_id: me.id,
        ...wordsOf(begun),
        unit_id: begun.unitId ?? source.unitId ?? me.unitId,
        kudos_id: begun.kudosId,
        response_id: source.responseId,
        case_id: begun.kudosId === null ? begun.caseId : null,
        customer_words: source.customerWords,
        made_at: ctx.now(),
        changed_at: ctx.now(),
      })
      .execute()
    await keepCited(ctx, id, begun)
    await record(ctx, "story-drafted", "story", id, {
      kudosId: begun.kudosId,
      responseId: source.responseId,
      caseId: begun.caseId,
    })
    changed(ctx, "stories")
    return id
  })
}

type Source = { unitId: string | null; responseId: string | null; customerWords: string }

type Start = Pick<Begun, "kudosId" | "responseId" | "caseId">

/** What the story starts from: thanks on the board, a case that has ended, or what a customer answered, in the words that everyone may read. Throws not-found. */
async function sourceOf(ctx: Ctx, { kudosId, responseId, caseId }: Start): Promise<Source> {
  if (kudosId !== null) return sourceOfKudos(ctx, kudosId)
  if (caseId !== null) return sourceOfCase(ctx, caseId)
  if (responseId !== null) return sourceOfAnswer(ctx, responseId)
  return { unitId: null, responseId: null, customerWords: "" }
}

async function sourceOfAnswer(ctx: Ctx, responseId: string): Promise<Source> {
  const [feedback] = await getFeedback(ctx, [responseId])
  if (!feedback) throw notFound("This answer")
  return { unitId: feedback.unitId, responseId, customerWords: feedback.comment?.masked.slice(0, longestWords) ?? "" }
}

/** The customer's last word is of how it ended; else the story carries what they wrote at first. */
async function sourceOfCase(ctx: Ctx, caseId: string): Promise<Source> {
  const { unitId, responseId, customerName, lastWords } = await getCaseToTell(ctx, caseId)
  if (lastWords === "" && responseId !== null) return { ...(await sourceOfAnswer(ctx, responseId)), unitId }
  const names = [customerName ?? "", ...(await listRoster(ctx)).map(({ name }) => name)]
  return { unitId, responseId, customerWords: withoutNames(lastWords, names).slice(0, longestWords) }
}

const longestWords = 4000

/** Words that their customer keeps from others than those thanked are in no story. */
async function sourceOfKudos(ctx: Ctx, kudosId: string): Promise<Source> {
  const kudos = await ctx.db
    .selectFrom("recognition_kudos as kudos")
    .leftJoin("recognition_kudos_person as thanked", "thanked.kudos_id", "kudos.id")
    .leftJoin("people_person as person", "person.id", "thanked.person_id")
    .leftJoin("recognition_kudos_unit as team", "team.kudos_id", "kudos.id")
    .select(["kudos.words", "kudos.from_id", "kudos.response_id", "person.unit_id", "team.unit_id as team_id"])
    .where("kudos.id", "=", kudosId)
    .where("kudos.withdrawn_at", "is", null)
    .orderBy("person.name")
    .limit(1)
    .executeTakeFirst()
  if (!kudos) throw notFound("This kudos")
  const customerWords = kudos.from_id === null ? (kudos.words ?? "") : ""
  return { unitId: kudos.unit_id ?? kudos.team_id, responseId: kudos.response_id, customerWords }
}
