import type { Page } from "playwright-core"
import { test } from "vitest"
import { openCase } from "#contracts/recovery.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, open } = await openJourney()

test("Ctrl-K finds a case by what was said in it and a standard by what it asks, and opens them without the mouse", async () => {
  const aCase = await cast.amara.call(openCase, {
    body: { subject: "Card swallowed", unitId: cast.units.north, words: "The machine kept it, on a Sunday." },
  })
  const content = { why: "", looksLike: "", notLike: "", toward: "customer" as const }
  const standard = await cast.ewa.call(draftStandard, {
    body: { ...content, title: "Own it", behaviour: "We own a problem until it is solved." },
  })
  await cast.ewa.call(publishStandard, { params: { id: standard.id } })

  const page = await open(cast.amara)
  await page.goto("/")
  await page.getByRole("button", { name: "Find anything" }).waitFor()
  await find(page, "sunday", "Card swallowed")
  await page.waitForURL(({ pathname }) => pathname === `/cases/${aCase.id}`)
  await find(page, "until it is SOLVED", "Own it")
  await page.waitForURL(({ pathname }) => pathname === `/standards/${standard.id}`)
})

/** Writes into the palette, waits for what it shows, and opens it. */
async function find(page: Page, words: string, shown: string): Promise<void> {
  await page.keyboard.press("Control+k")
  const palette = page.getByRole("dialog", { name: "Find anything" })
  await palette.getByRole("textbox", { name: "Find anything" }).fill(words)
  await palette.getByRole("button", { name: shown }).waitFor()
  await expectNoBarriers(page)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await palette.waitFor({ state: "hidden" })
  await page.getByRole("heading", { level: 1, name: shown }).waitFor()
}
