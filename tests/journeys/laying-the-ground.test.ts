import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, open } = await openJourney()
const staff = `employee_number,name,unit,unit_lead,job
10,Hana Sato,Harbour Bank / West / Tills,yes,Head teller
11,Ivo Marek,North,,Teller
12,,North,,
`

/** What comes before the first customer: the people, the purpose and the standards, and a tablet for those without an e-mail address. */
describe("laying the ground", () => {
  let grace: Page
  let ewa: Page

  beforeAll(async () => {
    grace = await open(cast.grace)
    ewa = await open(cast.ewa)
  })

  test("the administrator looks at a file of people before anything changes, and then carries it out", async () => {
    await grace.goto("/people/import")
    await grace
      .locator("input[type=file]")
      .setInputFiles({ name: "staff.csv", mimeType: "text/csv", buffer: Buffer.from(staff) })
    await grace.getByRole("heading", { name: "What would change" }).waitFor()
    await grace.getByText("Harbour Bank / West and Harbour Bank / West / Tills").waitFor()
    await grace.getByText("The name is missing.").waitFor()
    await expectNoBarriers(grace)
    await grace.getByRole("button", { name: "Carry it out" }).click()
    await grace.getByRole("heading", { name: "What has changed" }).waitFor()
  })

  test("the tree of units is walked by keyboard, and one person opens at its side", async () => {
    await grace.goto("/people")
    const tree = grace.getByRole("tree")
    await tree.getByRole("treeitem", { name: /West/ }).waitFor()
    await tree.getByRole("treeitem").first().focus()
    while (!(await focused(grace)).startsWith("West")) await grace.keyboard.press("ArrowDown")
    await grace.keyboard.press("ArrowRight")
    await grace.keyboard.press("ArrowDown")
    await grace.keyboard.press("Enter")
    await grace.getByRole("heading", { level: 2, name: "Tills" }).waitFor()
    await expectNoBarriers(grace)
    await grace.getByRole("link", { name: "Hana Sato", exact: true }).click()
    await grace.getByRole("dialog").getByText("Not yet: they have neither password nor PIN").waitFor()
    await expectNoBarriers(grace)
  })

  test("the culture owner writes the purpose and two standards, and puts them in order without a mouse", async () => {
    await ewa.goto("/standards/purpose")
    await ewa
      .getByRole("textbox", { name: "The purpose" })
      .fill("People should leave with fewer worries than they brought.")
    await ewa.getByRole("button", { name: "Keep these words" }).click()
    await ewa.waitForURL("**/standards")
    await ewa.getByText("fewer worries than they brought").waitFor()
    await write(ewa, "Own it", "We own a problem until it is solved.")
    await write(ewa, "Greet first", "We greet before we are asked.")
    await ewa.goto("/standards/order")
    await ewa.getByRole("button", { name: "Drag Greet first" }).focus()
    await ewa.keyboard.press("ArrowUp")
    await ewa.getByText("Greet first is now 1 of 2").waitFor()
    await expectNoBarriers(ewa)
    await ewa.getByRole("button", { name: "Keep this order" }).click()
    await ewa.getByRole("heading", { level: 1, name: "Standards" }).waitFor()
    const inOrder = ewa.getByRole("list", { name: "Standards in their order" }).getByRole("heading")
    await expect.poll(() => inOrder.allInnerTexts()).toEqual(["Greet first", "Own it"])
    await expectNoBarriers(ewa)
  })

  test("a tablet becomes the team's, and a teller signs in on it with a name and a PIN", async () => {
    const tablet = await open(cast.bruno)
    await tablet.goto(`/people?person=${cast.amara.id}`)
    await tablet.getByRole("textbox", { name: "New PIN" }).fill("4826")
    await tablet.getByRole("button", { name: "Set the PIN" }).click()
    await tablet.getByText("The PIN of Amara Okafor is set.").waitFor()
    await tablet.goto("/administration/devices")
    await tablet.getByRole("textbox", { name: "What it is called" }).fill("Counter tablet")
    await tablet.getByRole("combobox", { name: "Whose it is" }).fill("North")
    await tablet.getByRole("option", { name: "North" }).click()
    await expectNoBarriers(tablet)
    await tablet.getByRole("button", { name: "Register and sign me out" }).click()
    await tablet.getByRole("button", { name: /Amara Okafor/ }).click()
    for (const digit of "4826") await tablet.getByRole("button", { name: digit, exact: true }).click()
    await tablet.getByRole("button", { name: "Sign in" }).click()
    await tablet.waitForURL("**/my-day")
    await tablet.goto("/customers")
    await tablet.getByRole("heading", { name: "This page needs your password" }).waitFor()
  })
})

const focused = (page: Page) => page.evaluate("document.activeElement?.textContent ?? ''") as Promise<string>

async function write(page: Page, title: string, behaviour: string): Promise<void> {
  await page.goto("/standards/new")
  await page.getByRole("textbox", { name: "Name" }).fill(title)
  await page.getByRole("textbox", { name: "The behaviour" }).fill(behaviour)
  await page.getByRole("button", { name: "Keep as a draft" }).click()
  await page.getByRole("button", { name: "Put it in force" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Put it in force" }).click()
  await page.getByText(`“${title}” is in force.`).waitFor()
}
