import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { listSurveys } from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, dana, ewa } = cast
const phone = house.stranger()
const form = { "content-type": "application/x-www-form-urlencoded" }

const begin = async (presenter = bruno) => {
  const { id } = await presenter.call(contracts.startDemonstration, {})
  return presenter.call(contracts.getDemonstration, { params: { id } })
}

/** What the phone sends when the scanned page has been filled in; the page it gets. */
async function answer(url: string, fields: Record<string, string>) {
  const { pathname, searchParams } = new URL(url)
  const sent = new URLSearchParams({ ...Object.fromEntries(searchParams), ...fields })
  const { body } = await phone.request("POST", pathname, sent.toString(), form)
  await house.drain()
  return /href="(\/a\/[^"]+)"/.exec(body)?.[1]?.replaceAll("&amp;", "&")
}
const complain = (url: string) => answer(url, { "how-was-it": "1", "what-happened": "My card was refused twice." })

describe("a demonstration", () => {
  test("is begun by who leads, in their own unit, and is nobody else's to follow", async () => {
    const shown = await begin()
    expect(shown).toMatchObject({ unit: { name: "North" }, link: { trial: true }, answeredAt: null, caseId: null })
    expect(shown.link.url).toContain("/s/demonstration?unit=")
    expect(shown.code.side).toBeGreaterThan(20)
    expect((await dana.ask(contracts.getDemonstration, { params: { id: shown.id } })).status).toBe(404)
    expect((await amara.ask(contracts.startDemonstration, {})).status).toBe(403)
  })

  test("asks one survey, however many there are", async () => {
    await Promise.all([begin(), begin(ewa)])
    const { surveys } = await ewa.call(listSurveys, {})
    expect(surveys.filter(({ name }) => name.startsWith("Demonstration"))).toHaveLength(1)
  })

  test("leads the phone from its answer to the case, and the presenter to the same", async () => {
    const { id, link } = await begin()
    const follow = await complain(link.url)
    const shown = await bruno.call(contracts.getDemonstration, { params: { id } })
    expect(shown.answeredAt).not.toBeNull()
    const opened = await bruno.call(contracts.getCase, { params: { id: shown.caseId ?? "" } })
    expect(opened).toMatchObject({ owner: { name: "Bruno Reis" }, words: "My card was refused twice." })
    const followed = await phone.request("GET", follow ?? "")
    expect(followed.status).toBe(303)
    const page = await phone.request("GET", String(followed.headers.location))
    expect(page.body).toContain(`Case ${opened.number}`)
  })

  test("speaks the customer's language on every page", async () => {
    const { link } = await begin()
    const follow = await answer(link.url, { "how-was-it": "1", lang: "es", "what-happened": "Perdieron mi maleta." })
    const page = String((await phone.request("GET", follow ?? "")).headers.location)
    expect((await phone.request("GET", page)).body).toContain("Estamos en ello.")
  })

  test("stays with its case when somebody else scans the same code", async () => {
    const { id, link } = await begin()
    await complain(link.url)
    const first = await bruno.call(contracts.getDemonstration, { params: { id } })
    await complain(link.url)
    expect((await bruno.call(contracts.getDemonstration, { params: { id } })).caseId).toBe(first.caseId)
  })

  test("says of a happy answer that there is nothing to put right, and waits for another", async () => {
    const { id, link } = await begin()
    expect(await answer(link.url, { "how-was-it": "5" })).toBeUndefined()
    expect(await bruno.call(contracts.getDemonstration, { params: { id } })).toMatchObject({
      answeredAt: expect.any(String),
      caseId: null,
    })
    await complain(link.url)
    expect((await bruno.call(contracts.getDemonstration, { params: { id } })).caseId).not.toBeNull()
  })

  test("is counted by no measure, from the answer to the customer's yes", async () => {
    const { id, link } = await begin()
    const follow = await complain(link.url)
    const { caseId } = await bruno.call(contracts.getDemonstration, { params: { id } })
    const params = { id: caseId ?? "" }
    const { id: promiseId } = await bruno.call(contracts.makePromise, {
      params,
      body: { what: "Call you", dueAt: "2026-03-03T08:00:00Z" },
    })
    await bruno.call(contracts.settlePromise, { params: { id: promiseId }, body: { outcome: "kept" } })
    await bruno.call(contracts.askCustomer, { params, body: {} })
    const page = String((await phone.request("GET", follow ?? "")).headers.location)
    await phone.request("POST", page, "putRight=yes", form)
    expect(await bruno.call(contracts.getCase, { params })).toMatchObject({ closure: "confirmed" })
    const facts = await house.ctx.db.selectFrom("platform_fact_ever").select("measure").execute()
    expect(facts).toEqual([])
  })
})

describe("the customer's open page", () => {
  test("learns by its mark that it is asked, and by nothing that does not concern it", async () => {
    const { id, link } = await begin()
    const follow = await complain(link.url)
    const { caseId } = await bruno.call(contracts.getDemonstration, { params: { id } })
    const params = { id: caseId ?? "" }
    const token = String((await phone.request("GET", follow ?? "")).headers.location)
      .split("/")
      .at(-1) as string
    const mark = async () => (await phone.call(contracts.readCaseMark, { params: { token } })).mark
    const before = await mark()
    await bruno.call(contracts.addNote, { params, body: { words: "For us only" } })
    expect(await mark()).toBe(before)
    await bruno.call(contracts.askCustomer, { params, body: {} })
    expect(await mark()).not.toBe(before)
    const page = await phone.request("GET", `/c/${token}`)
    expect(page.body).toContain(`data-now="${await mark()}"`)
    expect(page.headers["content-security-policy"]).toContain("connect-src 'self'")
  })

  test("an answer waits for its case without script, and says so when there comes none", async () => {
    const { link } = await begin()
    const { pathname, searchParams } = new URL(link.url)
    const sent = new URLSearchParams({ ...Object.fromEntries(searchParams), "how-was-it": "2" })
    const { body } = await phone.request("POST", pathname, sent.toString(), form)
    const follow = /href="(\/a\/[^"]+)"/.exec(body)?.[1]?.replaceAll("&amp;", "&") ?? ""
    const waiting = await phone.request("GET", follow)
    expect(waiting).toMatchObject({ status: 200, headers: { refresh: "2" } })
    expect(waiting.body).toContain("One moment")
    house.clock.advance(61_000)
    expect((await phone.request("GET", follow)).headers.refresh).toBeUndefined()
    expect((await phone.request("GET", follow.replace("/a/", "/a/x"))).status).toBe(404)
  })
})
