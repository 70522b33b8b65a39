import type { Domain } from "#platform/domain.ts"
import { on } from "#platform/events/event.ts"
import { bulkMailReturned } from "#platform/mail/bulk-id.ts"
import { newsletterLinks } from "./links.ts"
import { newsletterRoutes } from "./routes.ts"
import { holdPutBack } from "./sending/hold-put-back.ts"
import { noteReturned } from "./sending/note-returned.ts"
import { sendEditions } from "./sending/send-editions.ts"
import { forgetSubscribers } from "./subscribing/forget-subscribers.ts"

export { newsletterRefusalPage } from "./reading/refusal-page.ts"

export const newsletter: Domain = {
  name: "newsletter",
  routes: newsletterRoutes,
  links: newsletterLinks,
  handlers: [on(bulkMailReturned, "note-returned", (ctx, which) => noteReturned(ctx, which))],
  schedules: [{ name: "forget-newsletter-subscribers", cron: "17 4 * * *", run: forgetSubscribers }],
  putBack: holdPutBack,
  upkeep: [{ name: "send-newsletters", every: 500, run: sendEditions }],
}
