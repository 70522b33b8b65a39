import type { Domain } from "#platform/domain.ts"
import { ledgersOfStandards } from "./ledgers.ts"
import { standardsLinks } from "./links.ts"
import { yesTallies } from "./lived/read-lived.ts"
import { standardsRoutes } from "./routes.ts"

export { listChecks } from "./acknowledgement/in-force.ts"
export { draftStandard } from "./draft-standard.ts"
export { publishStandard } from "./publish-standard.ts"
export { getStandardTitle, listPublishedStandards, type PublishedStandard } from "./published-standards.ts"
export { type StandardsIn, standardsIn } from "./translations/standards-in.ts"
export { writePurpose } from "./write-purpose.ts"

export const standards: Domain = {
  name: "standards",
  routes: standardsRoutes,
  ledgers: ledgersOfStandards,
  links: standardsLinks,
  tallies: yesTallies,
}
