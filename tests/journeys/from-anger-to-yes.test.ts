import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { byKey, chooseIn, leaveField, seeAndSend, typeInto } from "#tests/support/by-keyboard.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { judgeFixes } from "../../server/domains/recovery/fixes/judge-fixes.ts"

const { house, cast, open, phone } = await openJourney()
const rosa = "rosa@customers.example"
const day = 86_400_000

/**
 * From anger on a phone to a yes, through an approval on a second phone, and on to what is changed because of it and whether that helped; the teller and
 * the lead at their desks walk it by the keyboard alone.
 */
describe("from anger to a yes", () => {
  let customer: Page
  let teller: Page
  let lead: Page
  let desk: Page

  beforeAll(async () => {
    const { slug } = await openSurvey(cast.ewa, { unitId: cast.units.north })
    customer = await phone()
    teller = await open(cast.amara)
    lead = await phone(cast.bruno)
    await customer.goto(`/s/${slug}`)
  })

  test("an angry customer says so on her phone, and a case is there", async () => {
    await customer.locator('input[name="recommend"][value="0"]').click()
    await customer.getByText("How was your visit?").waitFor()
    await customer.locator("#next").click()
    await customer.locator("#next").click()
    await customer.getByLabel("What went wrong?").fill("The fee")
    await customer.locator("#next").click()
    await customer.getByLabel("What should we know?").fill("You charged the fee twice. I am furious.")
    await customer.locator("#next").click()
    await customer.locator('input[type="email"]').fill(rosa)
    await customer.locator("#send").click()
    await customer.getByRole("heading", { name: "Thank you" }).waitFor()
    await house.drain()
    await teller.goto("/cases")
    await byKey(teller, teller.getByRole("link", { name: /charged the fee twice/ }).first())
    await teller.getByRole("heading", { level: 1, name: /charged the fee twice/ }).waitFor()
    await byKey(teller, teller.getByRole("button", { name: "Take it" }))
    await teller.getByRole("tab", { name: "Write" }).waitFor()
    await expectNoBarriers(teller)
  })

  test("she is answered and promised something, by the keyboard alone", async () => {
    await teller.keyboard.press("r")
    await typeInto(teller, teller.getByLabel("To the customer"), "You are right, and I am sorry. I see to it now.")
    await teller.keyboard.press("ControlOrMeta+Enter")
    const mail = teller.getByRole("region", { name: "This is what goes out" })
    await mail.getByText("You are right, and I am sorry. I see to it now.").waitFor()
    await mail.getByText(rosa).waitFor()
    await expectNoBarriers(teller)
    await teller.keyboard.press("ControlOrMeta+Enter")
    await teller.getByText("Amara Okafor wrote to the customer").waitFor()
    await teller.keyboard.press("Escape")
    await leaveField(teller)
    await teller.keyboard.press("p")
    await typeInto(teller, teller.getByLabel("What you promise"), "Call you when the fee is back")
    await byKey(teller, teller.getByRole("button", { name: "Promise it" }))
    await teller.getByText("Amara Okafor promised").waitFor()
  })

  test("a remedy above her limit waits for the lead, who approves it with one tap on a phone that shows the case", async () => {
    await leaveField(teller)
    await teller.keyboard.press("g")
    const kind = teller.getByRole("combobox", { name: "Remedy" })
    await kind.focus()
    await teller.keyboard.press("Enter")
    const refund = teller.getByRole("option", { name: "Refund" })
    await refund.waitFor()
    // The list may stand on its first option as it opens, or on none yet.
    for (let n = 0; n < 10 && (await refund.getAttribute("data-combobox-selected")) === null; n++)
      await teller.keyboard.press("ArrowDown")
    await teller.keyboard.press("Enter")
    await expect.poll(() => kind.inputValue()).toBe("Refund")
    await typeInto(teller, teller.getByLabel("Amount in EUR"), "120")
    await byKey(teller, teller.getByRole("button", { name: "Give it" }))
    await teller.getByText("waits for Bruno Reis").waitFor()
    await expectNoBarriers(teller)

    await lead.goto("/my-day")
    await lead
      .getByRole("link", { name: /Refund/ })
      .first()
      .tap()
    await lead.getByRole("heading", { level: 1, name: /Amara Okafor asks for Refund/ }).waitFor()
    await lead.getByText("You charged the fee twice. I am furious.").first().waitFor()
    await expectNoBarriers(lead)
    expect(await sideways(lead)).toBe(0)
    await lead.getByRole("button", { name: "Approve €120.00" }).tap()
    await lead.getByText("Decided: approved").waitFor()
    await teller.reload()
    await teller.getByText("approved", { exact: true }).first().waitFor()
  })

  test("why it happened is kept with the case", async () => {
    await leaveField(teller)
    await teller.keyboard.press("c")
    await typeInto(teller, teller.getByRole("combobox", { name: "Why did it happen?" }), "Fees booked twice")
    await teller.keyboard.press("Escape")
    await byKey(teller, teller.getByRole("button", { name: "Keep the cause" }))
    await teller.getByText("Causes that come back deserve a fix").first().waitFor()
    await expectNoBarriers(teller)
  })

  test("asked whether it is put right she says no, and asked again yes", async () => {
    await ask()
    await answer("No, not yet", "Only one came back")
    await teller.reload()
    await teller.getByText("Opened again once").waitFor()
    await ask()
    await customer.goto(linkIn((await mailsTo(house, rosa))[0]))
    await customer.getByLabel(/Write to me when you have changed something/).check()
    await expectNoBarriers(customer)
    await customer.getByRole("button", { name: "Yes, put right" }).tap()
    await customer.getByText("You told us that it was put right").waitFor()
    await teller.reload()
    await teller.getByText("Put right", { exact: true }).first().waitFor()
  })

  test("its cause gets a fix, which is done, and those who said so are told", async () => {
    await answersOfNorth(-40, 40, (at) => 4 + (at % 3))
    desk = await open(cast.bruno)
    await desk.goto("/causes")
    await byKey(desk, desk.getByRole("link", { name: "Fees booked twice" }).first())
    await desk.getByRole("heading", { level: 1, name: "Fees booked twice" }).waitFor()
    await expectNoBarriers(desk)
    await byKey(desk, desk.getByRole("link", { name: "Plan a fix" }))
    await typeInto(desk, desk.getByLabel("The fix, in a few words"), "Book the fee once")
    await typeInto(desk, desk.getByLabel("What will be different"), "A check at night finds doubles.")
    await desk.getByLabel("By when").fill(house.clock.now().toISOString().slice(0, 10))
    await chooseIn(desk, "Where (leave empty for everywhere)", "North")
    await expectNoBarriers(desk)
    await byKey(desk, desk.getByRole("button", { name: "Plan it" }))
    await desk.getByRole("heading", { level: 1, name: "Book the fee once" }).waitFor()
    await typeInto(desk, desk.getByLabel(/What is different now/), "Each transfer is charged once.")
    await byKey(desk, desk.getByRole("button", { name: "Mark it as done" }))
    await desk.getByRole("heading", { name: "Did it work?" }).waitFor()
    await expectNoBarriers(desk)
    await house.drain()
    await desk.goto("/ideas")
    await byKey(desk, desk.getByRole("button", { name: /^Publish/ }).first())
    await desk
      .getByText(/Published\./)
      .first()
      .waitFor()
    await expectNoBarriers(desk)
    await house.drain()
    expect((await mailsTo(house, rosa))[0]?.body_text).toContain("Each transfer is charged once.")
  })

  test("when there is enough to judge by, the chart says that it helped, and she who wanted to hear so does", async () => {
    await answersOfNorth(0, 15, () => 9)
    house.clock.advance(15 * day)
    await judgeFixes(house.ctx)
    await house.drain()
    desk = await open(cast.bruno)
    await desk.goto("/fixes")
    await byKey(desk, desk.getByRole("link", { name: "Book the fee once" }))
    await desk.getByRole("heading", { name: "Did it work?" }).waitFor()
    await desk.getByText("improved", { exact: true }).first().waitFor()
    await expectNoBarriers(desk)
    expect((await mailsTo(house, rosa))[0]?.body_text).toContain("It has: our figures are better since.")
    await customer.goto("/you-said-we-did")
    await customer.getByText("We have measured it since: it helped.").waitFor()
    await expectNoBarriers(customer)
    expect(await sideways(customer)).toBe(0)
  })

  /** Ten answers a day about satisfaction in North, so many of them satisfied, from a day on that lies so many days from today. */
  async function answersOfNorth(first: number, days: number, satisfied: (at: number) => number): Promise<void> {
    const about = { measure: "csat", unitId: cast.units.north, low: 1, high: 5 }
    await recordFacts(
      house.ctx,
      Array.from({ length: days * 10 }, (_, n) => ({
        ...about,
        day: new Date(house.clock.now().getTime() + (first + Math.floor(n / 10)) * day).toISOString().slice(0, 10),
        value: n % 10 < satisfied(Math.floor(n / 10)) ? 5 : 1,
      })),
    )
  }

  const asked = async () => (await mailsTo(house, rosa)).filter(({ purpose }) => purpose === "case-question").length

  async function ask(): Promise<void> {
    const before = await asked()
    await leaveField(teller)
    await teller.keyboard.press("a")
    await teller.getByLabel("A last word, if you like").and(teller.locator(":focus")).waitFor()
    await seeAndSend(teller)
    await expect.poll(asked).toBe(before + 1)
    await house.drain()
  }

  async function answer(name: string, words: string): Promise<void> {
    await customer.goto(linkIn((await mailsTo(house, rosa))[0]))
    await customer.getByLabel(/still missing/).fill(words)
    await customer.getByRole("button", { name }).tap()
    await customer.getByText("It is open again").waitFor()
  }
})

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)")
