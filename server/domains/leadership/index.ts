import type { Domain } from "#platform/domain.ts"
import { ledgersOfLeadership } from "./ledgers.ts"
import { leadershipLinks } from "./links.ts"
import { leadershipRoutes } from "./routes.ts"
import { leadershipTallies } from "./tallies.ts"

export { listDecisions } from "./leader-queries.ts"

export const leadership: Domain = {
  name: "leadership",
  routes: leadershipRoutes,
  ledgers: ledgersOfLeadership,
  links: leadershipLinks,
  tallies: leadershipTallies,
}
