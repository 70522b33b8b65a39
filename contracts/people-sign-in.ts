import { z } from "zod"
import { anyone, everyone, roles, route } from "./route.ts"
import { byId, done, id, instant, language, line, named } from "./shapes.ts"

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
