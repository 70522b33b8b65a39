import { existsSync } from "node:fs"
import path from "node:path"
import fastifyStatic from "@fastify/static"
import type { FastifyInstance } from "fastify"

const built = path.resolve(import.meta.dirname, "../../../dist/web")

/** The web's screens: hashed files for a year, and one page for every address that is not of the API or a customer's. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(path.join(built, "index.html"))) return
  await app.register(fastifyStatic, {
    root: built,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header(
        "cache-control",
        file.includes(`${path.sep}assets${path.sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
      )
    },
  })
  app.get("/*", async (request, reply) => {
    if (request.url.startsWith("/api/") || !(request.headers.accept ?? "").includes("text/html"))
      return reply.callNotFound()
    return reply.header("cache-control", "no-cache").sendFile("index.html")
  })
}
