import { beforeAll, expect, test } from "vitest"
import { giveKudos } from "#contracts/recognition.ts"
import { hangWall, takeWallDown } from "#contracts/wall.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"

const { house, cast, open, phone } = await openJourney()
let wall = { id: "", token: "" }

beforeAll(async () => {
  const today = house.ctx.now().toISOString().slice(0, 10)
  await recordFacts(
    house.ctx,
    Array.from({ length: 20 }, (_, at) => ({
      measure: "csat",
      day: today,
      unitId: cast.units.north,
      value: at < 15 ? 5 : 2,
      low: 1,
      high: 5,
      dims: { channel: "email" },
    })),
  )
  // A long figure, in the words of a wall: half a day and some minutes.
  await recordFacts(
    house.ctx,
    Array.from({ length: 20 }, () => ({ measure: "first-reply", day: today, unitId: cast.units.north, value: 731 })),
  )
  wall = await cast.bruno.call(hangWall, {
    body: { name: "Behind the tills", unitId: cast.units.north, parts: ["figures", "thanks"], seconds: 300 },
  })
})

test("a wall keeps its last figures through a broken network, says from when they are, and comes back by itself", async () => {
  const tv = await phone()
  await tv.setViewportSize({ width: 1920, height: 1080 })
  await tv.goto(`/wall/${wall.token}`)
  await tv.getByText("75%", { exact: true }).waitFor()
  expect(await tv.getByText(/the connection is broken/i).count()).toBe(0)
  await expectNoBarriers(tv)

  await tv.context().setOffline(true)
  await tv.getByText(/the connection is broken/i).waitFor()
  expect(await tv.getByRole("status").textContent()).toMatch(/^As of \d/)
  expect(await tv.getByText("75%", { exact: true }).isVisible()).toBe(true)
  await cast.chidi.call(giveKudos, { body: { people: [cast.amara.id], words: "Stayed late to find a lost card." } })

  await tv.context().setOffline(false)
  await tv.getByRole("button", { name: /the latest thanks/i }).waitFor()
  await tv.keyboard.press("ArrowRight")
  await tv.getByRole("heading", { name: "Thank you, Amara Okafor" }).waitFor()
  expect(await tv.getByText(/the connection is broken/i).count()).toBe(0)
})

test.each([
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
])("on a screen of $width by $height all of it can be read five metres away, and nothing is cut off", async (size) => {
  const tv = await phone()
  await tv.setViewportSize(size)
  await tv.goto(`/wall/${wall.token}`)
  await tv.getByText("12 hrs 11 mins", { exact: true }).waitFor()
  const seen = await tv.evaluate<{ letters: number; figure: number; bottom: number; right: number }>(`(() => {
    const slide = document.querySelector("section")
    const texts = [...slide.querySelectorAll("h1, h2, p, p > *")].filter((one) => one.textContent !== "")
    const sizeOf = (one) => parseFloat(getComputedStyle(one).fontSize)
    return {
      letters: Math.min(...texts.map(sizeOf)),
      figure: sizeOf(slide.querySelector("bdi")),
      bottom: slide.getBoundingClientRect().bottom,
      right: Math.max(...texts.map((one) => one.getBoundingClientRect().right)),
    }
  })()`)
  // Letters a 250th of the distance high are read without effort: 20 mm, which is 28 mm of type, on a screen of 55 inches, 685 mm on its shorter side.
  const shorter = Math.min(size.width, size.height)
  expect(seen.letters / shorter).toBeGreaterThan(28 / 685 - 0.001)
  expect(seen.figure / shorter).toBeGreaterThan(0.15)
  const foot = await tv.getByText(/^As of /).boundingBox()
  expect(seen.bottom).toBeLessThanOrEqual(foot?.y ?? 0)
  expect((foot?.y ?? size.height) + (foot?.height ?? 0)).toBeLessThanOrEqual(size.height)
  expect(seen.right).toBeLessThanOrEqual(size.width)
})

test("a server that does not answer is a broken connection too", async () => {
  const tv = await phone()
  await tv.goto(`/wall/${wall.token}`)
  await tv.getByText("75%", { exact: true }).waitFor()
  await tv.route("**/api/wall/**", (route) => route.abort())
  await cast.chidi.call(giveKudos, { body: { people: [cast.amara.id], words: "Held the door all morning." } })
  await tv.getByText(/the connection is broken/i).waitFor()
  expect(await tv.getByText("75%", { exact: true }).isVisible()).toBe(true)
  await tv.unroute("**/api/wall/**")
  await expect.poll(() => tv.getByText(/the connection is broken/i).count()).toBe(0)
})

test("a wall that is taken down says so, without anyone touching it", async () => {
  const tv = await phone()
  await tv.goto(`/wall/${wall.token}`)
  await tv.getByText("75%", { exact: true }).waitFor()
  await cast.bruno.call(takeWallDown, { params: { id: wall.id } })
  await tv.getByRole("heading", { name: /has been taken down/i }).waitFor()
})

test("a lead hangs a wall in the browser that stays there, and is signed out on it", async () => {
  const tv = await open(cast.dana)
  await tv.goto("/wall")
  await expectNoBarriers(tv)
  await tv.getByLabel(/what it is called/i).fill("By the door")
  await tv.getByLabel(/in this browser/i).check()
  await tv.getByRole("button", { name: /show it here/i }).click()
  await tv.waitForURL(/\/wall\/.{40,}/)
  await tv.getByText("75%", { exact: true }).waitFor()
  const session = await tv.request.get("/api/session")
  expect(await session.json()).toMatchObject({ person: null })
})
