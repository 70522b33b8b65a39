import { z } from "zod"
import { leaving } from "./purchases.ts"
import { route } from "./route.ts"
import { byId, done, email, id, instant, language, line, money, named, words } from "./shapes.ts"

/** By last year's spending, where purchases are known. */
export const band = z.enum(["small", "middle", "large"])

export const customerRow = z.object({
  id,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  key: z.string().nullable(),
  band: band.nullable(),
})

export const listCustomers = route({
  name: "listCustomers",
  method: "GET",
  path: "/api/customers",
  access: { who: "person", scope: "read" },
  summary: "Customers, by name, e-mail address, telephone number or key; the latest met first",
  query: z.object({
    q: words(200).optional(),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ items: z.array(customerRow), next: id.nullable() }),
})

export const purchase = z.object({
  id,
  at: instant,
  amount: money,
  unit: named.nullable(),
  what: z.string().nullable(),
})

export const getCustomer = route({
  name: "getCustomer",
  method: "GET",
  path: "/api/customers/:id",
  access: { who: "person", scope: "read" },
  summary: "One customer: how to reach them, and what they bought",
  params: byId,
  reply: customerRow.extend({
    language: z.string().nullable(),
    /** What whoever serves them has to know. */
    needs: z.string().nullable(),
    metAt: instant,
    erased: z.boolean(),
    /** When and why they left, where somebody noted it. */
    leaving: leaving.nullable(),
    purchases: z.array(purchase),
    /** All purchases, a sum for each currency. */
    bought: z.object({ times: z.int(), sums: z.array(money) }),
  }),
})

const contact = z.object({
  name: line(200).nullable(),
  email: email.nullable(),
  phone: line(60).nullable(),
  language: language.nullable(),
})

export const keepCustomer = route({
  name: "keepCustomer",
  method: "POST",
  path: "/api/customers",
  access: { who: "person" },
  summary: "Keep a customer; one who is known by key or e-mail address is found",
  body: contact.extend({ key: line(200).nullable() }).refine((met) => met.name ?? met.email ?? met.phone ?? met.key, {
    message: "Say at least one thing about them.",
    params: { code: "nothing-about-them" },
  }),
  reply: byId,
  status: 201,
})

export const changeCustomer = route({
  name: "changeCustomer",
  method: "PUT",
  path: "/api/customers/:id",
  access: { who: "person" },
  over: { reading: getCustomer, fields: ["name", "email", "phone", "language"] },
  summary: "Change how a customer is called and reached",
  params: byId,
  body: contact,
  reply: done,
})

export const keepNeeds = route({
  name: "keepNeeds",
  method: "PUT",
  path: "/api/customers/:id/needs",
  access: { who: "person" },
  over: { reading: getCustomer, fields: ["needs"] },
  summary: "Keep what whoever serves this customer next has to know; it stands in every case of theirs",
  params: byId,
  body: z.object({ needs: line(1000).nullable() }),
  reply: done,
})
