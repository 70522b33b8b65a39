import { feedbackReceived } from "#listening"
import type { Domain } from "#platform/domain.ts"
import { on } from "#platform/events/event.ts"
import { together } from "#platform/trace/link.ts"
import { awardLinks } from "./awards/links.ts"
import { sendAwardMails } from "./awards/send-award-mails.ts"
import { awardPost } from "./chat/award-post.ts"
import { storyPost } from "./chat/story-post.ts"
import { tellChatOfThanks } from "./chat/tell-chat.ts"
import { thanksPost } from "./chat/thanks-post.ts"
import { kudosGiven } from "./events.ts"
import { ledgersOfRecognition } from "./ledgers.ts"
import { recognitionLinks } from "./links.ts"
import { forgetReadyPictures } from "./pictures/ready-picture.ts"
import { proposeKudos } from "./propose-kudos.ts"
import { recognitionRoutes } from "./routes.ts"
import { storyLinks } from "./stories/links.ts"
import { recognitionTallies } from "./tallies.ts"
import { forgetOldAddresses } from "./thank-you/thank-you.ts"

export { listPresentedAwards, type PresentedAward } from "./awards/award-queries.ts"
export { queuePosts } from "./chat/queue-posts.ts"
export { chatPoster } from "./chat/send-posts.ts"
export { kudosGiven } from "./events.ts"
export { listKudosOfUnits } from "./kudos-of-units.ts"
export { listRecentKudos, type RecentKudos } from "./kudos-queries.ts"
export { type KudosOutside, readKudosOutside } from "./outside/kudos-outside.ts"
export { listNamedOutside } from "./outside/name-choice.ts"
export { type MayBeNamed, readNameMask } from "./outside/name-mask.ts"
export { listUnnamedIn, readStoriesOutside, type StoryOutside } from "./outside/stories-outside.ts"
export { listRecentStories, type PublishedStory } from "./stories/recent-stories.ts"
export {
  findStoryToRead,
  listStoriesToChoose,
  listStoriesToRead,
  type StoryToRead,
} from "./stories/stories-to-tell.ts"
export { withoutNames } from "./stories/without-names.ts"

export const recognition: Domain = {
  name: "recognition",
  routes: recognitionRoutes,
  handlers: [
    on(feedbackReceived, "propose-kudos", (ctx, { responseIds }) => proposeKudos(ctx, responseIds)),
    on(kudosGiven, "post-to-chat", (ctx, { kudosId }) => tellChatOfThanks(ctx, kudosId)),
  ],
  ledgers: ledgersOfRecognition,
  posts: [thanksPost, storyPost, awardPost],
  schedules: [
    { name: "forget-addresses-of-thanks", cron: "41 3 * * *", run: forgetOldAddresses },
    { name: "forget-ready-pictures", cron: "51 * * * *", run: forgetReadyPictures },
    { name: "send-award-mails", cron: "19 * * * *", run: sendAwardMails },
  ],
  links: together(recognitionLinks, storyLinks, awardLinks),
  tallies: recognitionTallies,
}
