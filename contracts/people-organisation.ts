import { z } from "zod"
import { getSession } from "./people-sign-in.ts"
import { administering, anyone, route, stewarding } from "./route.ts"
import { done, email, language, line, timeZone } from "./shapes.ts"

export const organisationInput = z.object({
  name: line(120),
  logo: z
    .string()
    .max(4200)
    .regex(/^data:image\/(png|svg\+xml|jpeg|webp);base64,/)
    .nullable(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  language,
  timeZone,
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export const setUpOrganisation = route({
  name: "setUpOrganisation",
  method: "POST",
  path: "/api/organisation",
  access: anyone,
  summary: "Start with mine: the organisation and its first administrator. Only while nothing has been set up",
  body: z.object({
    organisation: organisationInput,
    administrator: z.object({ name: line(), email, password: z.string().min(10).max(200) }),
  }),
  reply: done,
  status: 201,
})

export const changeOrganisation = route({
  name: "changeOrganisation",
  method: "PUT",
  path: "/api/organisation",
  access: { who: "person", roles: stewarding },
  over: {
    reading: getSession,
    fields: [
      "organisation.name",
      "organisation.logo",
      "organisation.colour",
      "organisation.language",
      "organisation.timeZone",
      "organisation.currency",
    ],
  },
  summary: "Change name, logo, colour, language, time zone, currency",
  body: organisationInput,
  reply: done,
})

/** `trial`: it works in this network only, as none was set, or a private one was. */
const publicAddress = z.object({ url: z.string(), trial: z.boolean(), set: z.boolean() })

export const getPublicAddress = route({
  name: "getPublicAddress",
  method: "GET",
  path: "/api/public-address",
  access: { who: "person" },
  summary: "The address that links and posters carry, and whether it is only a trial",
  reply: publicAddress,
})

export const setPublicAddress = route({
  name: "setPublicAddress",
  method: "PUT",
  path: "/api/public-address",
  access: { who: "person", roles: administering },
  summary: "Set the public address; it is asked for /healthz before it is taken",
  body: z.object({ url: z.url().max(200) }),
  reply: publicAddress,
})
