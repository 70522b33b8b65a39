import type { Domain } from "#platform/domain.ts"
import { newsletterLinks } from "./links.ts"
import { newsletterRoutes } from "./routes.ts"
import { sendEditions } from "./sending/send-editions.ts"

export { newsletterRefusalPage } from "./reading/refusal-page.ts"

export const newsletter: Domain = {
  name: "newsletter",
  routes: newsletterRoutes,
  links: newsletterLinks,
  upkeep: [{ name: "send-newsletters", every: 500, run: sendEditions }],
}
