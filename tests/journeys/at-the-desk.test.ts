import type { Page, Request } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { leaveField } from "#tests/support/by-keyboard.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, open, phone } = await openJourney()
const { amara, bruno, units } = cast

const openCase = async (subject: string) =>
  (await amara.call(contracts.openCase, { body: { subject, unitId: units.north, words: `${subject}, she said.` } })).id
const caseOf = (id: string) => bruno.call(contracts.getCase, { params: { id } })
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor()
const focused = (page: Page, role: "textbox" | "combobox", name: string) =>
  page.getByRole(role, { name }).and(page.locator(":focus")).waitFor()

/** A morning at the desk with the hands on the keyboard: no step of it touches the mouse. */
describe("by keyboard alone", () => {
  let first: string
  let second: string
  let page: Page

  beforeAll(async () => {
    first = await openCase("Card swallowed")
    second = await openCase("Fee booked twice")
    page = await open(amara)
    await page.setViewportSize({ width: 1600, height: 900 })
    await page.goto("/cases?state=open")
    await page.getByRole("link", { name: "Fee booked twice" }).focus()
    await page.keyboard.press("Enter")
    await heading(page, "Fee booked twice")
  })

  test("the queue stands beside the case and says where one is in it", async () => {
    const queue = page.getByRole("navigation", { name: "The queue" })
    await queue.getByRole("link", { name: "Card swallowed" }).waitFor()
    expect(await queue.locator('[aria-current="page"]').textContent()).toBe("Fee booked twice")
    await expectNoBarriers(page)
  })

  test("next and previous walk through it, and u goes back to the list as it was", async () => {
    await page.keyboard.press("j")
    await heading(page, "Card swallowed")
    expect(page.url()).toContain(first)
    await page.keyboard.press("k")
    await heading(page, "Fee booked twice")
    await page.keyboard.press("u")
    await heading(page, "Cases")
    expect(page.url()).toContain("state=open")
    await page.goBack()
    await heading(page, "Fee booked twice")
  })

  test("the next case was fetched before it is asked for, and the queue stays while one goes through it", async () => {
    const asked: Request[] = []
    const fetched: Request[] = []
    const ofCases = (url: string) => /\/api\/cases\/([0-9a-f-]{36})(?:\/clocks)?$/.exec(url)?.[1]
    // What the page before was still fetching is not this one's.
    page.on("request", (request) => {
      if (request.isNavigationRequest()) asked.length = 0
      asked.push(request)
    })
    page.on("requestfinished", (request) => fetched.push(request))
    const fetchedOf = (id: string) => fetched.filter((one) => asked.includes(one) && ofCases(one.url()) === id).length
    await page.reload()
    await heading(page, "Fee booked twice")
    // The case and its clocks, ahead.
    await expect.poll(() => fetchedOf(first)).toBe(2)
    await page.evaluate("document.querySelector('main nav').kept = true")
    await page.keyboard.press("j")
    await heading(page, "Card swallowed")
    expect(fetchedOf(first)).toBe(2)
    expect(await page.evaluate("document.querySelector('main nav').kept")).toBe(true)
    await page.getByRole("heading", { level: 1, name: "Card swallowed" }).and(page.locator(":focus")).waitFor()
    await page.keyboard.press("k")
    await heading(page, "Fee booked twice")
    for (const told of ["request", "requestfinished"] as const) page.removeAllListeners(told)
  })

  test("t takes it", async () => {
    expect((await caseOf(second)).owner.name).toBe("Bruno Reis")
    await page.keyboard.press("t")
    await page.getByRole("tab", { name: "Note" }).waitFor()
    expect((await caseOf(second)).owner.name).toBe("Amara Okafor")
  })

  test("n notes, and letters typed in a field are letters", async () => {
    await page.keyboard.press("n")
    await focused(page, "textbox", "For us only")
    await page.keyboard.type("just a note: j k t u")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.getByText("Note by Amara Okafor").waitFor()
    await heading(page, "Fee booked twice")
    expect((await caseOf(second)).notes.map(({ words }) => words)).toEqual(["just a note: j k t u"])
  })

  test("r replies: what was said in a call is kept", async () => {
    await page.keyboard.press("Escape")
    await leaveField(page)
    await page.keyboard.press("r")
    await focused(page, "textbox", "To the customer")
    await page.keyboard.type("I called her: the second fee goes back today.")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.getByText("spoke with the customer by telephone").waitFor()
  })

  test("p promises", async () => {
    await leaveField(page)
    await page.keyboard.press("p")
    await focused(page, "textbox", "What you promise")
    await page.keyboard.type("Call when it is booked")
    await page.keyboard.press("Enter")
    await page.getByText("Amara Okafor promised").waitFor()
  })

  test("s weighs", async () => {
    await leaveField(page)
    await page.keyboard.press("s")
    await page.getByRole("tab", { name: "Weight", selected: true }).waitFor()
    await page.getByLabel("What they call it by").focus()
    await page.keyboard.type("ACC-77")
    await page.keyboard.press("Enter")
    await page.getByText("ACC-77", { exact: true }).waitFor()
    await expectNoBarriers(page)
  })

  test("h hands on, with a name and a reason, and the chain shows", async () => {
    await leaveField(page)
    await page.keyboard.press("h")
    await focused(page, "combobox", "To whom")
    await page.keyboard.type("Bruno")
    await page.getByRole("option", { name: /Bruno Reis/ }).waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.getByRole("textbox", { name: "Why" }).first().focus()
    await page.keyboard.type("He books it back")
    await page.keyboard.press("Enter")
    await page.getByText("Handed on twice").or(page.getByText("Handed on 2 times")).waitFor()
    expect((await caseOf(second)).owner.name).toBe("Bruno Reis")
    await page.getByText("He books it back").first().waitFor()
  })

  test("? tells the keys, which rest behind it, and can be turned off", async () => {
    await leaveField(page)
    await page.keyboard.press("?")
    const sheet = page.getByRole("dialog", { name: "Keys" })
    await sheet.waitFor()
    await page.keyboard.press("j")
    await heading(page, "Fee booked twice")
    await sheet.getByRole("switch", { name: "Single keys act on this device" }).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Escape")
    await sheet.waitFor({ state: "hidden" })
    await page.keyboard.press("j")
    await page.waitForTimeout(300)
    await heading(page, "Fee booked twice")
  })
})

describe("a case that is not there, or not for oneself", () => {
  test("says so, and offers no second try that would change nothing", async () => {
    const page = await open(bruno)
    await page.goto(`/cases/${crypto.randomUUID()}`)
    await page.getByRole("alert").getByText("This case does not exist, or you may not see it.").waitFor()
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0)
    await expectNoBarriers(page)
  })
})

describe("a case that has ended", () => {
  test("can still be given its cause", async () => {
    const id = await openCase("Shouted at")
    await cast.ewa.call(contracts.closeCase, {
      params: { id },
      body: { how: "disagreed", reason: "Nobody was there that day.", appeal: "Write back." },
    })
    const page = await open(bruno)
    await page.goto(`/cases/${id}`)
    await page.getByRole("button", { name: "Say why it happened" }).click()
    await focused(page, "combobox", "Why did it happen?")
    await page.keyboard.type("Rota not read")
    await page.getByText("This cause is new").waitFor()
    await page.getByRole("button", { name: "Keep the cause" }).click()
    await expect.poll(async () => (await caseOf(id)).cause?.name).toBe("Rota not read")
    expect((await caseOf(id)).state).toBe("closed")
  })
})

describe("the tree of causes", () => {
  test("is put in order by the arrow keys, and says what happened", async () => {
    for (const name of ["Counter closed at noon", "Breaks at noon"])
      await bruno.call(contracts.setCause, {
        params: { id: await openCase(`Nobody there: ${name}`) },
        body: { cause: { name, parentId: null, avoidable: true }, ownError: true },
      })
    const page = await open(bruno)
    const handle = () => page.getByRole("button", { name: "Move “Counter closed at noon”" })
    const within = () => page.locator("li li").filter({ has: handle() })
    await page.goto("/causes")
    await handle().focus()
    await page.keyboard.press("ArrowRight")
    await page.getByText("now hangs under “Breaks at noon”").waitFor()
    await within().waitFor()
    await expectNoBarriers(page)
    await handle().focus()
    await page.keyboard.press("ArrowLeft")
    await page.getByText("now stands at the top").waitFor()
    await within().waitFor({ state: "detached" })
  })
})

describe("one matter told twice", () => {
  test("is offered, joined at once, and taken back as easily", async () => {
    const words = "The counter in the hall was closed on Monday though the sign said open"
    const about = { unitId: units.north, words }
    await amara.call(contracts.openCase, { body: { subject: "Counter closed", ...about } })
    const { id } = await amara.call(contracts.openCase, { body: { subject: "Sign said open", ...about } })
    const page = await open(bruno)
    await page.goto(`/cases/${id}`)
    await page.getByText("May be the same matter").waitFor()
    await expectNoBarriers(page)
    await page.getByRole("button", { name: "Join this to it" }).first().click()
    await heading(page, "Counter closed")
    await page.getByText("another telling of the same matter").waitFor()
    await expectNoBarriers(page)
    await page.getByRole("button", { name: "Take it apart again" }).click()
    await page.getByText("another telling of the same matter").waitFor({ state: "hidden" })
    expect((await caseOf(id)).state).toBe("open")
  })
})

describe("on a phone", () => {
  test("a note is written in one field and passed on with one tap", async () => {
    const page = await phone(amara)
    await page.goto("/cases/note")
    await page.getByLabel("What happened?").fill("A gentleman waited an hour at South and left")
    await page.getByText("Guessed from your words").first().waitFor()
    await expectNoBarriers(page)
    await page.getByRole("button", { name: "Pass it on" }).click()
    await page.getByText(/Dana Novak has it now/).waitFor()
    await expectNoBarriers(page)
  })
})
