import type { Domain } from "#platform/domain.ts"
import { on } from "#platform/events/event.ts"
import { fixDone, fixJudged } from "#recovery"
import { answerPost, tellChatOfAnswer } from "./answer-post.ts"
import { draftAnswer } from "./draft-answer.ts"
import { answerPublished } from "./events.ts"
import { ideasLinks } from "./links.ts"
import { ideasRoutes } from "./routes.ts"
import { tellCustomers } from "./tell-customers.ts"
import { tellItHelped } from "./tell-it-helped.ts"

export { answerPublished } from "./events.ts"

export const ideas: Domain = {
  name: "ideas",
  routes: ideasRoutes,
  handlers: [
    on(fixDone, "draft-answer", (ctx, { fixId }) => draftAnswer(ctx, fixId)),
    on(fixJudged, "tell-it-helped", (ctx, { fixId }) => tellItHelped(ctx, fixId)),
    on(answerPublished, "post-to-chat", (ctx, { answerId }) => tellChatOfAnswer(ctx, answerId)),
    on(answerPublished, "tell-customers", (ctx, { answerId }) => tellCustomers(ctx, answerId)),
  ],
  posts: [answerPost],
  links: ideasLinks,
}
