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

/** Out of a field: the keys of the desk hold where nobody is typing. */
export const leaveField = (page: Page) => page.evaluate("document.activeElement?.blur()")
