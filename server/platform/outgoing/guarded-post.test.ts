import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, describe, expect, test } from "vitest"
import { guardedPost, NotCalled } from "./guarded-post.ts"
import { isPublicAddress } from "./public-address.ts"

describe("an address that somebody typed in is not called", () => {
  test.each([
    "http://hooks.slack.com/services/x",
    "https://localhost/x",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://169.254.169.254/latest/meta-data",
    "https://10.1.2.3/x",
    "https://0x7f000001/x",
    "https://2130706433/x",
    "https://chat.harbour.internal/x",
    "https://intranet/x",
    "https://user:secret@hooks.slack.com/x",
    "https://hooks.slack.com:8443/x",
    "file:///etc/passwd",
    "ftp://hooks.slack.com/x",
    "no address",
  ])("%s", async (address) => {
    await expect(guardedPost(address, {}, [])).rejects.toBeInstanceOf(NotCalled)
  })
})

test.each([
  ["8.8.8.8", true],
  ["2606:4700::6810:85e5", true],
  ["127.0.0.1", false],
  ["192.168.1.1", false],
  ["100.64.0.1", false],
  ["224.0.0.1", false],
  ["::1", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::a00:1", false],
  ["2002:a00:1::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["nonsense", false],
])("whether %s is on the public internet: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

describe("a host in one's own network that the administrator allows", () => {
  const server = createServer((request, reply) => {
    if (request.url === "/moved") reply.writeHead(302, { location: "http://127.0.0.1:1/" }).end()
    else if (request.url === "/endless") for (let i = 0; i < 100; i++) reply.write("x".repeat(1_000))
    else reply.writeHead(429, { "retry-after": "7" }).end("slow down")
  })
  const listening = new Promise<string>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`)),
  )
  afterAll(() => void server.close(() => server.closeAllConnections()))

  test("is called, and its answer told", async () => {
    const host = await listening
    const answer = await guardedPost(`http://${host}/hook`, { text: "Hello" }, [host])
    expect(answer).toEqual({ status: 429, text: "slow down", retryAfter: 7 })
  })

  test("leads nowhere else", async () => {
    const host = await listening
    expect((await guardedPost(`http://${host}/moved`, {}, [host])).status).toBe(302)
  })

  test("is heard only so long", async () => {
    const host = await listening
    expect((await guardedPost(`http://${host}/endless`, {}, [host])).text).toHaveLength(4_000)
  })

  test("is not called by another port", async () => {
    const host = await listening
    await expect(guardedPost("http://127.0.0.1:1/hook", {}, [host])).rejects.toBeInstanceOf(NotCalled)
  })
})
