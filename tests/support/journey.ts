import axe from "axe-core"
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, afterEach, expect } from "vitest"
import type { MailServer } from "#platform/mail/post.ts"
import { type Caller, openTestHouse, type TestHouse } from "./app.ts"
import { launchBrowser } from "./chromium.ts"
import { type Cast, openBank } from "./people.ts"

export type Journey = Visits & {
  house: TestHouse
  cast: Cast
}

export type Visits = {
  /** Where the house answers. */
  address: string
  /** A browser of this person's, signed in. */
  open(person: Caller): Promise<Page>
  /** A customer's phone, or that of one of ours, signed in. */
  phone(person?: Caller): Promise<Page>
}

const desktop = { width: 1280, height: 860 }
const phone = { width: 360, height: 740 }

/** A day like any other: in the middle of a week and of a month, far from midnight and from the changing of clocks. */
const anyDay = "2026-03-11T10:00:00Z"

/** The bank on a real port, and a real browser to walk through it. */
export async function openJourney(mailServer?: MailServer): Promise<Journey> {
  const house = await openTestHouse(anyDay, mailServer)
  const cast = await openBank(house)
  return { house, cast, ...(await openToVisits(house)) }
}

/** A house on a real port, and a real browser to walk through it. Anything a page throws or reports as an error fails the journey. */
export async function openToVisits(house: TestHouse): Promise<Visits> {
  const address = await house.http.listen({ port: 0, host: "127.0.0.1" })
  const browser = await launchBrowser()
  const ahead = house.clock.now().getTime() - Date.now()
  const broken: string[] = []
  afterAll(() => browser.close())
  afterEach(() => expect(broken.splice(0), "what pages reported as errors").toEqual([]))
  const watched = async (context: BrowserContext) => {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on("pageerror", (error) => broken.push(`${page.url()} threw ${error.stack}`))
    page.on("console", (message) => {
      if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
        broken.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }
  return {
    address,
    async open(person) {
      return watched(await signedIn(person, { viewport: desktop }))
    },
    async phone(person) {
      return watched(await signedIn(person, { viewport: phone, hasTouch: true }))
    },
  }

  async function signedIn(person: Caller | undefined, shape: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ ...shape, baseURL: address, reducedMotion: "reduce" })
    const cookies = [...(person?.cookies ?? [])]
    await context.addInitScript(clockThatIs(ahead))
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: address })))
    return context
  }
}

/** The pages' clock is the house's at the beginning, and goes on from there: what they call today is the same whenever the test is run. */
const clockThatIs = (ahead: number) => `{
  const Real = Date
  globalThis.Date = class Date extends Real {
    constructor(...told) {
      super(...(told.length === 0 ? [Real.now() + ${ahead}] : told))
    }
    static now() {
      return Real.now() + ${ahead}
    }
  }
}`

/** Fails when axe finds something serious. It is put in by the debugger, because the page's policy rightly refuses foreign scripts. */
export async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
  }>(`${axe.source}; axe.run(document, { resultTypes: ["violations"] })`)
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`),
    `barriers on ${page.url()}`,
  ).toEqual([])
}
