import { z } from "zod"
import { route } from "./route.ts"
import { day, done } from "./shapes.ts"

/** The mail on Monday morning about one's own team. */

export const readMondayMail = route({
  name: "readMondayMail",
  method: "GET",
  path: "/api/monday-mail",
  access: { who: "person" },
  summary: "What one's own Monday mail would say now, and whether one wants it",
  reply: z.object({
    wanted: z.boolean(),
    /** Nobody without an address gets it. */
    address: z.string().nullable(),
    week: day,
    subject: z.string(),
    paragraphs: z.array(z.string()),
  }),
})
export type MondayMail = z.output<typeof readMondayMail.reply>

export const chooseMondayMail = route({
  name: "chooseMondayMail",
  method: "PUT",
  path: "/api/monday-mail",
  access: { who: "person" },
  summary: "Want the Monday mail, or want it no more",
  body: z.object({ wanted: z.boolean() }),
  reply: done,
})

/** What mail programs call when somebody presses their own "unsubscribe" (RFC 8058): one request, no session, no page. */
export const declineMondayMail = route({
  name: "declineMondayMail",
  method: "POST",
  path: "/api/monday-mail/declined/:token",
  access: { who: "link", purpose: "monday-mail" },
  summary: "Want no more Monday mails, by the link in one of them",
  params: z.object({ token: z.string().max(100) }),
  body: z.object({ "List-Unsubscribe": z.literal("One-Click") }),
  bodyKind: "form",
  reply: done,
})
