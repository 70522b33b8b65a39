import { expect, test } from "vitest"
import { isPrivateHost } from "./private-host.ts"

test.each([
  "localhost",
  "wellserved",
  "till.local",
  "desk.home.arpa",
  "service.internal.",
  "192.168.1.20",
  "10.0.0.5",
  "172.31.255.1",
  "100.100.0.1",
  "[::1]",
  "[fd12:3456::1]",
  "[::ffff:192.168.1.20]",
])("%s is known only in its own network", (host) => {
  expect(isPrivateHost(host)).toBe(true)
})

test.each(["service.example.org", "local.example.org", "8.8.8.8", "172.32.0.1", "100.128.0.1", "[2001:4860::8888]"])(
  "%s can be known everywhere",
  (host) => {
    expect(isPrivateHost(host)).toBe(false)
  },
)
