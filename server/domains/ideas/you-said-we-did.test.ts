import { beforeAll, describe, expect, test } from "vitest"
import { listAnswers, publishAnswer, takeDownAnswer } from "#contracts/ideas.ts"
import { finishFix, openCase, planFix, setCause } from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { draftAnswer } from "./draft-answer.ts"
import { tellCustomers } from "./tell-customers.ts"
import { tellItHelped } from "./tell-it-helped.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, dana, ewa, units } = await openBank(house)

const rosa = { name: "Rosa Vidal", email: "rosa@customers.example", language: "es" }
const tomas = { name: "Tomás Gil", email: "tomas@customers.example", language: "en" }

/** North's queue: two customers and one who left no address complained of it, and a fix is done. Returns the fix. */
async function fixTheQueue(): Promise<string> {
  const complain = async (customer: object | null) =>
    (
      await amara.call(openCase, {
        body: {
          subject: "Forty minutes in the queue with one counter open",
          unitId: units.north,
          customer: customer as never,
        },
      })
    ).id
  const cases = [await complain(rosa), await complain(tomas), await complain(rosa), await complain(null)]
  let causeId = ""
  for (const id of cases) {
    const cause = causeId ? { id: causeId } : { name: "Too few counters at noon", parentId: null, avoidable: true }
    causeId = (await bruno.call(setCause, { params: { id }, body: { cause, ownError: true } })).id
  }
  const { id } = await bruno.call(planFix, {
    body: {
      causeId,
      title: "Third counter at noon",
      what: "Move lunch breaks so that three counters are open",
      ownerId: bruno.id,
      dueOn: "2026-03-10",
      landsIn: "process",
      measure: "nps",
      unitId: units.north,
    },
  })
  await bruno.call(finishFix, {
    params: { id },
    body: { doneOn: "2026-03-02", weDid: "A third counter is open from noon to two." },
  })
  await house.drain()
  return id
}

let fixId: string
beforeAll(async () => {
  fixId = await fixTheQueue()
})

const draft = async () => (await bruno.call(listAnswers, {})).answers[0]
const page = async (search = "") => house.stranger().request("GET", `/you-said-we-did${search}`)

describe("a done fix", () => {
  test("makes one draft with what was said and what was done, for those who may publish it", async () => {
    expect((await bruno.call(listAnswers, {})).answers).toMatchObject([
      {
        state: "draft",
        weDid: "A third counter is open from noon to two.",
        fix: { id: fixId, name: "Third counter at noon" },
        unit: { name: "North" },
        raisedBy: 2,
        told: 0,
        may: { publish: true },
      },
    ])
    expect((await draft())?.youSaid).toContain("Too few counters at noon")
    expect((await ewa.call(listAnswers, {})).answers).toHaveLength(1)
    expect((await amara.call(listAnswers, {})).answers).toEqual([])
    expect((await dana.call(listAnswers, {})).answers).toEqual([])
  })

  test("makes no second draft when it is announced again", async () => {
    await draftAnswer(house.ctx, fixId)
    expect((await ewa.call(listAnswers, {})).answers).toHaveLength(1)
  })

  test("is on no public page and told to nobody before somebody confirms the words", async () => {
    expect((await page()).body).not.toContain("third counter")
    expect(await mailsTo(house, rosa.email)).toEqual([])
  })
})

describe("an answer", () => {
  const words = { youSaid: "The queue at noon is too long.", weDid: "Three counters are open <from noon> to two." }

  test("is published by a lead of its unit, by nobody else's lead and by no member", async () => {
    const id = (await draft())?.id as string
    expect((await dana.ask(publishAnswer, { params: { id }, body: words })).status).toBe(404)
    expect((await amara.ask(publishAnswer, { params: { id }, body: words })).status).toBe(403)
    expect((await bruno.ask(publishAnswer, { params: { id }, body: { ...words, weDid: " " } })).status).toBe(400)
    expect(await bruno.call(publishAnswer, { params: { id }, body: words })).toEqual({ telling: 2 })
  })

  test("stands on the public page for anyone, escaped, within one response", async () => {
    const { status, body, headers } = await page()
    expect(status).toBe(200)
    expect(body).toContain("The queue at noon is too long.")
    expect(body).toContain("&lt;from noon&gt;")
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect(body).toContain("2 March 2026")
    expect((await page("?lang=ar")).body).toContain('dir="rtl"')
  })

  test("is told to each customer who raised it, once, in their language", async () => {
    await house.drain()
    const [mail, ...more] = await mailsTo(house, rosa.email)
    expect(more).toEqual([])
    expect(mail?.subject).toContain("Usted lo dijo")
    expect(mail?.body_text).toContain("Three counters are open")
    expect(mail?.body_text).toContain("/you-said-we-did#third-counter-at-noon-")
    expect((await mailsTo(house, tomas.email))[0]?.subject).toContain("You said, we did")
    expect((await draft())?.told).toBe(2)
  })

  test("is not told again when the event comes twice at once, or the words are corrected", async () => {
    const id = (await draft())?.id as string
    await Promise.all([tellCustomers(house.ctx, id), tellCustomers(house.ctx, id)])
    expect(await bruno.call(publishAnswer, { params: { id }, body: words })).toEqual({ telling: 0 })
    await house.drain()
    expect(await mailsTo(house, rosa.email)).toHaveLength(1)
  })

  test("is read inside by everyone", async () => {
    expect((await amara.call(listAnswers, { query: { state: "published" } })).answers).toMatchObject([
      { youSaid: words.youSaid, publishedBy: { name: "Bruno Reis" }, may: { publish: false } },
    ])
  })

  test("is taken down by those who may publish, and told to nobody again when it comes back", async () => {
    const id = (await draft())?.id as string
    expect((await dana.ask(takeDownAnswer, { params: { id } })).status).toBe(404)
    await bruno.call(takeDownAnswer, { params: { id } })
    await bruno.call(takeDownAnswer, { params: { id } })
    expect((await page()).body).not.toContain("The queue at noon")
    await ewa.call(publishAnswer, { params: { id }, body: words })
    await house.drain()
    expect(await mailsTo(house, rosa.email)).toHaveLength(1)
    expect((await page()).body).toContain("The queue at noon")
  })
})

test("who agreed to hear whether it helped is told once when the chart says so, nobody else, and the public page says it", async () => {
  await house.ctx.db
    .updateTable("recovery_case")
    .set({ wants_word: true })
    .where("customer_id", "in", (eb) =>
      eb.selectFrom("customers_customer").select("id").where("email", "=", rosa.email),
    )
    .execute()
  await tellItHelped(house.ctx, fixId)
  expect((await page()).body).not.toContain("it helped")
  await house.ctx.db
    .updateTable("recovery_fix")
    .set({ verdict: "improved", verdict_at: house.ctx.now() })
    .where("id", "=", fixId)
    .execute()
  const before = (await mailsTo(house, tomas.email)).length
  await Promise.all([tellItHelped(house.ctx, fixId), tellItHelped(house.ctx, fixId)])
  const mails = await mailsTo(house, rosa.email)
  expect(mails).toHaveLength(2)
  expect(mails.some(({ body_text }) => body_text.includes("Ha servido"))).toBe(true)
  expect(await mailsTo(house, tomas.email)).toHaveLength(before)
  expect((await page()).body).toContain("it helped")
})

test("published after the chart has spoken, it says that it helped to those who agreed to hear so, in their one mail", async () => {
  const { id } = await house.ctx.db.selectFrom("ideas_answer").select("id").executeTakeFirstOrThrow()
  await house.ctx.db.deleteFrom("ideas_answer_told").execute()
  await Promise.all([tellCustomers(house.ctx, id), tellCustomers(house.ctx, id)])
  await tellItHelped(house.ctx, fixId)
  const [latest, ...older] = await mailsTo(house, rosa.email)
  expect(older).toHaveLength(2)
  expect(latest?.body_text).toContain("Ha servido")
  expect(latest?.body_text).toContain("Three counters are open")
  expect((await mailsTo(house, tomas.email))[0]?.body_text).not.toContain("has helped")
})
