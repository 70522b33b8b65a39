import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { house, cast, open, phone } = await openJourney()
const words = "My card was refused twice and nobody knew why."

/** The demonstration: one phone is the customer's, and neither side is ever loaded again by hand. */
describe("a demonstration on two phones", () => {
  let presenter: Page
  let customer: Page
  const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, "")

  beforeAll(async () => {
    presenter = await open(cast.bruno)
    customer = await phone()
  })

  test("the presenter begins, and shows a code that works in this network", async () => {
    await presenter.goto("/demonstration")
    await expectNoBarriers(presenter)
    await presenter.getByRole("button", { name: "Begin" }).click()
    await presenter.getByRole("img", { name: "Code to scan" }).waitFor()
    await presenter.getByText("Trial: this works for phones in the same network only.").waitFor()
    await expectNoBarriers(presenter)
  })

  test("the customer scans it and complains", async () => {
    await customer.goto(pathOf(await presenter.getByLabel("Or open this address").inputValue()))
    await customer.locator(`input[name="how-was-it"][value="1"]`).click()
    await customer.getByLabel("What happened?").fill(words)
    await customer.locator("#send").click()
    await customer.getByRole("link", { name: "See what happens now" }).click()
    await customer.getByRole("heading", { name: "One moment" }).waitFor()
    await expectNoBarriers(customer)
    await house.drain()
  })

  test("the case arrives on both screens by itself", async () => {
    await presenter.getByRole("heading", { name: "The case has arrived. Bruno Reis owns it." }).waitFor()
    await presenter.getByText(words).waitFor()
    await customer.getByText("is looking after this for you").waitFor()
    await expectNoBarriers(presenter)
    await expectNoBarriers(customer)
  })

  test("a promise made here shows there, without losing what the customer is typing", async () => {
    await customer.getByLabel("Your message").fill("I am still")
    await presenter.getByRole("tab", { name: "Promise" }).click()
    await presenter.getByLabel("What you promise").fill("Call you today")
    await presenter.getByRole("button", { name: "Promise it" }).click()
    await customer.getByText("Call you today").waitFor()
    expect(await customer.getByLabel("Your message").inputValue()).toBe("I am still")
    await customer.getByLabel("Your message").fill("")
  })

  test("the customer's phone asks by itself; a no comes straight back", async () => {
    await ask(presenter)
    await customer.getByRole("heading", { name: "Has it been put right?" }).waitFor()
    await expectNoBarriers(customer)
    await customer.getByLabel(/What is still missing/).fill("The card still fails")
    await customer.getByRole("button", { name: "No, not yet" }).click()
    await presenter.getByRole("heading", { name: "The customer says no: it is not put right yet." }).waitFor()
    await presenter.getByText("The card still fails").first().waitFor()
  })

  test("a yes closes it, and the chain draws itself", async () => {
    await ask(presenter)
    await customer.getByRole("button", { name: "Yes, put right" }).click()
    await presenter.getByRole("heading", { name: "The customer says: put right." }).waitFor()
    const chain = presenter.getByRole("region", { name: "What happened, as one chain" })
    await chain.getByText("Call you today").first().waitFor()
    await expectNoBarriers(presenter)
  })
})

async function ask(presenter: Page): Promise<void> {
  await presenter.getByRole("tab", { name: "Put right?" }).click()
  await presenter.getByRole("button", { name: "Ask: put right?" }).click()
  await presenter.getByRole("heading", { name: "Now it is the customer’s turn." }).waitFor()
}
