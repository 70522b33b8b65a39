import type { Domain } from "#platform/domain.ts"
import { letPeopleLeaveOnTheirDay } from "./let-people-leave.ts"
import { peopleLinks } from "./links.ts"
import { peopleRoutes } from "./routes.ts"

export { dayAfter, dayAt, dayIn, forgetZones, getZones } from "./calendar-day.ts"
export { dayOfInstant, sinceDay, untilDay, zoneOfUnit } from "./days-in-zone.ts"
export { getDeviceHere } from "./device-here.ts"
export { listTeamOfDevice } from "./device-queries.ts"
export { personLeft, zoneChanged } from "./events.ts"
export { findReader } from "./find-reader.ts"
export { getOpenUnit } from "./get-open-unit.ts"
export { findActorByKey, findActorBySession } from "./identify.ts"
export { importPeople, type PeopleFile, previewPeopleImport } from "./import/import-people.ts"
export { isLeadOf, listLeadsAbove, ownerFor, ownersFor } from "./lead.ts"
export { provePin } from "./prove-pin.ts"
export { getReach, type Reach, reaches } from "./reach.ts"
export { type Colleague, getPerson, listRoster, type PersonHere } from "./roster.ts"
export { signInLimit } from "./sign-in-limit.ts"
export { speakLanguages } from "./speak-languages.ts"
export { startSession } from "./start-session.ts"
export { languageOf } from "./unit-language.ts"
export { findUnit, findUnits, listUnitsFlat, type Unit } from "./unit-queries.ts"

export const people: Domain = {
  name: "people",
  routes: peopleRoutes,
  schedules: [{ name: "leave-on-day", cron: "5 * * * *", run: letPeopleLeaveOnTheirDay }],
  links: peopleLinks,
}
