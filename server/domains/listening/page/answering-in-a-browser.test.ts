import axe from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, expect, test } from "vitest"
import { openTestHouse } from "#tests/support/app.ts"
import { launchBrowser } from "#tests/support/chromium.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { slug } = await openSurvey(cast.ewa)
const address = await house.http.listen({ port: 0, host: "127.0.0.1" })
const browser = await launchBrowser()
afterAll(() => browser.close())

async function onPhone(query = "", options: { javaScriptEnabled?: boolean; colorScheme?: "dark" } = {}): Promise<Page> {
  // Without motion: what is fading in is neither readable nor to be judged yet.
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${address}/s/${slug}${query}`)
  return page
}
const kept = () => house.ctx.db.selectFrom("listening_response").select("answers").orderBy("id").execute()

/** What axe finds; it is put in by the debugger, because the page's policy rightly refuses foreign scripts. */
async function problemsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `${axe.source}; axe.run(document, { resultTypes: ["violations"] })`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

test("a customer answers one question at a time, by tap and by keyboard, and a reload loses nothing", async () => {
  const page = await onPhone()
  const requests: string[] = []
  page.on("request", (request) => requests.push(request.url()))
  expect(await page.locator(".question:visible").count()).toBe(1)
  await page.locator('input[name="recommend"][value="3"]').click()
  await page.getByText("How was your visit?").waitFor()
  await page.locator("#q-satisfied:focus").waitFor()
  await page.keyboard.press("Tab")
  await page.keyboard.press("Space")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.getByText("What brought you here?").waitFor()
  await page.locator("#next").click()
  await page.getByLabel("What went wrong?").fill("The till")
  await page.locator("#next").click()
  await page.getByLabel("What should we know?").fill("It took an hour")
  await page.reload()
  expect(await page.getByLabel("What should we know?").inputValue()).toBe("It took an hour")
  await page.locator("#next").click()
  await page.locator("#send").click()
  await page.getByRole("heading", { name: "Thank you" }).waitFor()
  expect((await kept()).map(({ answers }) => answers)).toEqual([
    { recommend: 3, satisfied: 2, "went-wrong": "The till", words: "It took an hour" },
  ])
  expect(requests.every((url) => url.includes(`/s/${slug}`))).toBe(true)
  await page.goto(`${address}/s/${slug}`)
  expect(await page.locator("input:checked").count()).toBe(0)
})

test("a question that must be answered holds the customer back with a word, and going back keeps what was said", async () => {
  const page = await onPhone()
  await page.locator("#next").click()
  expect(await page.locator("#q-recommend-problem").textContent()).toBe("Please answer this question.")
  await page.locator('input[name="recommend"][value="9"]').click()
  await page.getByText("How was your visit?").waitFor()
  await page.locator("#back").click()
  expect(await page.locator('input[name="recommend"][value="9"]').isChecked()).toBe(true)
})

test("two taps on Send keep one response", async () => {
  const before = (await kept()).length
  const page = await onPhone("?recommend=10")
  for (let step = 0; step < 4; step++) await page.locator("#next").click()
  await page.locator("#send").dblclick()
  await page.getByRole("heading", { name: "Thank you" }).waitFor()
  expect((await kept()).length - before).toBe(1)
})

test("without script the same page is one form, and answers just as well", async () => {
  const page = await onPhone("?satisfied=4", { javaScriptEnabled: false })
  expect(await page.locator(".question:visible").count()).toBe(6)
  await page.getByLabel("What should we know?").fill("Quick and kind")
  await page.getByRole("button", { name: "Send" }).click()
  expect(await page.getByRole("alert").first().textContent()).toContain("How likely are you to recommend us?")
  expect(await page.getByLabel("What should we know?").inputValue()).toBe("Quick and kind")
  await page.locator('input[name="recommend"][value="8"]').check()
  await page.getByRole("button", { name: "Send" }).click()
  await page.getByRole("heading", { name: "Thank you" }).waitFor()
  expect((await kept()).at(-1)?.answers).toEqual({ recommend: 8, satisfied: 4, words: "Quick and kind" })
})

test("nothing stands in the way of those who cannot see well", async () => {
  const page = await onPhone("?recommend=3")
  for (let step = 0; step < 6; step++) {
    expect(await problemsOn(page)).toEqual([])
    if (step < 5) await page.locator("#next").click()
  }
  await page.locator("#send").click()
  await page.getByRole("heading", { name: "Thank you" }).waitFor()
  expect(await problemsOn(page)).toEqual([])
  expect(await problemsOn(await onPhone("", { colorScheme: "dark" }))).toEqual([])
})

test("every target is large enough for a thumb, and nothing is wider than the phone", async () => {
  const page = await onPhone("", { javaScriptEnabled: false })
  for (const target of await page.locator(".options label, button:visible").all()) {
    const box = await target.boundingBox()
    expect(Math.min(box?.width ?? 0, (box?.height ?? 0) - 8)).toBeGreaterThanOrEqual(36)
  }
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360)
})
