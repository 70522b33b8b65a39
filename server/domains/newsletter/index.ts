import type { Domain } from "#platform/domain.ts"
import { newsletterLinks } from "./links.ts"
import { newsletterRoutes } from "./routes.ts"
import { sendEditions } from "./sending/send-editions.ts"
import { forgetSubscribers } from "./subscribing/forget-subscribers.ts"

export { newsletterRefusalPage } from "./reading/refusal-page.ts"

export const newsletter: Domain = {
  name: "newsletter",
  routes: newsletterRoutes,
  links: newsletterLinks,
  schedules: [{ name: "forget-newsletter-subscribers", cron: "17 4 * * *", run: forgetSubscribers }],
  upkeep: [{ name: "send-newsletters", every: 500, run: sendEditions }],
}
