import { draftEdition } from "../../server/domains/newsletter/drafting/draft-edition.ts"
import { editEdition } from "../../server/domains/newsletter/edit-edition.ts"
import { getEdition } from "../../server/domains/newsletter/edition-queries.ts"
import { beginDueEditions } from "../../server/domains/newsletter/sending/begin-due-editions.ts"
import { scheduleEdition } from "../../server/domains/newsletter/sending/schedule-edition.ts"
import { type Colleague, deedBy, type Ground, roundAt } from "./ground.ts"

const morning = 8 * 3600
const sentDaysAgo = 6
/** The first edition looks back further than those after it. */
const tellsOfDaysAgo = 125

/** Few: the facts of a sample are not rolled up yet, and reading all of them takes seconds. */
const measures = ["nps", "csat", "confirmed-recovery"] as const

const opening =
  "Many of you wrote to us in these weeks, and some of us work differently because of it. This is what came of it, and who made somebody’s day."
const tried = {
  kind: "words" as const,
  title: "One thing to try this week",
  body: "Before you answer, say back what you have heard. It takes five seconds, and most misunderstandings end there.",
  about: null,
}

/** One edition that was made ready and went out last week, and the draft of the next one, as it drafts itself. */
export async function writeNewsletters(ground: Ground, steward: Colleague): Promise<void> {
  const { ctx, calendar } = ground
  const at = calendar.at(sentDaysAgo, morning)
  const then = deedBy(ctx, steward, at)
  const fromDay = calendar.day(tellsOfDaysAgo)
  const id = await draftEdition(then, { fromDay }, measures)
  const { title, parts } = await getEdition(then, id)
  await editEdition(then, id, { title, opening, parts: [...parts, tried] })
  await scheduleEdition(then, id, null)
  await beginDueEditions(roundAt(ctx, at))
  await draftEdition(deedBy(ctx, steward, calendar.now), {}, measures)
}
