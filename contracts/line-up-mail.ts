import { z } from "zod"
import { route } from "./route.ts"
import { done } from "./shapes.ts"

/** The day's card by mail, for those who want it. */

export const readLineUpMail = route({
  name: "readLineUpMail",
  method: "GET",
  path: "/api/line-up-mail",
  access: { who: "person" },
  summary: "Whether one gets the day's card by mail",
  reply: z.object({
    wanted: z.boolean(),
    /** Nobody without an address gets it. */
    address: z.string().nullable(),
  }),
})

export const chooseLineUpMail = route({
  name: "chooseLineUpMail",
  method: "PUT",
  path: "/api/line-up-mail",
  access: { who: "person" },
  summary: "Want the day's card by mail, or want it no more",
  body: z.object({ wanted: z.boolean() }),
  reply: done,
})

/** What mail programs call when somebody presses their own "unsubscribe" (RFC 8058): one request, no session, no page. */
export const declineLineUpMail = route({
  name: "declineLineUpMail",
  method: "POST",
  path: "/api/line-up-mail/declined/:token",
  access: { who: "link", purpose: "line-up-mail" },
  summary: "Want the day's card by mail no more, by the link in one of the mails",
  params: z.object({ token: z.string().max(100) }),
  body: z.object({ "List-Unsubscribe": z.literal("One-Click") }),
  bodyKind: "form",
  reply: done,
})
