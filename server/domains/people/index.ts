import type { Domain } from "#platform/domain.ts"
import { peopleRoutes } from "./routes.ts"

export { dayAt, dayIn } from "./calendar-day.ts"
export { personLeft } from "./events.ts"
export { findActorByKey, findActorBySession } from "./identify.ts"
export { isLeadOf, ownerFor } from "./lead.ts"
export { getReach, type Reach, reaches } from "./reach.ts"
export { type Colleague, getPerson, listRoster, type PersonHere } from "./roster.ts"
export { findUnit, listUnitsFlat, type Unit } from "./unit-queries.ts"

export const people: Domain = { name: "people", routes: peopleRoutes }
