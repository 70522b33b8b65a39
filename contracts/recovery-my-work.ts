import { z } from "zod"
import { caseRow } from "./recovery-case-row.ts"
import { promise } from "./recovery-promises.ts"
import { remedy } from "./recovery-remedies.ts"
import { route } from "./route.ts"

export const listMyWork = route({
  name: "listMyWork",
  method: "GET",
  path: "/api/my-work",
  access: { who: "person", pin: true },
  summary: "What waits for me: cases I own, promises that are due, remedies to decide, and cases whose clock called me",
  reply: z.object({
    cases: z.array(caseRow),
    /** Of others, late still, of which I was told as one who leads. */
    called: z.array(caseRow),
    promises: z.array(promise.extend({ subject: z.string(), late: z.boolean(), demonstration: z.boolean() })),
    remedies: z.array(remedy.extend({ subject: z.string(), demonstration: z.boolean() })),
  }),
})
