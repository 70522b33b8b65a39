import { z } from "zod"
import { administering, anyone, route } from "./route.ts"
import { byId, done, email, instant } from "./shapes.ts"

const password = z.string().min(10).max(200)

export const changeMyPassword = route({
  name: "changeMyPassword",
  method: "PUT",
  path: "/api/me/password",
  access: { who: "person" },
  summary: "Change my password; every other session of mine ends",
  body: z.object({ current: z.string().max(200), next: password }),
  reply: done,
})

export const resetPassword = route({
  name: "resetPassword",
  method: "POST",
  path: "/api/people/:id/password",
  access: { who: "person", roles: administering },
  summary: "Give a person a new password, shown once; their sessions end",
  params: byId,
  reply: z.object({ password: z.string() }),
})

export const invitePerson = route({
  name: "invitePerson",
  method: "POST",
  path: "/api/people/:id/invitation",
  access: { who: "person", roles: administering },
  summary:
    "Mail a person a link with which they set their password; an earlier invitation or code of theirs holds no longer",
  params: byId,
  reply: z.object({ endsAt: instant }),
})

export const printPasswordCode = route({
  name: "printPasswordCode",
  method: "POST",
  path: "/api/people/:id/password-code",
  access: { who: "person", roles: administering },
  summary: "A code on paper with which a person without e-mail sets their password; it is shown once",
  params: byId,
  reply: z.object({ code: z.string(), endsAt: instant, address: z.string() }),
})

export const askForPassword = route({
  name: "askForPassword",
  method: "POST",
  path: "/api/forgotten-password",
  access: anyone,
  summary:
    "Mail me a link with which I set a new password. The answer is the same whether or not anybody has this address",
  body: z.object({ email }),
  reply: done,
})

export const setPasswordByTicket = route({
  name: "setPasswordByTicket",
  method: "PUT",
  path: "/api/password-ticket",
  access: anyone,
  summary:
    "Set a password with the link from a mail or a printed code, once; every session of that person ends and one begins here",
  body: z.object({ ticket: z.string().trim().min(1).max(100), next: password }),
  reply: done,
})
