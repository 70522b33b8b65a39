import { agreeToStory } from "../../server/domains/recognition/stories/agree-to-story.ts"
import { draftStory } from "../../server/domains/recognition/stories/draft-story.ts"
import { openStoryPage } from "../../server/domains/recognition/stories/page/open-story-page.ts"
import { publishStory } from "../../server/domains/recognition/stories/publish-story.ts"
import { submitStory } from "../../server/domains/recognition/stories/submit-story.ts"
import { deedBy, type Ground, getColleague } from "./ground.ts"
import type { PlannedStory } from "./plan.ts"

const clock = (hour: number) => hour * 3600

type Of = { steward: string; standardIds: readonly string[]; kudosId?: string }

/** People tell of what happened, those in it agree, and the steward puts it on the board; by the deeds themselves. */
export async function tellOneStory({ ctx, calendar, people }: Ground, planned: PlannedStory, of: Of): Promise<void> {
  const { by, daysAgo, standards, title, needed, done, ended, tip, tags, outside = false } = planned
  const doer = (name: string, hour: number) =>
    deedBy(ctx, getColleague({ people }, name), calendar.at(daysAgo, clock(hour)))
  const author = doer(by, 8)
  const id = await draftStory(author, {
    title,
    needed,
    done,
    ended,
    tip,
    tags: [...tags],
    standards: standards.flatMap((at) => of.standardIds[at] ?? []),
    people: planned.people.map(({ name }) => getColleague({ people }, name).id),
    unitId: null,
    kudosId: of.kudosId ?? null,
    responseId: null,
    caseId: null,
  })
  await submitStory(author, id)
  for (const { name, says } of planned.people)
    if ((name !== by || outside) && says !== "nothing")
      await agreeToStory(doer(name, 10), id, { agreed: true, public: outside })
  if (planned.until !== "submitted") await publishStory(doer(of.steward, 15), id)
  if (outside) await openStoryPage(doer(of.steward, 16), id)
}
