import type { Locator, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const { house, cast, open, phone } = await openJourney()
const rosa = "rosa@customers.example"

/** From anger on a phone to a yes, through an approval on a second phone; the teller walks it by the keyboard alone. */
describe("from anger to a yes", () => {
  let customer: Page
  let teller: Page
  let lead: Page

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
    await byKey(teller, teller.getByRole("button", { name: "Send to the customer" }))
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
    await teller.getByRole("option", { name: "Refund" }).waitFor()
    for (let n = 0; n < 3; n++) await teller.keyboard.press("ArrowDown")
    await teller.keyboard.press("Enter")
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

  async function ask(): Promise<void> {
    await leaveField(teller)
    await teller.keyboard.press("a")
    await byKey(teller, teller.getByRole("button", { name: "Ask: put right?" }))
    await teller.getByText("Waiting for the customer").first().waitFor()
    await house.drain()
  }

  async function answer(name: string, words: string): Promise<void> {
    await customer.goto(linkIn((await mailsTo(house, rosa))[0]))
    await customer.getByLabel(/still missing/).fill(words)
    await customer.getByRole("button", { name }).tap()
    await customer.getByText("It is open again").waitFor()
  }
})

/** Goes there by the keyboard and presses Enter; what the keyboard cannot reach fails. */
async function byKey(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await target.focus()
  await target.and(page.locator(":focus")).waitFor()
  await page.keyboard.press("Enter")
}

async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await field.waitFor()
  await field.focus()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(words)
}

/** Keys of the desk hold where nobody is typing. */
const leaveField = (page: Page) => page.evaluate("document.activeElement?.blur()")

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate<number>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)")
