import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const { house, cast, open, phone, address } = await openJourney()
const rosa = "rosa@customers.example"

/** From a customer's angry word to the change that she is told of, as the people in it walk it. Each step stands on the one before. */
describe("from a complaint to a change", () => {
  let customer: Page
  let owner: Page
  let slug: string

  beforeAll(async () => {
    ;({ slug } = await openSurvey(cast.ewa, { unitId: cast.units.north }))
    customer = await phone()
    owner = await open(cast.bruno)
  })

  test("a customer complains on her phone", async () => {
    await customer.goto(`/s/${slug}`)
    await expectNoBarriers(customer)
    await customer.locator('input[name="recommend"][value="1"]').click()
    await customer.getByText("How was your visit?").waitFor()
    await customer.locator("#next").click()
    await customer.locator("#next").click()
    await customer.getByLabel("What went wrong?").fill("The fee")
    await customer.locator("#next").click()
    await customer.getByLabel("What should we know?").fill("You charged the fee twice and nobody could tell me why.")
    await customer.locator("#next").click()
    await customer.locator('input[type="email"]').fill(rosa)
    await customer.locator("#send").click()
    await customer.getByRole("heading", { name: "Thank you" }).waitFor()
    await expectNoBarriers(customer)
    await house.drain()
  })

  test("the case opens by itself and waits in its owner's day", async () => {
    await owner.goto("/my-day")
    await owner
      .getByRole("link", { name: /charged the fee twice/ })
      .first()
      .click()
    await owner.getByRole("heading", { level: 1, name: /charged the fee twice/ }).waitFor()
    await expectNoBarriers(owner)
  })

  test("the owner promises, writes, gives a remedy inside the limit, and says why it happened", async () => {
    await owner.keyboard.press("p")
    await owner.getByRole("textbox", { name: "What you promise" }).and(owner.locator(":focus")).waitFor()
    await owner.keyboard.type("Call you when the fee is back")
    await owner.getByRole("button", { name: "Promise it" }).click()
    await owner.getByText("Bruno Reis promised").waitFor()

    await owner.getByRole("tab", { name: "Write" }).click()
    await owner.getByLabel("To the customer").fill("You are right, and I am sorry. I am getting the fee back.")
    await owner.getByRole("button", { name: "See it, then send" }).click()
    await owner.getByRole("region", { name: "This is what goes out" }).getByText("I am getting the fee back").waitFor()
    await owner.getByRole("button", { name: "Send to the customer" }).click()
    await owner.getByText("Bruno Reis wrote to the customer").waitFor()

    await owner.getByRole("tab", { name: "Remedy" }).click()
    await owner.getByRole("combobox", { name: "Remedy" }).click()
    await owner.getByRole("option", { name: "Refund" }).click()
    await owner.getByLabel("Amount in EUR").fill("15")
    await owner.getByRole("button", { name: "Give it" }).click()
    await owner.getByText("€15.00").first().waitFor()

    await owner.getByRole("tab", { name: "Cause" }).click()
    await owner.getByRole("combobox", { name: "Why did it happen?" }).fill("Fees booked twice")
    await owner.getByRole("button", { name: "Keep the cause" }).click()
    await owner.getByText("Causes that come back deserve a fix").first().waitFor()
    await expectNoBarriers(owner)
  })

  test("asked whether it is put right, the customer says no, and the same owner has it again", async () => {
    await ask(owner)
    await house.drain()
    await customer.goto(linkIn((await mailsTo(house, rosa))[0]))
    await expectNoBarriers(customer)
    await customer.getByLabel(/still missing/).fill("Only one of the two came back")
    await customer.getByRole("button", { name: "No, not yet" }).click()
    await customer.getByText("It is open again").waitFor()
    await owner.reload()
    await owner.getByText("Opened again once").waitFor()
    await owner.getByText("Only one of the two came back").waitFor()
  })

  test("asked again, she says yes, and the case is closed as she said", async () => {
    await ask(owner)
    await house.drain()
    await customer.goto(linkIn((await mailsTo(house, rosa))[0]))
    await customer.getByRole("button", { name: "Yes, put right" }).click()
    await customer.getByText("You told us that it was put right").waitFor()
    await owner.reload()
    await owner.getByText("Put right", { exact: true }).first().waitFor()
  })

  test("the confirmed recovery is on the scoreboard", async () => {
    await house.drain()
    await owner.goto("/scoreboard")
    await owner.getByText("Put right, and the customer agrees").first().waitFor()
    await expectNoBarriers(owner)
  })

  test("the cause gets a fix, and the fix is done", async () => {
    await owner.goto("/fixes/new")
    await owner.getByRole("combobox", { name: "Cause it removes" }).click()
    await owner.getByRole("option", { name: "Fees booked twice" }).click()
    await owner.getByLabel("The fix, in a few words").fill("Book the fee once")
    await owner.getByLabel("What will be different").fill("A check at night finds doubles.")
    await owner.getByLabel("By when").fill(house.clock.now().toISOString().slice(0, 10))
    await expectNoBarriers(owner)
    await owner.getByRole("button", { name: "Plan it" }).click()
    await owner.getByRole("heading", { level: 1, name: "Book the fee once" }).waitFor()
    await owner
      .getByLabel(/What is different now/)
      .fill("Each transfer is charged once, and a check at night makes sure.")
    await owner.getByRole("button", { name: "Mark it as done" }).click()
    await owner.getByText("Marked on the chart", { exact: false }).first().waitFor()
    await expectNoBarriers(owner)
    await house.drain()
  })

  test("the customer who raised it is told what changed", async () => {
    const steward = await open(cast.ewa)
    await steward.goto("/ideas")
    await steward
      .getByRole("button", { name: /^Publish/ })
      .first()
      .click()
    await steward
      .getByText(/Published\./)
      .first()
      .waitFor()
    await expectNoBarriers(steward)
    await house.drain()
    expect((await mailsTo(house, rosa))[0]?.body_text).toContain("Each transfer is charged once")
    await customer.goto("/you-said-we-did")
    await customer.getByText("Each transfer is charged once").waitFor()
    await expectNoBarriers(customer)
  })

  test("Trace shows the whole chain", async () => {
    await owner.goto("/fixes")
    await owner.getByRole("link", { name: "Book the fee once" }).click()
    await owner.getByRole("link", { name: "See the whole chain" }).click()
    await owner.getByRole("heading", { level: 1, name: /Trace: / }).waitFor()
    for (const part of ["Customer’s answer", "Case", "Promise", "Remedy", "Cause", "You are here", "You said, we did"])
      await owner.getByText(part, { exact: true }).filter({ visible: true }).first().waitFor()
    await expectNoBarriers(owner)
  })

  const asked = async () => (await mailsTo(house, rosa)).filter(({ purpose }) => purpose === "case-question").length

  async function ask(page: Page): Promise<void> {
    const before = await asked()
    await page.getByRole("tab", { name: "Put right?" }).click()
    await page.getByRole("button", { name: "See it, then send" }).click()
    await page.getByRole("button", { name: "Ask: put right?" }).click()
    await expect.poll(asked).toBe(before + 1)
    await page.getByText("Waiting for the customer").first().waitFor()
  }
})

test("nothing of it is seen by who is not concerned", async () => {
  const stranger = await phone()
  await stranger.goto(`${address}/cases`)
  await stranger
    .getByRole("heading", { name: /Sign in/ })
    .first()
    .waitFor()
  await expectNoBarriers(stranger)
})
