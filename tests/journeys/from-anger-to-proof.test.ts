import type { Locator, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openSurvey } from "#tests/support/surveys.ts"
import { judgeFixes } from "../../server/domains/recovery/fixes/judge-fixes.ts"

const { house, cast, open, phone } = await openJourney()
const rosa = "rosa@customers.example"
const day = 86_400_000

/** From anger on a phone to proof on a chart, through an approval on a second phone; those of ours walk it by the keyboard alone. */
describe("from anger to proof", () => {
  let customer: Page
  let teller: Page
  let lead: Page
  let caseAt: string

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
    caseAt = new URL(teller.url()).pathname
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

  test("why it happened is named, asked five times why, and seen among the few that make up most", async () => {
    await lead.goto(caseAt)
    await lead.getByText("What it costs").waitFor()
    await lead.getByText("Customers waited for approvals").waitFor()
    await expectNoBarriers(lead)
    const steward = await open(cast.ewa)
    await steward.goto("/causes")
    await expectNoBarriers(steward)
    await typeInto(steward, steward.getByLabel("What it is called"), "Fees booked twice")
    await byKey(steward, steward.getByRole("button", { name: "Add it" }))
    await steward.getByRole("link", { name: "Fees booked twice" }).waitFor()
    await typeInto(steward, steward.getByLabel("What it is called"), "Bookings")
    await byKey(steward, steward.getByRole("button", { name: "Add it" }))
    await steward.getByRole("link", { name: "Bookings" }).waitFor()
    await steward.getByRole("button", { name: "Move “Fees booked twice”" }).focus()
    await steward.keyboard.press("ArrowRight")
    await steward.getByText("“Fees booked twice” now hangs under “Bookings”.").waitFor()
    await expectNoBarriers(steward)
    await house.ctx.db
      .updateTable("recovery_case")
      .set((eb) => ({
        cause_id: eb.selectFrom("recovery_cause").select("id").where("name", "=", "Fees booked twice"),
        own_error: true,
      }))
      .execute()
    await steward.reload()
    await steward.getByText("“Fees booked twice” alone makes up 100% of 1 cases.").waitFor()
    await byKey(steward, steward.getByRole("link", { name: "Fees booked twice" }))
    await steward.getByRole("heading", { level: 1, name: "Fees booked twice" }).waitFor()
    await typeInto(steward, steward.getByLabel("Why did it happen?"), "The batch ran twice")
    await typeInto(steward, steward.getByLabel("2. And why that?"), "Nobody saw that it had run")
    await byKey(steward, steward.getByRole("button", { name: "Keep the whys" }))
    await steward.getByText("Kept.").first().waitFor()
    await expectNoBarriers(steward)
  })

  test("it gets a fix, which is done, marked on its chart, and told when the chart says that it helped", async () => {
    const steward = await open(cast.ewa)
    await steward.goto("/causes")
    await byKey(steward, steward.getByRole("link", { name: "Fees booked twice" }))
    await byKey(steward, steward.getByRole("link", { name: "Plan a fix" }))
    await typeInto(steward, steward.getByLabel("The fix, in a few words"), "Book the fee once")
    await typeInto(steward, steward.getByLabel("What will be different"), "A check at night finds doubles.")
    await steward.getByLabel("By when").fill(house.clock.now().toISOString().slice(0, 10))
    await typeInto(steward, steward.getByLabel("Which one"), "Night batch, step 4")
    await expectNoBarriers(steward)
    await byKey(steward, steward.getByRole("button", { name: "Plan it" }))
    await steward.getByRole("heading", { level: 1, name: "Book the fee once" }).waitFor()
    await typeInto(steward, steward.getByLabel(/What is different now/), "Each transfer is charged once.")
    await byKey(steward, steward.getByRole("button", { name: "Mark it as done" }))
    await steward.getByText("Marked on the chart", { exact: false }).first().waitFor()
    await house.drain()
    await steward.goto("/ideas")
    await byKey(steward, steward.getByRole("button", { name: /^Publish/ }).first())
    await steward
      .getByText(/Published\./)
      .first()
      .waitFor()
    await house.drain()

    await answersAround(house.clock.now())
    await judgeFixes({ ...house.ctx, now: () => new Date(house.clock.now().getTime() + 15 * day) })
    await house.drain()
    expect((await mailsTo(house, "ewa@harbour.example")).map(({ subject }) => subject)).toContain(
      "Did it work? Book the fee once",
    )
    expect((await mailsTo(house, rosa))[0]?.body_text).toContain("It has: our figures are better since.")
    await steward.goto("/fixes")
    await byKey(steward, steward.getByRole("link", { name: "Book the fee once" }))
    await steward.getByText("The chart’s verdict, told once").waitFor()
    await steward.getByText("improved").first().waitFor()
    await expectNoBarriers(steward)
    await customer.goto("/you-said-we-did")
    await customer.getByText("it helped").waitFor()
    await expectNoBarriers(customer)
  })

  test("what stands beside it has no barriers either, on a desk and on a phone", async () => {
    const chief = await open(cast.farid)
    for (const page of [chief, lead])
      for (const path of [
        "/remedies/budgets",
        "/remedies/consistency",
        "/closings",
        "/causes",
        "/claims",
        "/fixes",
        "/fixes/new",
      ]) {
        await page.goto(path)
        await page.getByRole("heading", { level: 1 }).first().waitFor()
        await page.waitForLoadState("networkidle")
        await expectNoBarriers(page)
        expect(await sideways(page), `${path} scrolls sideways`).toBe(0)
      }
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

/** Forty days of answers before this day and two weeks after it, the later ones happier. */
async function answersAround(now: Date): Promise<void> {
  await recordFacts(
    house.ctx,
    Array.from({ length: 550 }, (_, n) => {
      const at = Math.floor(n / 10) - 40
      const satisfied = at < 0 ? 4 + (Math.abs(at) % 3) : 9
      return {
        measure: "csat",
        unitId: cast.units.north,
        low: 1,
        high: 5,
        day: new Date(now.getTime() + at * day).toISOString().slice(0, 10),
        value: n % 10 < satisfied ? 5 : 1,
      }
    }),
  )
}
