import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { openCase } from "#contracts/recovery.ts"
import { getPurpose } from "#contracts/standards.ts"
import { fallsAwayAfterMs } from "#platform/live/presence.ts"
import { leaveField } from "#tests/support/by-keyboard.ts"
import { openJourney } from "#tests/support/journey.ts"

const { house, cast, open } = await openJourney()
const { amara, bruno, units } = cast
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

const caseAbout = async (subject: string) =>
  (await amara.call(openCase, { body: { subject, unitId: units.north, words: `${subject}, she said.` } })).id
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor()

describe("two people in one case", () => {
  test("see each other, and see who writes", async () => {
    const id = await caseAbout("Queue too long")
    const [ours, theirs] = [await open(bruno), await open(amara)]
    await ours.goto(`/cases/${id}`)
    await heading(ours, "Queue too long")
    await theirs.goto(`/cases/${id}`)
    await ours.getByText("Amara Okafor is here").waitFor()
    await theirs.getByText("Bruno Reis is here").waitFor()
    await ours.getByLabel("To the customer").focus()
    await theirs.getByText("Bruno Reis is writing").waitFor()
  })

  test("who goes elsewhere is gone from the other's screen, and who closes the browser too after a while", async () => {
    const id = await caseAbout("Left alone")
    const [ours, theirs] = [await open(bruno), await open(amara)]
    await ours.goto(`/cases/${id}`)
    await theirs.goto(`/cases/${id}`)
    await theirs.getByText("Bruno Reis is here").waitFor()
    await leaveField(ours)
    await ours.keyboard.press("u")
    await heading(ours, "Cases")
    await theirs.getByText("Bruno Reis is here").waitFor({ state: "hidden" })
    await ours.goBack()
    await theirs.getByText("Bruno Reis is here").waitFor()
    await ours.context().close()
    house.clock.advance(fallsAwayAfterMs)
    await theirs.reload()
    await heading(theirs, "Left alone")
    expect(await theirs.getByText("Bruno Reis is here").count()).toBe(0)
  })
})
