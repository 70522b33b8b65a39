import type { Locator, Page } from "playwright-core"

/** Goes there by the keyboard and presses Enter; what the keyboard cannot reach fails. */
export async function byKey(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await target.focus()
  await target.and(page.locator(":focus")).waitFor()
  await page.keyboard.press("Enter")
}

export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await field.waitFor()
  await field.focus()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(words)
}

/** Chooses in a list that is searched as one types. */
export async function chooseIn(page: Page, name: string, option: string): Promise<void> {
  await typeInto(page, page.getByRole("combobox", { name }), option)
  await page.getByRole("option", { name: option, exact: true }).waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
}

/** Out of a field: the keys of the desk hold where nobody is typing. The first Escape closes what a field has open. */
export async function leaveField(page: Page): Promise<void> {
  await page.keyboard.press("Escape")
  await page.keyboard.press("Escape")
}

/** Sees what goes to the customer, and sends it: twice the same key, out of the words themselves. */
export async function seeAndSend(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Enter")
  await page.getByRole("region", { name: "This is what goes out" }).waitFor()
  await page.keyboard.press("ControlOrMeta+Enter")
}
