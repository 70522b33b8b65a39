import type { Domain } from "#platform/domain.ts"
import { peopleLinks } from "./links.ts"
import { letPeopleLeaveOnTheirDay } from "./persons/let-people-leave.ts"
import { peopleRoutes } from "./routes.ts"

export { dayAfter, dayAt, dayIn, forgetZones, getZones } from "./days/calendar-day.ts"
export { dayOfInstant, sinceDay, untilDay, zoneOfUnit } from "./days/days-in-zone.ts"
export { getDeviceHere } from "./devices/device-here.ts"
export { listTeamOfDevice } from "./devices/device-queries.ts"
export { provePin } from "./devices/prove-pin.ts"
export { personLeft, zoneChanged } from "./events.ts"
export { importPeople, type PeopleFile, previewPeopleImport } from "./import/import-people.ts"
export { findReader } from "./persons/find-reader.ts"
export { type Colleague, getPerson, listRoster, type PersonHere } from "./persons/roster.ts"
export { speakLanguages } from "./persons/speak-languages.ts"
export { findActorByKey } from "./service-accounts/find-actor-by-key.ts"
export { findActorBySession } from "./sign-in/find-actor-by-session.ts"
export { signInLimit } from "./sign-in/sign-in-limit.ts"
export { startSession } from "./sign-in/start-session.ts"
export { getOpenUnit } from "./units/get-open-unit.ts"
export { isLeadOf, listLeadsAbove, ownerFor, ownersFor } from "./units/lead.ts"
export { getReach, type Reach, reaches } from "./units/reach.ts"
export { languageOf } from "./units/unit-language.ts"
export { findUnit, findUnits, listUnitsFlat, type Unit } from "./units/unit-queries.ts"

export const people: Domain = {
  name: "people",
  routes: peopleRoutes,
  schedules: [{ name: "leave-on-day", cron: "5 * * * *", run: letPeopleLeaveOnTheirDay }],
  links: peopleLinks,
}
