import type { FastifyRequest } from "fastify"
import { Refusal } from "#platform/errors/refusal.ts"

export type SentForm = { fields: Record<string, string>; files: { name: string; bytes: Buffer }[] }

/** Reads a form with files (multipart/form-data) into memory, up to `most` bytes; the contract's body must be "raw". */
export async function readForm(request: FastifyRequest, most: number): Promise<SentForm> {
  const type = request.headers["content-type"] ?? ""
  if (!/^multipart\/form-data\b/i.test(type))
    throw new Refusal("wrong-media", "This address takes a form with files (multipart/form-data).", { status: 415 })
  const bytes = await bytesOf(request.body as AsyncIterable<Buffer>, most)
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData().catch(() => {
    throw new Refusal("not-understood", "This form broke off on its way. Send it again.", { status: 400 })
  })
  const sent: SentForm = { fields: {}, files: [] }
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") sent.fields[name] = value
    else if (value.name !== "" || value.size > 0)
      sent.files.push({ name: fileNameOf(value.name), bytes: Buffer.from(await value.arrayBuffer()) })
  }
  return sent
}

async function bytesOf(body: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > most)
      throw new Refusal("too-large", "These files are too large to be sent at once. Send fewer, or smaller ones.", {
        status: 413,
      })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** One line without a folder, and nothing that turns the direction of writing. */
const fileNameOf = (name: string) =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, " ")
    .trim()
    .slice(-120) || "file"
