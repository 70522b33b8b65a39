import { expect, test } from "vitest"
import { setMyLocale } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { openJourney } from "#tests/support/journey.ts"

const { house, cast, open, phone } = await openJourney()

const openCase = async () => {
  const body = { subject: "Charged twice", unitId: cast.units.north }
  const { id } = await cast.bruno.call(contracts.openCase, { body })
  await cast.bruno.call(contracts.takeCase, { params: { id } })
  return id
}

test("a remedy whose answer was lost on the way is given once, though it is sent again", async () => {
  const id = await openCase()
  const lead = await open(cast.bruno)
  let lost = 0
  await lead.route("**/api/cases/*/remedies", async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort("connectionreset")
  })
  await lead.goto(`/cases/${id}`)
  await lead.getByRole("tab", { name: "Remedy" }).click()
  await lead.getByRole("combobox", { name: "Remedy" }).click()
  await lead.getByRole("option", { name: "Refund" }).click()
  await lead.getByLabel(/Amount/).fill("")
  await lead.getByLabel(/Amount/).pressSequentially("7,5")
  await lead.getByRole("button", { name: "Give it" }).click()
  await lead.getByText("Send it again: it will be done once, even if it has arrived.").waitFor()
  await lead.getByRole("button", { name: "Give it" }).click()
  await expect.poll(() => lost).toBe(2)
  await lead.getByText("€7.50").first().waitFor()
  const { remedies } = await cast.bruno.call(contracts.getCase, { params: { id } })
  expect(remedies.map(({ amount }) => amount.minor)).toEqual([750])
})

test("on a phone the message that nothing arrived leaves free the button to press again", async () => {
  const page = await phone(cast.amara)
  await page.route("**/api/cases", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()))
  await page.goto("/cases/new")
  await page.getByRole("textbox", { name: "What happened" }).fill("Card swallowed")
  const button = page.getByRole("button", { name: "Open the case" })
  const bottom = async () => edges(await button.boundingBox()).bottom
  // As low as it stands free of the bar below, where the message will come.
  await page.evaluate(`scrollBy(0, ${(await bottom()) - 660})`)
  await button.click()
  const message = page.getByRole("alert").filter({ hasText: "No answer from the server" })
  await message.waitFor()
  await expect.poll(async () => (await bottom()) <= edges(await message.boundingBox()).top).toBe(true)
})

const edges = (box: { y: number; height: number } | null) => ({
  top: box?.y ?? Number.NaN,
  bottom: (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN),
})

test("a Spanish screen shows and takes a comma, and says in Spanish why something is refused", async () => {
  const id = await openCase()
  await cast.bruno.call(setMyLocale, { body: { locale: "es" } })
  const lead = await open(cast.bruno)
  await lead.goto(`/cases/${id}`)
  await lead.getByRole("tab", { name: "Compensar" }).click()
  await lead.getByRole("combobox", { name: "Compensación" }).click()
  await lead.getByRole("option", { name: "Refund" }).click()
  const amount = lead.getByLabel(/Importe/)
  await amount.fill("")
  await amount.pressSequentially("0.5")
  expect(await amount.inputValue()).toBe("0,5")
  await lead.getByRole("button", { name: "Darla" }).click()
  await lead.getByText("0,50 €").first().waitFor()
  // The form begins anew, at an apology, once its answer has come.
  await amount.waitFor({ state: "detached" })

  // Somebody takes it off the menu while the form is open.
  const refund = house.ctx.db.updateTable("recovery_remedy_kind").where("key", "=", "refund")
  await refund.set({ retired_at: house.clock.now() }).execute()
  await lead.getByRole("combobox", { name: "Compensación" }).click()
  await lead.getByRole("option", { name: "Refund" }).click()
  await amount.fill("")
  await amount.pressSequentially("1,5")
  await lead.getByRole("button", { name: "Darla" }).click()
  await lead.getByText("Esta compensación no está en el menú. Míralo otra vez.").waitFor()
  await refund.set({ retired_at: null }).execute()
  await cast.bruno.call(setMyLocale, { body: { locale: null } })
})
