import { existsSync } from "node:fs"
import path from "node:path"
import fastifyStatic from "@fastify/static"
import type { FastifyInstance } from "fastify"

const built = path.resolve(import.meta.dirname, "../../../dist/web")
const aYear = "public, max-age=31536000, immutable"

/** The web's screens: hashed files for a year, and one page for every address that is not of the API or a customer's. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(path.join(built, "index.html"))) return
  await app.register(fastifyStatic, { root: built, serve: false, cacheControl: false })
  app.get("/*", async (request, reply) => {
    const { pathname } = new URL(request.url, "http://any")
    // By request and not by a list made at the start: a new build is served at once.
    if (path.extname(pathname) !== "") {
      reply.header("cache-control", pathname.startsWith("/assets/") ? aYear : "no-cache")
      return reply.sendFile(pathname.slice(1))
    }
    if (pathname.startsWith("/api/") || !takesPages(request.headers.accept)) return reply.callNotFound()
    return reply.header("cache-control", "no-cache").sendFile("index.html")
  })
}

/** Whether whoever asks takes a page: browsers say so, and watchers and command lines take anything. */
const takesPages = (accept = "*/*"): boolean => accept.includes("text/html") || accept.includes("*/*")
