import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { launchBrowser } from "./chromium.ts"

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test("text is really drawn, in a proportional font", async () => {
  const page = await browser.newPage()
  await page.setContent(
    `<p><span id=i>iiiiiiii</span></p><p><span id=w>WWWWWWWW</span></p><p>العربية 中文 日本語 한국어 ไทย 🙂</p>`,
  )
  const width = (id: string) => page.locator(id).evaluate((span: { offsetWidth: number }) => span.offsetWidth)
  expect(await width("#w")).toBeGreaterThan(2 * (await width("#i")))
  const blank = await browser.newPage()
  const [drawn, empty] = [await page.screenshot(), await blank.screenshot()]
  expect(drawn.length).toBeGreaterThan(empty.length + 500)
  await Promise.all([page.close(), blank.close()])
})

test("two first uses at once, and one cut short before, all end with a browser that runs", async () => {
  const cache = mkdtempSync(join(tmpdir(), "wellserved-cache-"))
  try {
    const program = join(cache, "launch.ts")
    const support = new URL("chromium.ts", import.meta.url).href
    writeFileSync(
      program,
      `const { launchBrowser } = await import(${JSON.stringify(support)})
       const browser = await launchBrowser()
       console.log(browser.version())
       await browser.close()`,
    )
    const shelf = join(cache, `wellserved-${userInfo().uid}`)
    const named = (begin: string) =>
      existsSync(shelf) ? readdirSync(shelf).filter((name) => name.startsWith(begin)) : []
    const launch = () =>
      promisify(execFile)(process.execPath, [program], { env: { ...process.env, XDG_CACHE_HOME: cache } })
    const first = launch()
    const cutShort = expect(first).rejects.toMatchObject({ signal: "SIGKILL" })
    while (!named("draft-").some((name) => readdirSync(join(shelf, name)).length > 0)) await sleep(5)
    first.child.kill("SIGKILL")
    await cutShort
    const versions = await Promise.all([launch(), launch()])
    expect(versions.map((output) => output.stdout.trim())).toEqual([browser.version(), browser.version()])
    expect(named("chromium-")).toHaveLength(1)
  } finally {
    rmSync(cache, { recursive: true, force: true, maxRetries: 5 })
  }
})
