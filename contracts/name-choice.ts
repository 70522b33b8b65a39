import { z } from "zod"
import { everyone, route } from "./route.ts"
import { done } from "./shapes.ts"

/** Where my name may stand outside this program; in stories it is asked for each. */
export const nameChoice = z.object({
  /** In channels of chat that only colleagues read. */
  inChat: z.boolean(),
  /** Where everybody can read it: thanks and words in the public newsletter, channels of chat with others in them. */
  outside: z.boolean(),
})
export type NameChoice = z.output<typeof nameChoice>

export const readNameChoice = route({
  name: "readNameChoice",
  method: "GET",
  path: "/api/name-choice",
  access: everyone,
  summary: "Where my name may stand outside this program",
  reply: nameChoice,
})

export const chooseNames = route({
  name: "chooseNames",
  method: "PUT",
  path: "/api/name-choice",
  access: everyone,
  over: { reading: readNameChoice, fields: ["inChat", "outside"] },
  summary: "Say where my name may stand outside this program; said again, the latest holds at once",
  body: nameChoice,
  reply: done,
})
