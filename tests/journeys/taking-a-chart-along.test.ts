import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { saveComparison } from "#contracts/comparison.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"

const { house, cast, open } = await openJourney()
let page: Page

// North pleases nine in ten, South six in ten.
beforeAll(async () => {
  const day = house.ctx.now().toISOString().slice(0, 10)
  const answers = (unitId: string, happy: number) =>
    Array.from({ length: 200 }, (_, at) => ({
      measure: "csat",
      day,
      unitId,
      value: at < happy ? 5 : 2,
      low: 1,
      high: 5,
      dims: { channel: "email" },
    }))
  await recordFacts(house.ctx, [...answers(cast.units.north, 180), ...answers(cast.units.south, 120)])
  page = await open(cast.ewa)
  await page.goto("/scoreboard?period=30d&measure=csat")
  await funnel().waitFor()
})

const funnel = () => page.locator("figure#funnel")
const save = async (what: RegExp) => {
  await funnel().getByRole("button", { name: "Save or share" }).click()
  await page.getByRole("menuitem", { name: what }).click()
}
const saved = async (what: RegExp) => {
  const [file] = await Promise.all([page.waitForEvent("download"), save(what)])
  return readFile(await file.path())
}

test("a chart is spoken as the sentence that it shows, and read point by point with the keyboard", async () => {
  const drawing = funnel().getByRole("img", { name: /by unit/ })
  expect(await drawing.getAttribute("aria-label")).toBe(
    "Satisfied with us, by unit. Above what chance explains: North. Below: South.",
  )
  await drawing.focus()
  await page.keyboard.press("Home")
  const spoken = () => funnel().locator("[aria-live]").first().textContent()
  await expect.poll(spoken).toBe("North · 90% · 200 answers · Outside")
  await page.keyboard.press("ArrowRight")
  await expect.poll(spoken).toBe("South · 60% · 200 answers · Outside")
  await expectNoBarriers(page)
})

test("a chart is taken along as a picture, as a drawing with its own letters, and as the numbers of the API", async () => {
  const picture = await saved(/PNG/)
  expect(picture.subarray(1, 4).toString()).toBe("PNG")
  expect(picture.readUInt32BE(16)).toBeGreaterThan(1_000)
  const drawing = (await saved(/SVG/)).toString()
  expect(drawing).toContain("Above what chance explains: North. Below: South.")
  expect(drawing).toMatch(/@font-face\{font-family:[^}]*base64/)
  expect(drawing).not.toMatch(/var\(--|class=/)
  const file = (await saved(/CSV/)).toString()
  const { body } = await cast.ewa.ask(saveComparison, { params: { key: "csat" } })
  expect(file).toBe(String(body))
})

test("the link to a chart opens the very view again, with its days, at the chart", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await save(/copy the link/i)
  await page.getByRole("menuitem", { name: "Link copied" }).waitFor()
  const link = await page.evaluate<string>("navigator.clipboard.readText()")
  expect(link).toMatch(/\/scoreboard\?.*from=\d{4}-.*#funnel$/)
  await page.goto("about:blank")
  await page.goto(link)
  await funnel().waitFor()
  await expect.poll(() => funnel().getAttribute("data-arrived")).toBe("true")
  await expect.poll(() => page.getByLabel("Period").inputValue()).toBe("days")
})
