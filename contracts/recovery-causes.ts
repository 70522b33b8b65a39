import { z } from "zod"
import { type Access, route } from "./route.ts"
import { byId, id, line, named, words } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const causeNode = named.extend({ parentId: id.nullable(), avoidable: z.boolean(), cases: z.int() })

export const setCause = route({
  name: "setCause",
  method: "PUT",
  path: "/api/cases/:id/cause",
  access: colleague,
  summary: "Say why it happened: a cause of the tree or a new one, and whether the error was ours",
  params: byId,
  body: z.object({
    cause: z.union([z.object({ id }), z.object({ name: line(), parentId: id.nullable(), avoidable: z.boolean() })]),
    words: words(4000).default(""),
    ownError: z.boolean(),
  }),
  reply: byId,
})

export const listCauses = route({
  name: "listCauses",
  method: "GET",
  path: "/api/causes",
  access: colleague,
  summary: "The tree of causes, each with its number of cases",
  reply: z.object({ causes: z.array(causeNode) }),
})
