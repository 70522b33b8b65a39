import { afterAll, expect, test } from "vitest"
import { signIn } from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

process.env.TRUST_PROXY = "1"
afterAll(() => void delete process.env.TRUST_PROXY)
const house = await openTestHouse()
await openBank(house)

/** One try with a wrong password, sent through the proxy from this address by somebody who claims to have come from another one before. */
async function guess(from: string, claimed: string): Promise<number> {
  const body = JSON.stringify({ login: "amara@harbour.example", password: "not this one" })
  const headers = { "content-type": "application/json", "x-forwarded-for": `${claimed}, ${from}` }
  return (await house.stranger().request(signIn.method, signIn.path, body, headers)).status
}

test("behind a proxy, tries count for the address that the proxy saw, whatever the caller claims", async () => {
  const answers: number[] = []
  for (let i = 1; i <= 11; i++) answers.push(await guess("198.51.100.7", `203.0.113.${i}`))
  expect(answers).toEqual([...Array(10).fill(401), 429])
  expect(await guess("198.51.100.8", "203.0.113.1")).toBe(401)
})
