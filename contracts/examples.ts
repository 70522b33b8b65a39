import { z } from "zod"
import { route, stewarding } from "./route.ts"
import { byId, done, id, instant, named, someWords } from "./shapes.ts"

export const listExamples = route({
  name: "listExamples",
  method: "GET",
  path: "/api/standards/:id/examples",
  access: { who: "person", pin: true, scope: "read" },
  summary: "What a standard looks like, as short stories of what happened; in the order in which they were written",
  params: byId,
  reply: z.object({
    /** At most 12. */
    examples: z.array(z.object({ id, words: z.string(), writtenAt: instant, writtenBy: named.nullable() })),
  }),
})

export const tellExample = route({
  name: "tellExample",
  method: "POST",
  path: "/api/standards/:id/examples",
  access: { who: "person", roles: stewarding },
  once: true,
  summary: "Tell in a few sentences how a standard was lived, without names",
  params: byId,
  body: z.object({ words: someWords(1500) }),
  reply: byId,
  status: 201,
})

export const withdrawExample = route({
  name: "withdrawExample",
  method: "DELETE",
  path: "/api/standards/:id/examples/:exampleId",
  access: { who: "person", roles: stewarding },
  summary: "Tell an example no more",
  params: z.object({ id, exampleId: id }),
  reply: done,
})
