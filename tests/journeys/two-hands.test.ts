import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { getPurpose } from "#contracts/standards.ts"
import { openJourney } from "#tests/support/journey.ts"

const { cast, open } = await openJourney()
const purposeIn = (page: Page) => page.getByLabel("The purpose")
const keepIn = (page: Page) => page.getByRole("button", { name: "Keep these words" })

test("two who write the purpose at once: the second is told of the first, loses nothing, and decides", async () => {
  const [ewa, grace] = await Promise.all([open(cast.ewa), open(cast.grace)])
  for (const page of [ewa, grace]) {
    await page.goto("/standards/purpose")
    await purposeIn(page).waitFor()
  }
  await purposeIn(ewa).fill("People trust us with their savings.")
  await keepIn(ewa).click()
  await ewa.waitForURL("**/standards")

  await purposeIn(grace).fill("We look after what people have saved.")
  await keepIn(grace).click()
  await grace.getByText("Somebody has changed this since you opened it.").first().waitFor()
  expect(await purposeIn(grace).inputValue()).toBe("We look after what people have saved.")
  expect((await cast.ewa.call(getPurpose, {})).purpose?.words).toBe("People trust us with their savings.")

  await keepIn(grace).click()
  await grace.waitForURL("**/standards")
  const { purpose, before } = await cast.ewa.call(getPurpose, {})
  expect([purpose?.words, before[0]?.words]).toEqual([
    "We look after what people have saved.",
    "People trust us with their savings.",
  ])
})
