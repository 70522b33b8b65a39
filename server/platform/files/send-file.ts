import type { FastifyReply } from "fastify"

/** Hands a file out to be saved: never shown inside our pages, never guessed at, and cut off from our address should a browser open it after all. */
export function sendFile(reply: FastifyReply, file: { name: string; media: string; bytes: Buffer }): FastifyReply {
  const plain = file.name.replaceAll(/[^\w. -]/g, "_")
  return reply
    .type(file.media)
    .header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${percent(file.name)}`)
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store")
    .send(file.bytes)
}

const percent = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
