import { z } from "zod"
import { administering, anyone, everyone, roles, route, scopes, stewarding } from "./route.ts"
import { byId, day, done, email, id, instant, language, line, named, timeZone, words } from "./shapes.ts"

// ---- signing in

export const strength = z.enum(["pin", "full"])

export const getSession = route({
  name: "getSession",
  method: "GET",
  path: "/api/session",
  access: anyone,
  summary: "Who is signed in here, and whose installation this is",
  reply: z.object({
    person: z
      .object({
        id,
        name: z.string(),
        role: z.enum(roles),
        unit: named,
        job: z.string(),
        locale: z.string().nullable(),
        leads: z.boolean(),
      })
      .nullable(),
    strength: strength.nullable(),
    /** The shared device this is, where it has been registered. */
    device: named.extend({ unit: named }).nullable(),
    organisation: z.object({
      name: z.string(),
      logo: z.string().nullable(),
      colour: z.string(),
      language: z.string(),
      timeZone: z.string(),
      currency: z.string(),
      /** "airline" or "bakery" for a sample organisation. */
      sample: z.string().nullable(),
      /** Below ten people the product shows less. */
      small: z.boolean(),
      setUp: z.boolean(),
    }),
  }),
})

export const signIn = route({
  name: "signIn",
  method: "POST",
  path: "/api/session",
  access: anyone,
  summary: "Sign in with an e-mail address or employee number, and a password",
  body: z.object({ login: line(254), password: z.string().min(1).max(200) }),
  reply: done,
})

export const signInWithPin = route({
  name: "signInWithPin",
  method: "POST",
  path: "/api/session/pin",
  access: anyone,
  summary: "Sign in with a name and a PIN on a registered shared device",
  body: z.object({ personId: id, pin: z.string().regex(/^\d{4,8}$/) }),
  reply: done,
})

export const signOut = route({
  name: "signOut",
  method: "DELETE",
  path: "/api/session",
  access: anyone,
  summary: "End this session",
  reply: done,
})

export const listTeamOfDevice = route({
  name: "listTeamOfDevice",
  method: "GET",
  path: "/api/device/team",
  access: anyone,
  summary: "The names to choose from on a registered shared device",
  reply: z.object({ people: z.array(named.extend({ hasPin: z.boolean() })) }),
})

export const session = z.object({
  id,
  strength,
  device: z.string().nullable(),
  userAgent: z.string().nullable(),
  startedAt: instant,
  seenAt: instant,
  current: z.boolean(),
})

export const listMySessions = route({
  name: "listMySessions",
  method: "GET",
  path: "/api/me/sessions",
  access: everyone,
  summary: "Where I am signed in",
  reply: z.object({ sessions: z.array(session) }),
})

export const endMySession = route({
  name: "endMySession",
  method: "DELETE",
  path: "/api/me/sessions/:id",
  access: everyone,
  summary: "End one of my sessions",
  params: byId,
  reply: done,
})

export const changeMyPassword = route({
  name: "changeMyPassword",
  method: "PUT",
  path: "/api/me/password",
  access: { who: "person" },
  summary: "Change my password; every other session of mine ends",
  body: z.object({ current: z.string().max(200), next: z.string().min(10).max(200) }),
  reply: done,
})

export const setMyPin = route({
  name: "setMyPin",
  method: "PUT",
  path: "/api/me/pin",
  access: { who: "person" },
  summary: "Set the PIN I use on shared devices",
  body: z.object({ pin: z.string().regex(/^\d{4,8}$/) }),
  reply: done,
})

export const setMyLocale = route({
  name: "setMyLocale",
  method: "PUT",
  path: "/api/me/locale",
  access: everyone,
  summary: "Choose the language I read",
  body: z.object({ locale: language.nullable() }),
  reply: done,
})

// ---- people and units

export const unitNode = z.object({
  id,
  code: z.string(),
  name: z.string(),
  parentId: id.nullable(),
  kind: z.enum(["front", "back"]),
  timeZone: z.string().nullable(),
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
  summary: "Add a unit below another",
  body: z.object({
    name: line(),
    code: line(80).nullable(),
    parentId: id,
    kind: z.enum(["front", "back"]),
    timeZone: timeZone.nullable(),
  }),
  reply: byId,
  status: 201,
})

export const changeUnit = route({
  name: "changeUnit",
  method: "PUT",
  path: "/api/units/:id",
  access: { who: "person", roles: administering },
  summary: "Change a unit's name, kind, time zone or lead",
  params: byId,
  body: z.object({
    name: line(),
    kind: z.enum(["front", "back"]),
    timeZone: timeZone.nullable(),
    leadId: id.nullable(),
  }),
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

export const resetPassword = route({
  name: "resetPassword",
  method: "POST",
  path: "/api/people/:id/password",
  access: { who: "person", roles: administering },
  summary: "Give a person a new password, shown once; their sessions end",
  params: byId,
  reply: z.object({ password: z.string() }),
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

/** What an import would do to one person. */
export const personChange = z.object({
  /** The line of the file, from 1; null for somebody who is not in it. */
  line: z.int().nullable(),
  kind: z.enum(["join", "change", "leave"]),
  name: z.string(),
  /** What differs: [field, before, after]. */
  differs: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
})

const peopleCsv = z.object({
  csv: words(5_000_000),
  /** Whether people who are not in the file have left. */
  complete: z.boolean().default(false),
})

export const peopleDiff = z.object({
  changes: z.array(personChange),
  newUnits: z.array(z.string()),
  bad: z.array(z.object({ line: z.int(), reason: z.string() })),
  /** The bad rows as a CSV to mend and send again, with the reason in a column of its own; null when there are none. */
  toMend: z.string().nullable(),
  /** Columns of the file that were not understood, and so not read. */
  unread: z.array(z.string()),
  counts: z.object({ join: z.int(), change: z.int(), leave: z.int(), same: z.int(), bad: z.int() }),
})

export const previewPeopleImport = route({
  name: "previewPeopleImport",
  method: "POST",
  path: "/api/people/import/preview",
  access: { who: "person", roles: administering, scope: "people:write" },
  summary: "What a CSV of people would change, without changing it",
  body: peopleCsv,
  bodyLimit: 6_000_000,
  reply: peopleDiff,
})

export const importPeople = route({
  name: "importPeople",
  method: "POST",
  path: "/api/people/import",
  access: { who: "person", roles: administering, scope: "people:write" },
  summary: "Apply a CSV of people; the good rows are kept, the bad ones come back with line and reason",
  body: peopleCsv,
  bodyLimit: 6_000_000,
  reply: peopleDiff,
})

// ---- shared devices and service accounts

export const device = named.extend({ unit: named, registeredAt: instant, lockedPeople: z.array(named) })

export const listDevices = route({
  name: "listDevices",
  method: "GET",
  path: "/api/devices",
  access: { who: "person", roles: ["lead", "administrator"] },
  summary: "Shared devices of my units",
  reply: z.object({ devices: z.array(device) }),
})

export const registerDevice = route({
  name: "registerDevice",
  method: "POST",
  path: "/api/devices",
  access: { who: "person", roles: ["lead", "administrator"] },
  summary: "Make this browser a shared device of a team; it keeps a secret cookie",
  body: z.object({ name: line(), unitId: id }),
  reply: byId,
  status: 201,
})

export const endDevice = route({
  name: "endDevice",
  method: "DELETE",
  path: "/api/devices/:id",
  access: { who: "person", roles: ["lead", "administrator"] },
  summary: "End a shared device and its sessions",
  params: byId,
  reply: done,
})

export const releasePin = route({
  name: "releasePin",
  method: "DELETE",
  path: "/api/devices/:id/locks/:personId",
  access: { who: "person", roles: ["lead", "administrator"] },
  summary: "Release a PIN that was locked after five failures",
  params: z.object({ id, personId: id }),
  reply: done,
})

export const serviceAccount = named.extend({
  scopes: z.array(z.enum(scopes)),
  madeAt: instant,
  usedAt: instant.nullable(),
})

export const listServiceAccounts = route({
  name: "listServiceAccounts",
  method: "GET",
  path: "/api/service-accounts",
  access: { who: "person", roles: administering },
  summary: "Programs that may call the API",
  reply: z.object({ accounts: z.array(serviceAccount) }),
})

export const addServiceAccount = route({
  name: "addServiceAccount",
  method: "POST",
  path: "/api/service-accounts",
  access: { who: "person", roles: administering },
  summary: "Let a program call the API; its key is shown once",
  body: z.object({ name: line(), scopes: z.array(z.enum(scopes)).min(1).max(scopes.length) }),
  reply: z.object({ id, key: z.string() }),
  status: 201,
})

export const endServiceAccount = route({
  name: "endServiceAccount",
  method: "DELETE",
  path: "/api/service-accounts/:id",
  access: { who: "person", roles: administering },
  summary: "End a program's access",
  params: byId,
  reply: done,
})

// ---- the organisation

export const organisationInput = z.object({
  name: line(120),
  logo: z
    .string()
    .max(4200)
    .regex(/^data:image\/(png|svg\+xml|jpeg|webp);base64,/)
    .nullable(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  language,
  timeZone,
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export const setUpOrganisation = route({
  name: "setUpOrganisation",
  method: "POST",
  path: "/api/organisation",
  access: anyone,
  summary: "Start with mine: the organisation and its first administrator. Only while nothing has been set up",
  body: z.object({
    organisation: organisationInput,
    administrator: z.object({ name: line(), email, password: z.string().min(10).max(200) }),
  }),
  reply: done,
  status: 201,
})

export const changeOrganisation = route({
  name: "changeOrganisation",
  method: "PUT",
  path: "/api/organisation",
  access: { who: "person", roles: stewarding },
  summary: "Change name, logo, colour, language, time zone, currency",
  body: organisationInput,
  reply: done,
})

export const getPublicAddress = route({
  name: "getPublicAddress",
  method: "GET",
  path: "/api/public-address",
  access: { who: "person" },
  summary: "The address that links and posters carry, and whether it is only a trial",
  reply: z.object({ url: z.string(), trial: z.boolean() }),
})

export const setPublicAddress = route({
  name: "setPublicAddress",
  method: "PUT",
  path: "/api/public-address",
  access: { who: "person", roles: administering },
  summary: "Set the public address; it is asked for /healthz before it is taken",
  body: z.object({ url: z.url().max(200) }),
  reply: z.object({ url: z.string(), trial: z.boolean() }),
})
