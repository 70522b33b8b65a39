import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { fallsAwayAfterMs } from "#platform/live/presence.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, units } = await openBank(house)
const { id } = await amara.call(contracts.openCase, { body: { subject: "Charged twice", unitId: units.north } })
const at = (writing: boolean) => ({ params: { id }, body: { writing } })

describe("two people in one case", () => {
  test("see each other, and who is writing", async () => {
    expect((await bruno.call(contracts.beAtCase, at(false))).others).toEqual([])
    expect((await amara.call(contracts.beAtCase, at(true))).others).toEqual([
      { id: bruno.id, name: "Bruno Reis", writing: false },
    ])
    expect((await bruno.call(contracts.beAtCase, at(false))).others).toMatchObject([{ id: amara.id, writing: true }])
  })

  test("screens are told that somebody came, but of no name", async () => {
    const told: string[] = []
    const stop = house.ctx.live.subscribe((topics) => told.push(...topics))
    await amara.call(contracts.beAtCase, at(false))
    await expect.poll(() => told).toContain(`presence:here-${id}`)
    stop()
  })

  test("whoever leaves is gone at once; whoever gives no sign of life falls away", async () => {
    await amara.call(contracts.leaveCase, { params: { id } })
    expect((await bruno.call(contracts.beAtCase, at(false))).others).toEqual([])
    house.clock.advance(fallsAwayAfterMs)
    expect((await amara.call(contracts.beAtCase, at(false))).others).toEqual([])
  })
})
