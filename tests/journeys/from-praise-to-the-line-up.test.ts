import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { takeResponse } from "#contracts/response.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { addPerson } from "../../server/domains/people/persons/add-person.ts"

const { house, cast, open, phone } = await openJourney()

/** From the question that is asked to the praise that opens tomorrow's day. Each step stands on the one before. */
describe("from praise to the line-up", () => {
  let steward: Page
  let lead: Page
  let link: string

  beforeAll(async () => {
    const { id } = await cast.ewa.call(draftStandard, {
      body: {
        title: "Own it",
        behaviour: "We own a problem until it is solved.",
        why: "",
        looksLike: "",
        notLike: "",
        toward: "customer",
      },
    })
    await cast.ewa.call(publishStandard, { params: { id } })
    steward = await open(cast.ewa)
    lead = await open(cast.bruno)
  })

  test("the steward begins a survey from a ready-made question, by keyboard", async () => {
    await steward.goto("/surveys/new")
    await steward.getByRole("radio", { name: /Would they recommend us/ }).click()
    await steward.getByRole("textbox", { name: "Name" }).fill("After a visit")
    await expectNoBarriers(steward)
    await steward.keyboard.press("Enter")
    await steward.getByRole("heading", { level: 1, name: /After a visit/ }).waitFor()
    await steward.getByText("How likely are you to recommend us to a friend?").first().waitFor()
    await expectNoBarriers(steward)
  })

  test("publishes it, and has a link to hand out and a poster for the wall", async () => {
    await steward.getByRole("button", { name: "Publish" }).first().click()
    await steward.getByRole("dialog").getByText("From now on customers answer exactly these questions").waitFor()
    await expectNoBarriers(steward)
    await steward.getByRole("dialog").getByRole("button", { name: "Publish" }).click()
    await steward.getByText("Published. Customers can answer now.").waitFor()
    await steward.getByRole("combobox", { name: "For which unit" }).click()
    await steward.getByRole("option", { name: "North" }).click()
    const shown = steward.getByRole("textbox", { name: "The link" })
    await expect.poll(() => shown.inputValue()).toMatch(/\/s\/[\w-]+\?unit=north$/)
    link = await shown.inputValue()
    await expectNoBarriers(steward)
    const [poster] = await Promise.all([
      steward.waitForEvent("download"),
      steward.getByRole("link", { name: "Save the poster (PDF)" }).click(),
    ])
    expect(poster.suggestedFilename()).toMatch(/\.pdf$/)
    expect(
      readFileSync(await poster.path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-")
  })

  test("a customer who came by the link praises somebody by name", async () => {
    const customer = await phone()
    await customer.goto(pathOf(link))
    await customer.locator('input[name="recommend"][value="10"]').click()
    await customer.getByLabel("What should we know?").fill("Amara Okafor was wonderful, she found my lost card.")
    await customer.locator("#next").click()
    await customer.locator("#next").click()
    await customer.locator("#send").click()
    await customer.getByRole("heading", { name: "Thank you" }).waitFor()
    await expectNoBarriers(customer)
    await house.drain()
  })

  test("it is proposed to her lead, who puts it on the board with the standard it shows", async () => {
    await lead.goto("/board")
    await lead.getByText("A customer seems to be thanking someone").waitFor()
    await expectNoBarriers(lead)
    await choose(lead, "Standard", "Own it")
    await lead.getByRole("button", { name: "Yes, put it on the board" }).click()
    await lead.getByText("On the board. They will see it in their day.").waitFor()
    await lead.getByText("A customer seems to be thanking someone").waitFor({ state: "detached" })
    await lead.getByRole("article").getByText("she found my lost card").waitFor()
  })

  test("she finds it in her day", async () => {
    const amara = await open(cast.amara)
    await amara.goto("/my-day")
    await amara.getByRole("region", { name: "Thanks for you" }).getByText("she found my lost card").waitFor()
    await expectNoBarriers(amara)
  })

  test("where two bear the name that is praised, the lead is asked, and ticks with the space bar whom it was", async () => {
    const namesake = { name: "Amara Silva", email: null, employeeNumber: null, job: "Adviser", role: "member" as const }
    await addPerson(house.ctx, { ...namesake, unitId: cast.units.north })
    await answer(10, "Amara was so kind, she stayed after closing time for me.")
    await house.drain()
    await lead.reload()
    await lead.getByText("Who is it? Tick everyone who is thanked.").waitFor()
    const confirm = lead.getByRole("button", { name: "Yes, put it on the board" })
    expect(await confirm.isDisabled()).toBe(true)
    await expectNoBarriers(lead)
    await lead.getByRole("checkbox", { name: "Amara Silva" }).focus()
    await lead.keyboard.press("Space")
    await confirm.click()
    await confirm.waitFor({ state: "detached" })
    const kudos = lead.getByRole("article").filter({ hasText: "stayed after closing time" }).last()
    await kudos.getByText("Amara Silva").waitFor()
    expect(await kudos.getByText("Amara Okafor").count()).toBe(0)
  })

  test("tomorrow's line-up tells it, on a phone and on one sheet of paper", async () => {
    const card = await phone(cast.bruno)
    await card.goto("/line-up")
    await card.getByText("Tomorrow", { exact: true }).click()
    await card.waitForURL("**/line-up?day=tomorrow")
    const sheet = card.getByRole("article", { name: "Line-up" }).filter({ visible: true })
    await sheet.getByText("Own it").first().waitFor()
    await sheet.getByText(/found my lost card|stayed after closing time/).waitFor()
    await expectNoBarriers(card)
    expect(await card.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
    await card.emulateMedia({ media: "print" })
    await sheet.getByText(/found my lost card|stayed after closing time/).waitFor()
    expect(await card.getByRole("button", { name: "Print it" }).isVisible()).toBe(false)
    expect(pagesOf(await card.pdf({ format: "A4" }))).toBe(1)
  })

  test("from a figure on the scoreboard one comes to the words behind it", async () => {
    for (const score of [10, 10, 9, 9, 9, 8, 8, 7]) await answer(score, `They were kind, and quick: ${score} of ten.`)
    await answer(2, "I waited half an hour at the counter.")
    await house.drain()
    const farid = await open(cast.farid)
    await farid.goto("/scoreboard")
    const figure = farid.getByRole("button", { name: /NPS/ }).first()
    await figure.waitFor()
    await expectNoBarriers(farid)
    await figure.click()
    await expectNoBarriers(farid)
    await farid.getByRole("link", { name: "Read what they said" }).click()
    await farid.waitForURL("**/feedback?**")
    await farid.getByText("I waited half an hour at the counter.").first().waitFor()
    await farid.getByText("found my lost card").first().waitFor()
    await expectNoBarriers(farid)
  })

  const answer = (recommend: number, words: string) =>
    house.stranger().call(takeResponse, {
      params: { slug: /\/s\/([\w-]+)/.exec(link)?.[1] ?? "" },
      body: { answers: { recommend, words }, unit: "north" },
    })
})

/** The house answers on another port in a test than the one that its links name. */
const pathOf = (link: string) => new URL(link).pathname + new URL(link).search

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("article").getByRole("combobox", { name: label }).first().click()
  await page.getByRole("option", { name: option }).click()
}

/** How many sheets a PDF has: Chromium names each one. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length
