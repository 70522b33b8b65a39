import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { leaveField } from "#tests/support/by-keyboard.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"
import { mailsTo } from "#tests/support/mail.ts"

const { house, cast, open } = await openJourney()
const { amara, bruno, units } = cast

const caseOf = (id: string) => bruno.call(contracts.getCase, { params: { id } })
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor()
const focused = (page: Page, role: "textbox" | "combobox", name: string) =>
  page.getByRole(role, { name }).and(page.locator(":focus")).waitFor()

describe("a reply with a file", () => {
  test("shows what goes along before it goes, and stands in the case with it", async () => {
    const customer = { name: "Rosa Lima", email: "rosa@customers.example", language: "en" }
    const { id } = await amara.call(contracts.openCase, {
      body: { subject: "Charged twice", unitId: units.north, customer },
    })
    const page = await open(bruno)
    await page.goto(`/cases/${id}`)
    await page.getByLabel("To the customer").fill("Here is the proof.")
    await page
      .getByLabel("Add files")
      .first()
      .setInputFiles([
        { name: "proof.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 booked back") },
        { name: "holiday.jpg", mimeType: "image/jpeg", buffer: Buffer.from(`MZ${"\0".repeat(80)}`) },
      ])
    await page.getByText("holiday.jpg was left out: it is a program").waitFor()
    await page.getByRole("list", { name: "Files that go along" }).getByText("proof.pdf").waitFor()
    await page.getByRole("button", { name: "See it, then send" }).click()
    await page.getByRole("region", { name: "This is what goes out" }).getByText("proof.pdf").waitFor()
    expect((await caseOf(id)).messages).toEqual([])
    await expectNoBarriers(page)
    await page.getByRole("button", { name: "Send to the customer" }).click()
    await page.getByRole("link", { name: /proof\.pdf/ }).waitFor()
    expect((await caseOf(id)).messages.at(-1)).toMatchObject({
      words: "Here is the proof.",
      files: [{ name: "proof.pdf" }],
    })
  })
})

describe("what goes to a customer", () => {
  const mailed = async (email: string) => (await mailsTo(house, email)).map(({ body_text }) => body_text)

  test("is seen before it goes: one key shows it, the same key once more sends just that", async () => {
    const email = "ines@customers.example"
    const customer = { name: "Inês Prado", email, language: "es" }
    const { id } = await amara.call(contracts.openCase, {
      body: { subject: "Card kept by the machine", unitId: units.north, customer },
    })
    const page = await open(bruno)
    let keys = 0
    const press = async (key: string) => {
      keys += 1
      await page.keyboard.press(key)
    }
    await page.goto(`/cases/${id}`)
    await heading(page, "Card kept by the machine")
    await press("r")
    await focused(page, "textbox", "To the customer")
    await page.keyboard.type("Your new card is on its way.")
    await press("ControlOrMeta+Enter")
    const mail = page.getByRole("region", { name: "This is what goes out" })
    await mail.getByText("Your new card is on its way.").waitFor()
    await mail.getByText(`Inês Prado <${email}>`).waitFor()
    await mail.getByText("Spanish").waitFor()
    await page.getByText("Written in English, and the customer's language is Spanish.").waitFor()
    const shown = await mail.locator('[dir="auto"]').textContent()
    await expectNoBarriers(page)
    expect(await mailed(email)).toEqual([])
    await press("ControlOrMeta+Enter")
    await page.getByText("Bruno Reis wrote to the customer").waitFor()
    expect(keys).toBe(3)
    expect(await mailed(email)).toEqual([shown])
    await leaveField(page)
    await page.keyboard.press("u")
    await heading(page, "Cases")
  })

  test("is offered in the customer's language where a template is written in it, and what was typed is not lost", async () => {
    await cast.ewa.call(contracts.keepTemplate, {
      body: {
        name: "The card is coming",
        texts: [
          { language: "en", body: "Dear {{ customer.firstName }}, it is coming." },
          { language: "es", body: "Hola, {{ customer.firstName }}: está en camino." },
        ],
      },
    })
    const customer = { name: "Luz Soto", email: "luz@customers.example", language: "es" }
    const { id } = await amara.call(contracts.openCase, {
      body: { subject: "Card not here yet", unitId: units.north, customer },
    })
    const page = await open(bruno)
    await page.goto(`/cases/${id}`)
    await page.getByLabel("To the customer").fill("Your new card is on its way.")
    await page.getByRole("button", { name: "See it, then send" }).click()
    await page.getByRole("button", { name: "Begin with “The card is coming” in Spanish" }).click()
    await expect.poll(() => page.getByLabel("To the customer").inputValue()).toBe("Hola, Luz: está en camino.")
    await page.getByRole("button", { name: "See it, then send" }).click()
    await page.getByText("This is what they get.").waitFor()
    expect(await page.getByText("the customer's language is").count()).toBe(0)
    await page.getByRole("button", { name: "Bring my words back" }).click()
    expect(await page.getByLabel("To the customer").inputValue()).toBe("Your new card is on its way.")
  })

  test("is shown anew when a word of it changes, and when it would be another by now nothing goes", async () => {
    const email = "rui@customers.example"
    const customer = { name: "Rui Faria", email, language: "en" }
    const { id } = await amara.call(contracts.openCase, {
      body: { subject: "Statement lost", unitId: units.north, customer },
    })
    const page = await open(bruno)
    await page.goto(`/cases/${id}`)
    const mail = page.getByRole("region", { name: "This is what goes out" })
    await page.getByLabel("To the customer").fill("It comes by post.")
    await page.getByRole("button", { name: "See it, then send" }).dblclick()
    await mail.getByText("It comes by post.").waitFor()
    expect(await mailed(email)).toEqual([])
    await mail.getByRole("button", { name: "Change something" }).click()
    await focused(page, "textbox", "To the customer")
    await page.keyboard.press("End")
    await page.keyboard.type(" Tomorrow.")
    await page.keyboard.press("ControlOrMeta+Enter")
    await mail.getByText("It comes by post. Tomorrow.").waitFor()
    await house.ctx.db
      .updateTable("customers_customer")
      .set({ email: "rui.faria@customers.example" })
      .where("email", "=", email)
      .execute()
    await page.getByRole("button", { name: "Send to the customer" }).click()
    await page.getByText("What would go is not what you saw").first().waitFor()
    expect([...(await mailed(email)), ...(await mailed("rui.faria@customers.example"))]).toEqual([])
    await page.getByRole("button", { name: "See it, then send" }).click()
    await mail.getByText("Rui Faria <rui.faria@customers.example>").waitFor()
    await page.getByRole("button", { name: "Send to the customer" }).click()
    await page.getByText("Bruno Reis wrote to the customer").waitFor()
    expect(await mailed("rui.faria@customers.example")).toHaveLength(1)
  })
})
