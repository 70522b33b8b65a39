import { expect, test } from "vitest"
import type { PersonActor } from "#platform/ctx.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { readPersonsFigure } from "./read-persons-figure.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { amara } = cast
const as = (id: string) => ({ ...ctx, actor: { kind: "person", id } as PersonActor })
const answer = { measure: "nps", day: "2026-02-10", unitId: amara.unitId, value: 9, low: 0, high: 10 }

test("a person's own figure is for them and their lead alone, counted or waiting, however small", async () => {
  await recordFacts(ctx, [{ ...answer, dims: { person: amara.id, channel: "email" } }, answer])
  expect(await readPersonsFigure(as(amara.id), "nps", amara.id)).toMatchObject({ n: 1, value: 100, hidden: null })
  await house.drain()
  await recordFacts(ctx, [{ ...answer, value: 2, dims: { person: amara.id } }])
  expect(await readPersonsFigure(as(cast.bruno.id), "nps", amara.id)).toMatchObject({ n: 2, value: 0 })
  for (const other of [cast.chidi, cast.dana, cast.ewa, cast.grace])
    await expect(readPersonsFigure(as(other.id), "nps", amara.id)).rejects.toMatchObject({ code: "figures-of-another" })
})
