import { z } from "zod"
import { route } from "./route.ts"
import { byId, id } from "./shapes.ts"

const leftOut = z.enum(["program", "too-large", "too-many", "empty"])

/** A file that was sent in a case, by its customer or by us; one that was left out can not be saved, and says why. */
export const caseFile = z.object({
  id,
  name: z.string(),
  size: z.int(),
  leftOut: leftOut.nullable(),
})

export const saveCaseFile = route({
  name: "saveCaseFile",
  method: "GET",
  path: "/api/cases/:id/files/:fileId",
  access: { who: "person" },
  summary: "Save a file that was sent in this case",
  params: z.object({ id, fileId: id }),
  reply: { media: "application/octet-stream" },
})

export const saveMyFile = route({
  name: "saveMyFile",
  method: "GET",
  path: "/c/:token/files/:fileId",
  access: { who: "link", purpose: "case" },
  summary: "Save a file that I sent with my case, or was sent in it",
  params: z.object({
    token: z
      .string()
      .max(120)
      .regex(/^[A-Za-z0-9_-]+$/),
    fileId: id,
  }),
  reply: { media: "application/octet-stream" },
})

/** The most that one request with files may hold; bytes. */
export const mostLaidAtOnce = 15_000_000

/** Files for a reply, in the order in which they should go along. */
export const readyFileIds = z.array(id).max(10).default([])

export const layFilesReady = route({
  name: "layFilesReady",
  method: "POST",
  path: "/api/cases/:id/ready-files",
  access: { who: "person" },
  summary:
    "Lay files ready for my next reply in this case (multipart/form-data: files); they go once a reply names them",
  params: byId,
  bodyKind: "raw",
  bodyLimit: mostLaidAtOnce,
  reply: z.object({
    /** In their order; one that was left out has no id, and says why. */
    files: z.array(z.object({ id: id.nullable(), name: z.string(), size: z.int(), leftOut: leftOut.nullable() })),
  }),
  status: 201,
})
