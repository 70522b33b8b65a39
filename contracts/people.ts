import { z } from "zod"
import { administering, roles, route } from "./route.ts"
import { byId, day, done, email, id, instant, language, line, named, timeZone, words } from "./shapes.ts"

export * from "./people-devices.ts"
export * from "./people-import.ts"
export * from "./people-organisation.ts"
export * from "./people-password.ts"
export * from "./people-sign-in.ts"

export const unitNode = z.object({
  id,
  code: z.string(),
  name: z.string(),
  parentId: id.nullable(),
  kind: z.enum(["front", "back"]),
  timeZone: z.string().nullable(),
  /** Null where it speaks as the unit above. */
  language: z.string().nullable(),
  lead: named.nullable(),
  /** Whose home unit it is. */
  people: z.int(),
  /** Those, and the people of every unit below. */
  peopleWithin: z.int(),
})

export const listUnits = route({
  name: "listUnits",
  method: "GET",
  path: "/api/units",
  access: { who: "person", pin: true, scope: "read" },
  summary: "The tree of units, each with its lead and its number of people",
  reply: z.object({ units: z.array(unitNode) }),
})

export const addUnit = route({
  name: "addUnit",
  method: "POST",
  path: "/api/units",
  access: { who: "person", roles: administering },
  once: true,
  summary: "Add a unit below another",
  body: z.object({
    name: line(),
    code: line(80).nullable(),
    parentId: id,
    kind: z.enum(["front", "back"]),
    timeZone: timeZone.nullable(),
    language: language.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const changeUnit = route({
  name: "changeUnit",
  method: "PUT",
  path: "/api/units/:id",
  access: { who: "person", roles: administering },
  over: { reading: listUnits, list: "units", fields: ["name", "kind", "timeZone", "language", "lead.id"] },
  summary: "Change a unit's name, kind, time zone, language or lead",
  params: byId,
  body: z.object({
    name: line(),
    kind: z.enum(["front", "back"]),
    timeZone: timeZone.nullable(),
    language: language.nullable(),
    leadId: id.nullable(),
  }),
  reply: done,
})

export const listClosedUnits = route({
  name: "listClosedUnits",
  method: "GET",
  path: "/api/closed-units",
  access: { who: "person", roles: administering },
  summary: "Units that are closed, the latest first: what was measured in them stays",
  reply: z.object({
    units: z.array(z.object({ id, name: z.string(), path: z.string(), closedAt: instant })),
  }),
})

export const closeUnit = route({
  name: "closeUnit",
  method: "PUT",
  path: "/api/units/:id/closure",
  access: { who: "person", roles: administering },
  summary: "Close a unit that nobody works in any more, or that was made by mistake; its history stays",
  params: byId,
  reply: done,
})

export const reopenUnit = route({
  name: "reopenUnit",
  method: "DELETE",
  path: "/api/units/:id/closure",
  access: { who: "person", roles: administering },
  summary: "Open a closed unit again",
  params: byId,
  reply: done,
})

export const person = z.object({
  id,
  name: z.string(),
  employeeNumber: z.string().nullable(),
  email: z.string().nullable(),
  unit: named,
  job: z.string(),
  role: z.enum(roles),
  languages: z.array(z.string()),
  startsOn: day.nullable(),
  leavesOn: day.nullable(),
  left: z.boolean(),
})

export const listPeople = route({
  name: "listPeople",
  method: "GET",
  path: "/api/people",
  access: { who: "person", pin: true },
  summary: "Colleagues, by name; e-mail and employee number are shown to administrators and to themselves",
  query: z.object({
    q: words(100).optional(),
    /** This unit and those below it. */
    unit: id.optional(),
    /** Those who have left are kept, and are listed only when asked for. */
    left: z.enum(["no", "yes"]).default("no"),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ items: z.array(person), next: id.nullable() }),
})

export const addPerson = route({
  name: "addPerson",
  method: "POST",
  path: "/api/people",
  access: { who: "person", roles: administering },
  once: true,
  summary: "Add one person",
  body: z.object({
    name: line(),
    email: email.nullable(),
    employeeNumber: line(80).nullable(),
    unitId: id,
    job: words(200),
    role: z.enum(roles),
  }),
  reply: byId,
  status: 201,
})

export const getPerson = route({
  name: "getPerson",
  method: "GET",
  path: "/api/people/:id",
  access: { who: "person", pin: true },
  summary: "One colleague, and what the caller may do for them",
  params: byId,
  reply: person.extend({
    leads: z.array(named),
    /** Seen by administrators, and by those who may set the PIN. */
    hasPassword: z.boolean().nullable(),
    hasPin: z.boolean().nullable(),
    maySetPin: z.boolean(),
  }),
})

export const changePerson = route({
  name: "changePerson",
  method: "PUT",
  path: "/api/people/:id",
  access: { who: "person", roles: administering },
  over: {
    reading: getPerson,
    fields: ["name", "email", "employeeNumber", "unit.id", "job", "role", "languages", "startsOn", "leavesOn"],
  },
  summary: "Change what is kept of a person",
  params: byId,
  body: z.object({
    name: line(),
    email: email.nullable(),
    employeeNumber: line(80).nullable(),
    unitId: id,
    job: words(200),
    role: z.enum(roles),
    languages: z.array(language).max(20),
    startsOn: day.nullable(),
    leavesOn: day.nullable(),
  }),
  reply: done,
})

export const letPersonLeave = route({
  name: "letPersonLeave",
  method: "PUT",
  path: "/api/people/:id/leaving",
  access: { who: "person", roles: administering },
  summary: "A person leaves: sessions end, open work goes to another owner, history stays",
  params: byId,
  reply: done,
})

export const bringPersonBack = route({
  name: "bringPersonBack",
  method: "DELETE",
  path: "/api/people/:id/leaving",
  access: { who: "person", roles: administering },
  summary: "A person who had left works here again",
  params: byId,
  reply: done,
})

export const setPin = route({
  name: "setPin",
  method: "PUT",
  path: "/api/people/:id/pin",
  access: { who: "person", roles: ["lead", "administrator"] },
  summary: "Set a team member's PIN, and release it where it was locked",
  params: byId,
  body: z.object({ pin: z.string().regex(/^\d{4,8}$/) }),
  reply: done,
})
