import { z } from "zod"
import { type Access, route } from "./route.ts"
import { byId, done, id } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const beAtCase = route({
  name: "beAtCase",
  method: "PUT",
  path: "/api/cases/:id/presence",
  access: colleague,
  summary: "Say that I have this case open, and learn who else has; it falls away by itself and is not stored",
  params: byId,
  body: z.object({ writing: z.boolean() }),
  reply: z.object({ others: z.array(z.object({ id, name: z.string(), writing: z.boolean() })) }),
})

export const leaveCase = route({
  name: "leaveCase",
  method: "DELETE",
  path: "/api/cases/:id/presence",
  access: colleague,
  summary: "Say that I have closed this case's screen",
  params: byId,
  reply: done,
})
