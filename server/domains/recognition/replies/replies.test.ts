import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { getKudos, giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { listReplies, react, replyToKudos, rewriteKudos, takeBackReaction, withdrawReply } from "#contracts/replies.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, chidi, dana, ewa } = await openBank(house)
let params: { id: string }
const kudos = (who = ewa) => who.call(getKudos, { params })
const say = (who: typeof amara, reaction: "heart" | "well-done" | "learnt") =>
  who.call(react, { params: { ...params, reaction } })
const replies = async (who = ewa) => (await who.call(listReplies, { params })).replies

beforeAll(async () => {
  params = await amara.call(giveKudos, { body: { people: [chidi.id], words: "Stayed late to count my til with me." } })
})

test("colleagues react to thanks with one tap out of three, each counted once and nobody named", async () => {
  for (const one of [bruno, bruno, dana]) await say(one, "heart")
  await say(bruno, "learnt")
  expect((await kudos(bruno)).reactions).toEqual([
    { reaction: "heart", count: 2, mine: true },
    { reaction: "well-done", count: 0, mine: false },
    { reaction: "learnt", count: 1, mine: true },
  ])
  await bruno.call(takeBackReaction, { params: { ...params, reaction: "heart" } })
  expect((await kudos(bruno)).reactions[0]).toEqual({ reaction: "heart", count: 1, mine: false })
  expect((await bruno.ask(react, { params: { ...params, reaction: "boo" as "heart" } })).status).toBe(400)
})

test("they reply, and everyone reads it, the oldest first", async () => {
  for (const [who, words] of [
    [bruno, "I saw it too."],
    [chidi, "Gladly. Next time you count mine."],
  ] as const) {
    await who.call(replyToKudos, { params, body: { words } })
    house.clock.advance(60_000)
  }
  expect((await replies()).map(({ words, by }) => [by.name, words])).toEqual([
    ["Bruno Reis", "I saw it too."],
    ["Chidi Eze", "Gladly. Next time you count mine."],
  ])
  expect((await kudos()).replies).toBe(2)
})

test("a reply is taken back by who wrote it or by who leads them, and by nobody else", async () => {
  const [first, second] = await replies(dana)
  expect([first?.may.withdraw, second?.may.withdraw]).toEqual([false, true])
  expect((await amara.ask(withdrawReply, { params: { id: first?.id ?? "" } })).status).toBe(403)
  for (let twice = 0; twice < 2; twice++) await dana.call(withdrawReply, { params: { id: second?.id ?? "" } })
  expect((await replies()).map(({ words }) => words)).toEqual(["I saw it too."])
  expect((await kudos()).replies).toBe(1)
})

test("whoever gave thanks changes their words, and what they said before is kept and cannot be changed", async () => {
  expect((await kudos(amara)).may.rewrite).toBe(true)
  expect((await kudos(ewa)).may.rewrite).toBe(false)
  const body = { words: "Stayed late to count my till with me." }
  expect((await ewa.ask(rewriteKudos, { params, body })).status).toBe(403)
  expect((await kudos()).rewrittenAt).toBeNull()
  for (let twice = 0; twice < 2; twice++) await amara.call(rewriteKudos, { params, body })
  expect(await kudos()).toMatchObject({ words: body.words, rewrittenAt: expect.any(String) })
  const before = await house.ctx.db.selectFrom("recognition_kudos_wording").select("words").execute()
  expect(before).toEqual([{ words: "Stayed late to count my til with me." }])
  await expect(sql`update recognition_kudos_wording set words = ''`.execute(house.ctx.db)).rejects.toThrow(
    /permission denied/,
  )
})

test("nothing is said to thanks that were taken off the board", async () => {
  await amara.call(withdrawKudos, { params })
  expect((await bruno.ask(react, { params: { ...params, reaction: "heart" } })).status).toBe(404)
  expect((await bruno.ask(replyToKudos, { params, body: { words: "Hello" } })).status).toBe(404)
  expect((await amara.ask(rewriteKudos, { params, body: { words: "Hello" } })).status).toBe(404)
  expect((await bruno.ask(listReplies, { params })).status).toBe(404)
})
