import fc from "fast-check"
import { expect, test } from "vitest"
import { openCase } from "#contracts/recovery.ts"
import type { Contract } from "#contracts/route.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { startSession } from "../../server/domains/people/sign-in/start-session.ts"
import { arbitraryOf, mutated } from "./arbitrary.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { id: caseId } = await cast.bruno.call(openCase, {
  body: {
    subject: "Charged twice",
    unitId: cast.units.north,
    customer: { name: "Rosa", email: "rosa@customers.example", language: "es" },
  },
})
const ids = [caseId, cast.amara.id, cast.bruno.id, ...Object.values(cast.units)]
const token = house.ctx.house.signer.sign("case", caseId, 1, new Date("2027-01-01"))

/** Other requests, or more of them: FUZZ_SEED=7 FUZZ_RUNS=200 vitest run tests/contracts */
const [seed, runs] = [Number(process.env.FUZZ_SEED ?? 4400), Number(process.env.FUZZ_RUNS ?? 12)]

/** A stream that does not end has no answer to look at. */
const endless = new Set(["liveUpdates"])
const contracts = house.http.served.filter((contract) => !endless.has(contract.name))

test("there are routes to try", () => {
  expect(contracts.length).toBeGreaterThan(80)
})

test.each(contracts.map((contract) => [contract.name, contract] as const))(
  "%s answers whatever is sent to it without a fault",
  async (_name, contract) => {
    const caller = house.stranger()
    // Not by signing in: that is limited in number, as it should be.
    const { token: session } = await startSession(house.ctx, cast.grace.id, {
      strength: "full",
      deviceId: null,
      userAgent: undefined,
    })
    caller.cookies.set("ws_session", session)
    await fc.assert(
      fc.asyncProperty(requests(contract), async ({ url, payload }) => {
        const isForm = contract.bodyKind === "form"
        const reply = await caller.request(
          contract.method,
          url,
          payload,
          payload === undefined
            ? {}
            : {
                "content-type": isForm
                  ? "application/x-www-form-urlencoded"
                  : contract.bodyKind === "raw"
                    ? "text/csv"
                    : "application/json",
              },
        )
        expect(
          reply.status,
          `${contract.method} ${url} ${payload?.slice(0, 400)} -> ${reply.body.slice(0, 300)}`,
        ).toBeLessThan(500)
      }),
      { numRuns: runs, seed, endOnFailure: true },
    )
  },
  30_000 + 1_000 * runs,
)

function requests(contract: Contract) {
  const part = (shape: Contract["body"]) => (shape ? arbitraryOf(shape, ids) : fc.constant(undefined))
  return fc
    .tuple(
      part(contract.params),
      part(contract.query),
      part(contract.body),
      fc.constantFrom("none", "query", "body", "params"),
    )
    .chain(([params, query, body, where]) =>
      fc.tuple(
        where === "params" && params ? mutated(params) : fc.constant(params),
        where === "query" && query ? mutated(query) : fc.constant(query),
        where === "body" && body ? mutated(body) : fc.constant(body),
      ),
    )
    .map(([params, query, body]) => ({ url: addressOf(contract, params, query), payload: payloadOf(contract, body) }))
}

function addressOf(contract: Contract, params: unknown, query: unknown): string {
  const given = {
    ...(typeof params === "object" ? params : {}),
    ...(contract.access.who === "link" && { token }),
  } as Record<string, unknown>
  const path = contract.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(wellFormed(given[name]).slice(0, 200) || "x"),
  )
  const search = new URLSearchParams(
    Object.entries(typeof query === "object" && query !== null ? query : {}).map(([key, value]): [string, string] => [
      key,
      wellFormed(value),
    ]),
  )
  return search.size > 0 ? `${path}?${search}` : path
}

const wellFormed = (value: unknown) =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed()

function payloadOf(contract: Contract, body: unknown): string | undefined {
  if (contract.bodyKind === "raw") return "a,b\n1,2\n"
  if (body === undefined) return undefined
  if (contract.bodyKind !== "form") return JSON.stringify(body)
  return new URLSearchParams(
    Object.entries(typeof body === "object" && body !== null ? body : {}).map(([key, value]): [string, string] => [
      key,
      wellFormed(value),
    ]),
  ).toString()
}
