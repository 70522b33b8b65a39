import { z } from "zod"
import { type Access, route } from "./route.ts"
import { words } from "./shapes.ts"

const colleague: Access = { who: "person" }

/** A share, month by month, with the limits within which it lies by chance. */
const shareChart = z.object({
  /** timely: answered in time · response: answered in the way that `name` says. */
  of: z.enum(["timely", "response"]),
  name: z.string().nullable(),
  /** Over all months. */
  hits: z.int(),
  n: z.int(),
  centre: z.number(),
  /** False below twelve months: no signal is called. */
  enough: z.boolean(),
  months: z.array(
    z.object({
      /** "2019-04" */
      month: z.string(),
      hits: z.int(),
      n: z.int(),
      low: z.number(),
      high: z.number(),
      /** More than chance. */
      signal: z.boolean(),
    }),
  ),
})

export const readHistory = route({
  name: "readHistory",
  method: "GET",
  path: "/api/case-history",
  access: colleague,
  summary:
    "What imported cases tell, as far as I may see them: answered in time and in which way, month by month on p charts, and the causes of each issue; of one product or of all",
  query: z.object({ product: words(300).optional() }),
  reply: z.object({
    cases: z.int(),
    products: z.array(z.object({ name: z.string(), cases: z.int() })),
    charts: z.array(shareChart),
    issues: z.array(
      z.object({
        name: z.string(),
        cases: z.int(),
        late: z.int(),
        causes: z.array(z.object({ name: z.string(), cases: z.int() })),
      }),
    ),
  }),
})
