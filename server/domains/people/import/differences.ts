import type { KnownPerson, PlannedChange, PlannedPerson } from "./plan-people.ts"

/** What differs between a person as known and as planned, in words for the table of differences. */
export function differencesOf(
  known: KnownPerson,
  planned: PlannedPerson,
  leadsNow: boolean,
  pathOf: (unitId: string) => string,
): PlannedChange["differs"] {
  const pairs: [field: string, before: string, after: string][] = [
    ["employee_number", known.employeeNumber ?? "", planned.employeeNumber ?? ""],
    ["name", known.name, planned.name],
    ["email", known.email ?? "", planned.email ?? ""],
    ["unit", pathOf(known.unitId), pathOf(planned.unitId)],
    ["job", known.job, planned.job],
    ["role", known.role, planned.role],
    ["languages", known.languages.join(" "), planned.languages.join(" ")],
    ["starts_on", known.startsOn ?? "", planned.startsOn ?? ""],
    ["leaves_on", known.leavesOn ?? "", planned.leavesOn ?? ""],
    ["unit_lead", String(leadsNow), String(planned.leads ?? leadsNow)],
    ["left", String(known.left), String(planned.left)],
  ]
  return pairs.flatMap(([field, before, after]) => (before === after ? [] : [{ field, before, after }]))
}
