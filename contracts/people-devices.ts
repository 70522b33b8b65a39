import { z } from "zod"
import { administering, route, scopes } from "./route.ts"
import { byId, done, id, instant, line, named } from "./shapes.ts"

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
