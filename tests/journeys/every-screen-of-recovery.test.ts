import { randomBytes } from "node:crypto"
import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Page, Request } from "playwright-core"
import { beforeAll, expect, test } from "vitest"
import { signIn } from "#contracts/people.ts"
import * as contracts from "#contracts/recovery.ts"
import { newId } from "#platform/ctx.ts"
import { expectNoBarriers, openToVisits } from "#tests/support/journey.ts"
import { openAirline } from "#tests/support/sample-house.ts"

const house = await openAirline()
const { open } = await openToVisits(house)
const steward = house.stranger()
let page: Page
const underWay = new Set<Request>()
let lastAnswer = 0

/** Every screen of cases, promises, remedies, causes and fixes, as the airline's steward sees it. A screen that has no line here fails. */
const screens: Record<string, () => Promise<string>> = {
  "/cases": async () => "/cases",
  "/cases/new": async () => "/cases/new",
  "/cases/note": async () => "/cases/note",
  "/cases/complaint-form": async () => "/cases/complaint-form",
  "/cases/history": async () => "/cases/history",
  "/cases/owners": async () => "/cases/owners",
  "/cases/:id": async () =>
    `/cases/${(await steward.call(contracts.listCases, { query: { state: "open" } })).items[0]?.id}`,
  "/fixes": async () => "/fixes",
  "/fixes/new": async () => "/fixes/new",
  "/fixes/:id": async () => `/fixes/${(await steward.call(contracts.listFixes, { query: {} })).fixes[0]?.id}`,
  "/hours": async () => "/hours",
  "/mail-in": async () => "/mail-in",
  "/mail-in/:id": async () => `/mail-in/${await waitingMail()}`,
  "/promises": async () => "/promises",
  "/promises/at-risk": async () => "/promises/at-risk",
  "/remedies/menu": async () => "/remedies/menu",
  "/remedies/budgets": async () => "/remedies/budgets",
  "/remedies/consistency": async () => "/remedies/consistency",
  "/templates": async () => "/templates",
  "/causes": async () => "/causes",
  "/causes/:id": async () => `/causes/${(await steward.call(contracts.listCauses, {})).causes[0]?.id}`,
  "/claims": async () => "/claims",
  "/claims/:id": async () => `/claims/${(await steward.call(contracts.listClaims, { query: {} })).claims[0]?.id}`,
  "/closings": async () => "/closings",
  "/demonstration": async () => "/demonstration",
  "/demonstration/:id": async () => `/demonstration/${(await steward.call(contracts.startDemonstration, {})).id}`,
}
/** It needs a remedy above somebody's limit: from-anger-to-yes looks at it, on a phone. */
const elsewhere = ["/approvals/:id"]

beforeAll(async () => {
  const login = house.sample.filled.logins.find(({ role }) => role === "steward")
  await steward.call(signIn, { body: { login: login?.login ?? "", password: login?.password ?? "" } })
  page = await open(steward)
  page.on("request", (request) => void (request.resourceType() !== "eventsource" && underWay.add(request)))
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => {
      underWay.delete(request)
      lastAnswer = performance.now()
    })
})

test("each has a line here", () => {
  const rooms = globSync("../../web/domains/recovery/*/routes.ts", { cwd: import.meta.dirname })
  const paths = rooms.flatMap((room) => {
    const routes = readFileSync(path.join(import.meta.dirname, room), "utf8")
    return [...routes.matchAll(/path: "([^"]+)"/g)].map(([, address]) => address)
  })
  expect(paths.toSorted()).toEqual([...Object.keys(screens), ...elsewhere].toSorted())
})

test.each(Object.entries(screens))(
  "%s has no barriers, fits a phone, and all of it is reached by keyboard alone",
  async (_screen, at) => {
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.goto(await at())
    await page.locator("main h1").waitFor()
    await everythingIsThere(page)
    await expectNoBarriers(page)
    expect(await leftOutByKeyboard(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    await expect
      .poll(() => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
      .toBe(0)
  },
)

const patiently = { interval: 40 }

/** Nothing is being fetched, and what was fetched last has led to nothing more. */
async function everythingIsThere(page: Page): Promise<void> {
  await expect.poll(() => underWay.size === 0 && performance.now() - lastAnswer > 200, patiently).toBe(true)
  await expect.poll(() => page.locator("main [aria-busy=true]").count(), patiently).toBe(0)
}

/** A mail that nobody knows the case of. */
async function waitingMail(): Promise<string> {
  const { ctx } = house
  const id = newId(ctx)
  const at = ctx.now()
  const raw = Buffer.from("From: News <news@shop.example>\r\nSubject: Offers\r\n\r\nOffers of the week")
  await ctx.db.insertInto("platform_mailbox").values({ name: "service", since: at }).execute()
  await ctx.db
    .insertInto("platform_mail_in")
    .values({
      ...{ id, mailbox: "service", uid_validity: 1, uid: 1, fingerprint: randomBytes(32), subject: "Offers" },
      ...{ arrived_at: at, kept_at: at, size: raw.length, raw, state: "waiting", why: "bulk" },
    })
    .execute()
  return id
}

/** What one can act on with a mouse and does not come to by Tab; of a group that the arrow keys walk through, one is enough. */
async function leftOutByKeyboard(page: Page): Promise<string[]> {
  const many = await page.evaluate<number>(`(() => {
    document.activeElement?.blur()
    window.toReach = [...document.querySelectorAll("main a[href], main button, main input, main select, main textarea, main summary, main [role=button]")]
      .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !one.disabled && one.getBoundingClientRect().width > 1)
      .filter((one) => !one.closest("[role=tablist], [role=radiogroup], [role=listbox]") && !(one.type === "radio"))
      .filter((one) => !(one.tabIndex === -1 && one.closest("[aria-hidden=true], [data-position]")))
    document.querySelector("main").focus()
    return window.toReach.length
  })()`)
  for (let pressed = 0; pressed < many + 30; pressed++) {
    await page.keyboard.press("Tab")
    const left = await page.evaluate<number>(
      "(window.toReach = window.toReach.filter((one) => one !== document.activeElement && one.isConnected)).length",
    )
    if (left === 0) break
  }
  return page.evaluate<string[]>("window.toReach.map((one) => one.outerHTML.slice(0, 160))")
}
