import { z } from "zod"
import { type Access, anyone, route } from "./route.ts"
import { done, language } from "./shapes.ts"

/** Who gets the newsletter by mail, and how they leave it or ask for it. */

export const readNewsletterChoice = route({
  name: "readNewsletterChoice",
  method: "GET",
  path: "/api/newsletter/choice",
  access: { who: "person" },
  summary: "Whether the newsletter comes to me by mail, and where",
  reply: z.object({ wanted: z.boolean(), address: z.string().nullable() }),
})

export const chooseNewsletter = route({
  name: "chooseNewsletter",
  method: "PUT",
  path: "/api/newsletter/choice",
  access: { who: "person" },
  summary: "Want the newsletter by mail, or want it no more",
  body: z.object({ wanted: z.boolean() }),
  reply: done,
})

const page = { media: "text/html; charset=utf-8" }
const inLanguage = z.object({ lang: language.optional() })
const byToken = z.object({ token: z.string().max(100) })
const reader: Access = { who: "link", purpose: "newsletter" }

export const showLeavePage = route({
  name: "showLeavePage",
  method: "GET",
  path: "/newsletter/leave/:token",
  access: reader,
  summary: "Asks whether the newsletter is no longer wanted; looking records nothing, as mail programs look ahead",
  params: byToken,
  query: inLanguage,
  reply: page,
})

/** What mail programs call when somebody presses their own "unsubscribe" (RFC 8058), and the button of the page: one request, no session. */
export const leaveNewsletter = route({
  name: "leaveNewsletter",
  method: "POST",
  path: "/newsletter/leave/:token",
  access: reader,
  summary: "Want no more newsletters, by the link in one of them",
  params: byToken,
  query: inLanguage,
  body: z.object({ "List-Unsubscribe": z.literal("One-Click") }),
  bodyKind: "form",
  reply: page,
})

export const returnToNewsletter = route({
  name: "returnToNewsletter",
  method: "POST",
  path: "/newsletter/return/:token",
  access: reader,
  summary: "Want the newsletter again after all, by the same link",
  params: byToken,
  query: inLanguage,
  bodyKind: "form",
  reply: page,
})

const sentForm = z.record(z.string().max(100), z.string().max(1000))

export const subscribeToNewsletter = route({
  name: "subscribeToNewsletter",
  method: "POST",
  path: "/newsletter/subscribers",
  access: anyone,
  summary:
    "Ask for the newsletter by mail; a link goes to the address first. Whatever is known of an address, the answer is the same",
  body: sentForm,
  bodyKind: "form",
  reply: page,
})

const asker: Access = { who: "link", purpose: "newsletter-confirm" }

export const showConfirmPage = route({
  name: "showConfirmPage",
  method: "GET",
  path: "/newsletter/confirm/:token",
  access: asker,
  summary: "Asks whether the newsletter is really wanted; looking records nothing",
  params: byToken,
  query: inLanguage,
  reply: page,
})

export const confirmSubscription = route({
  name: "confirmSubscription",
  method: "POST",
  path: "/newsletter/confirm/:token",
  access: asker,
  summary: "Yes, by the link in the mail: the newsletter comes from the next edition on",
  params: byToken,
  query: inLanguage,
  bodyKind: "form",
  reply: page,
})
