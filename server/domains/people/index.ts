import type { Domain } from "#platform/domain.ts"
import { peopleRoutes } from "./routes.ts"

export { findActorByKey, findActorBySession } from "./identify.ts"
export { getReach, type Reach, reaches } from "./reach.ts"

export const people: Domain = { name: "people", routes: peopleRoutes }
