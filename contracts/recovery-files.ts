import { z } from "zod"
import { route } from "./route.ts"
import { id } from "./shapes.ts"

/** A file that a customer sent; one that was left out can not be saved, and says why. */
export const caseFile = z.object({
  id,
  name: z.string(),
  size: z.int(),
  leftOut: z.enum(["program", "too-large", "too-many", "empty"]).nullable(),
})

export const saveCaseFile = route({
  name: "saveCaseFile",
  method: "GET",
  path: "/api/cases/:id/files/:fileId",
  access: { who: "person" },
  summary: "Save a file that the customer of this case sent",
  params: z.object({ id, fileId: id }),
  reply: { media: "application/octet-stream" },
})

export const saveMyFile = route({
  name: "saveMyFile",
  method: "GET",
  path: "/c/:token/files/:fileId",
  access: { who: "link", purpose: "case" },
  summary: "Save a file that I sent with my case",
  params: z.object({
    token: z
      .string()
      .max(120)
      .regex(/^[A-Za-z0-9_-]+$/),
    fileId: id,
  }),
  reply: { media: "application/octet-stream" },
})
