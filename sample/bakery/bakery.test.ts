import { expect, test } from "vitest"
import { readTrace } from "#platform/trace/read-trace.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { domains } from "../../server/app.ts"
import { listTemplates } from "../../server/domains/recovery/templates/template-queries.ts"
import { deedBy } from "../fill/ground.ts"
import { fillSample } from "../fill-sample.ts"
import { planBakery } from "./plan.ts"

const now = new Date("2026-11-20T15:20:00Z")
const house = await openTestHouse(now.toISOString())

test("the bakery is planned alike every time", () => {
  expect(JSON.stringify(planBakery().answers)).toBe(JSON.stringify(planBakery().answers))
})

test("five people and one shop: the small product, lived in for a year, with a story to look at", async () => {
  const filled = await fillSample(house, "bakery", { now })
  expect(filled).toMatchObject({ people: 5, customers: 140, responses: 520 })
  expect(filled.cases).toBeGreaterThan(20)
  expect(filled.kudos).toBeGreaterThan(40)
  const martha = await house.ctx.db
    .selectFrom("people_person")
    .selectAll()
    .where("role", "=", "administrator")
    .executeTakeFirstOrThrow()
  const admin = deedBy(house.ctx, { ...martha, unitId: martha.unit_id } as never, now)
  const [template] = await listTemplates(admin)
  expect(template?.used).toBeGreaterThan(0)
  const trace = await readTrace(
    admin,
    domains.flatMap((domain) => domain.links ?? []),
    filled.story,
  )
  const kinds = trace.nodes.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(["customer", "response", "case", "fix", "answer"]))
})

test("what it says reads as people and not as an airline", () => {
  const words = planBakery().answers.flatMap((answer) => answer.words ?? [])
  expect(words.length).toBeGreaterThan(200)
  expect(new Set(words).size / words.length).toBeGreaterThan(0.8)
  for (const said of words) expect(said).not.toMatch(/[[\]{}<>|~]|undefined|flight|gate/i)
})
