import type { AddressInfo } from "node:net"
import type { Page } from "playwright-core"
import { signIn } from "#contracts/people.ts"
import { listCases } from "#contracts/recovery.ts"
import { fillSample } from "../sample/fill-sample.ts"
import { launchBrowser } from "../tests/support/chromium.ts"
import { openBenchHouse } from "./parts/bench-house.ts"
import { median, quantile } from "./parts/load.ts"

const limitMs = 100
const cases = 40
/** Ids begin with their time. */
const linksToCases = "main a[href*='/cases/0']"
/** A person at the desk looks at a case for a while, in which the next is fetched; this is a short one. */
const lookMs = 400

/**
 * How long a case takes to open on the agent's screen, on the sample airline: from the key or the click until it has been painted, its story and what can be
 * done included. In one browser beside the program, with an empty cache of cases.
 */
export default async function run(): Promise<object> {
  const bench = await openBenchHouse()
  const browser = await launchBrowser()
  try {
    const app = await bench.openApp()
    const filled = await fillSample(app, "airline", { now: new Date(), progress: () => undefined })
    const login = filled.logins.find(({ role }) => role === "steward") ?? filled.logins[0]
    if (!login) throw new Error("Nobody can sign in")
    await app.http.listen({ port: 0, host: "127.0.0.1" })
    const { port } = app.http.server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}`
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1600, height: 1000 } })
    const { login: name, password } = login
    const signedIn = await context.request.post(signIn.path, {
      data: { login: name, password },
      headers: { origin: address },
    })
    if (!signedIn.ok()) throw new Error(`Signing in answered ${signedIn.status()}`)
    const reply = await context.request.get(`${listCases.path}?limit=50`)
    const numbers = ((await reply.json()) as { items: { number: number }[] }).items.map(({ number }) => number)
    const page = await context.newPage()
    const asked = countAsked(page)
    await page.goto("/cases")
    await page.locator(linksToCases).first().waitFor()
    const byClick = await fromTheList(page, numbers.slice(0, cases))
    await page.reload()
    await page.locator(linksToCases).first().waitFor()
    await openBy(page, { click: 0 }, numbers[0] as number)
    const before = asked()
    const byKey: number[] = []
    for (const number of numbers.slice(1, cases)) {
      await page.waitForTimeout(lookMs)
      byKey.push(await openBy(page, { key: "j" }, number))
    }
    const rows = [toldOf("the next case, by its key", byKey), toldOf("a case of the list, by a click", byClick)]
    return {
      limit: `${limitMs} ms`,
      rows,
      "requests a case, by its key": Math.round((10 * (asked() - before)) / byKey.length) / 10,
      "worst median, ms": Math.max(...rows.map(({ median }) => median)),
    }
  } finally {
    await browser.close()
    await bench.close()
  }
}

async function fromTheList(page: Page, numbers: readonly number[]): Promise<number[]> {
  const times: number[] = []
  for (const [nth, number] of numbers.entries()) {
    times.push(await openBy(page, { click: nth }, number))
    await page.keyboard.press("u")
    await page.locator(linksToCases).nth(nth).waitFor()
    await page.waitForTimeout(lookMs)
  }
  return times
}

/** Opens a case from within the page, and gives the milliseconds until the frame after it stood there has been painted. */
const openBy = (page: Page, by: { key: string } | { click: number }, number: number): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const there = () => document.querySelector("main")?.textContent.includes("Case ${number}") && document.querySelector("main h2")
    const begun = performance.now()
    const look = () => {
      if (!there()) return void requestAnimationFrame(look)
      const painted = new MessageChannel()
      painted.port1.onmessage = () => done(performance.now() - begun)
      requestAnimationFrame(() => painted.port2.postMessage(null))
    }
    ${
      "key" in by
        ? `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(by.key)}, bubbles: true }))`
        : `document.querySelectorAll("${linksToCases}")[${by.click}].click()`
    }
    look()
  })`)

function countAsked(page: Page): () => number {
  let asked = 0
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/api/")) asked += 1
  })
  return () => asked
}

const toldOf = (what: string, times: readonly number[]) => ({
  what,
  cases: times.length,
  median: Math.round(median(times)),
  p95: Math.round(quantile(Float64Array.from(times).sort(), 0.95)),
})
