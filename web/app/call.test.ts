import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { everyone, route } from "#contracts/route.ts"
import { addressOf, call } from "./call.ts"

const noteCase = route({
  name: "noteCase",
  method: "POST",
  path: "/api/cases/:id/notes",
  summary: "Add a note",
  access: everyone,
  params: z.object({ id: z.string() }),
  query: z.object({ tag: z.array(z.string()).optional() }),
  body: z.object({ words: z.string() }),
  reply: z.object({ heard: z.unknown(), at: z.string() }),
})

/** Doing it twice would be two. */
const giveOnce = route({ ...noteCase, name: "giveOnce", once: true })
const keysSeen: (string | undefined)[] = []

const server = createServer(answer)
/** The browser's fetch knows where it is; here the same is done by hand. */
const browsersFetch = globalThis.fetch

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  globalThis.fetch = (path, init) => browsersFetch(`http://localhost:${port}${path}`, init)
})

afterAll(() => {
  globalThis.fetch = browsersFetch
  server.close()
})

function answer(request: IncomingMessage, response: ServerResponse): void {
  keysSeen.push(request.headers["idempotency-key"] as string | undefined)
  let body = ""
  request.on("data", (part) => {
    body += part
  })
  request.on("end", () => {
    if (request.url?.includes("refused")) {
      response.writeHead(409, { "content-type": "application/problem+json" })
      const errors = [{ path: "body.words", message: "Say a little more." }]
      return response.end(JSON.stringify({ title: "Not yet", status: 409, code: "not-yet", errors, reference: "r-1" }))
    }
    if (request.url?.includes("broken")) {
      response.writeHead(502, { "content-type": "text/html" })
      return response.end("<h1>Bad gateway</h1>")
    }
    if (request.url?.includes("cut-off")) return request.socket.destroy()
    response.writeHead(200, { "content-type": "application/json" })
    return response.end(JSON.stringify({ heard: JSON.parse(body), at: `${request.method} ${request.url}` }))
  })
}

test("parameters, filters and body reach the server as the contract says", async () => {
  const reply = await call(noteCase, { params: { id: "a/b" }, query: { tag: ["x", "y"] }, body: { words: "Hello" } })
  expect(reply).toEqual({ heard: { words: "Hello" }, at: "POST /api/cases/a%2Fb/notes?tag=x&tag=y" })
})

test("a refusal carries its code, its reference and what is wrong with each field", async () => {
  const refused = call(noteCase, { params: { id: "refused" }, body: { words: "" } })
  await expect(refused).rejects.toMatchObject({
    name: "Problem",
    status: 409,
    code: "not-yet",
    message: "Not yet",
    detail: "Not yet",
    reference: "r-1",
    errors: [{ path: "body.words", message: "Say a little more." }],
  })
})

test("an answer that is no problem document is still a problem", async () => {
  const broken = call(noteCase, { params: { id: "broken" }, body: { words: "" } })
  await expect(broken).rejects.toMatchObject({ name: "Problem", status: 502, code: "status-502" })
})

test("no answer at all is told as unreachable", async () => {
  const known = globalThis.fetch
  globalThis.fetch = () => browsersFetch("http://localhost:1/")
  const lost = call(noteCase, { params: { id: "1" }, body: { words: "" } })
  await expect(lost).rejects.toMatchObject({ status: 0, code: "unreachable" })
  globalThis.fetch = known
})

test("an address for a link has its parameters filled in", () => {
  expect(addressOf(noteCase, { params: { id: "7" }, query: { tag: ["a b"] }, body: { words: "" } })).toBe(
    "/api/cases/7/notes?tag=a+b",
  )
})

test("a deed that is done once carries the same key until an answer has come, and then another", async () => {
  const give = (id: string, words: string) =>
    call(giveOnce, { params: { id }, body: { words } }).catch((problem) => problem)
  keysSeen.length = 0
  expect(await give("cut-off", "Sorry")).toMatchObject({ status: 0, again: true })
  await give("cut-off", "Sorry")
  await give("cut-off", "Very sorry")
  const [first, again, other] = keysSeen
  expect(first).toMatch(/^[0-9a-f-]{36}$/)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  keysSeen.length = 0
  for (const id of ["7", "7", "refused", "refused", "broken", "broken"]) await give(id, "Sorry")
  expect(new Set(keysSeen.slice(0, 4)).size).toBe(4)
  // A gateway that gave up: the server itself has not answered.
  expect(keysSeen[5]).toBe(keysSeen[4])
})

test("what may be done twice carries no key", async () => {
  keysSeen.length = 0
  await call(noteCase, { params: { id: "7" }, body: { words: "Hello" } })
  expect(keysSeen).toEqual([undefined])
})
