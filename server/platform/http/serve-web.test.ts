import { expect, test } from "vitest"
import { openTestHouse } from "#tests/support/app.ts"

const { http } = await openTestHouse()
const statusOf = async (url: string, accept?: string) =>
  (await http.inject({ url, headers: accept ? { accept } : {} })).statusCode

test("the first page is there for a browser, for a watcher and for a command line; what asks for data is told that there is none", async () => {
  for (const accept of ["text/html,application/xhtml+xml", "*/*", undefined]) {
    expect(await statusOf("/", accept)).toBe(200)
    expect(await statusOf("/cases", accept)).toBe(200)
    expect(await statusOf("/api/nothing", accept)).toBe(404)
  }
  expect(await statusOf("/cases", "application/json")).toBe(404)
})
