import { sql } from "kysely"
import { dayOfInstant } from "#people"
import { newestNodes, type TallySource, tallyDays } from "#platform/trace/tally.ts"
import { awardLinks } from "./awards/links.ts"
import { recognitionLinks } from "./links.ts"
import { storyLinks } from "./stories/links.ts"

/** Kudos and published stories that show a standard: those that the board lists for it; and awards presented that honour it. */
export const recognitionTallies: TallySource = {
  kind: "standard",
  async talliesOf(ctx, standardId, timeZone) {
    const day = dayOfInstant("kudos.at", sql`${timeZone}`)
    return [
      await tallyDays(
        ctx,
        "kudos",
        sql`select ${day} from recognition_kudos kudos
          where kudos.standard_id = ${standardId} and kudos.withdrawn_at is null`,
      ),
      await tallyDays(
        ctx,
        "stories",
        sql`select ${dayOfInstant("story.published_at", sql`${timeZone}`)} from recognition_story story
          join recognition_story_standard shown on shown.story_id = story.id
          where shown.standard_id = ${standardId} and story.state = 'published'`,
      ),
      await tallyDays(
        ctx,
        "awards",
        sql`select award.presented_on from recognition_award award
          join recognition_award_criterion honoured on honoured.award_id = award.id
          where honoured.standard_id = ${standardId} and award.state = 'presented'`,
      ),
    ]
  },

  newestOf: (ctx, standardId) =>
    Promise.all([
      newestNodes(ctx, {
        sign: "kudos",
        kind: "kudos",
        links: recognitionLinks,
        ids: sql`select id from recognition_kudos
          where standard_id = ${standardId} and withdrawn_at is null order by id desc`,
      }),
      newestNodes(ctx, {
        sign: "stories",
        kind: "story",
        links: storyLinks,
        ids: sql`select story.id from recognition_story story
          join recognition_story_standard shown on shown.story_id = story.id
          where shown.standard_id = ${standardId} and story.state = 'published' order by story.published_at desc, story.id`,
      }),
      newestNodes(ctx, {
        sign: "awards",
        kind: "award",
        links: awardLinks,
        ids: sql`select award.id from recognition_award award
          join recognition_award_criterion honoured on honoured.award_id = award.id
          where honoured.standard_id = ${standardId} and award.state = 'presented' order by award.presented_on desc, award.id`,
      }),
    ]),
}
