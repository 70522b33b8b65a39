import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import {
  agreeToStory,
  discardStory,
  draftStory,
  getStory,
  listMyStories,
  listStories,
  listStoryReplies,
  listStoryTags,
  publishStory,
  replyToStory,
  returnStory,
  rewriteStory,
  submitStory,
  unusual,
  withdrawStory,
  withdrawStoryReply,
} from "#contracts/stories.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { listRecentStories } from "./recent-stories.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, dana, ewa, grace, units } = await openBank(house)
type Who = typeof amara

const told = {
  title: "The card in the bread",
  needed: "A man had lost his only card, an hour before his flight.",
  done: "Chidi Eze looked through three bins, and Amara called the taxi.",
  ended: "He made his flight, and wrote to us from Lagos.",
  tip: "Ask where they last paid before you look anywhere.",
  tags: ["Lost and found", unusual],
}

let standardId: string
let params: { id: string }
const read = (who: Who, at = params) => who.call(getStory, { params: at })
const mayRead = async (who: Who, at = params) => (await who.ask(getStory, { params: at })).status
const board = async (query: object = {}, who = dana) => (await who.call(listStories, { query })).items
const titles = async (query: object = {}) => (await board(query)).map(({ title }) => title)

/** A story of Amara's on the board. Ids and times tell which came first. */
async function putOnBoard(
  content: Partial<typeof told> & { people?: string[]; unitId?: string } = {},
): Promise<{ id: string }> {
  house.clock.advance(60_000)
  const made = await amara.call(draftStory, { body: { ...told, ...content } })
  await amara.call(submitStory, { params: made })
  await ewa.call(publishStory, { params: made })
  return made
}

beforeAll(async () => {
  const made = await ewa.call(draftStandard, {
    body: { title: "Own it", behaviour: "We see it through", why: "", looksLike: "", notLike: "", toward: "both" },
  })
  await ewa.call(publishStandard, { params: made })
  standardId = made.id
})

describe("a draft", () => {
  test("may be as empty as it is, and is its author's alone", async () => {
    const nothing = { title: "", needed: "", done: "", ended: "", tip: "" }
    params = await amara.call(draftStory, { body: nothing })
    expect(await read(amara)).toMatchObject({
      state: "draft",
      unit: { name: "North" },
      author: { name: "Amara Okafor" },
    })
    for (const other of [bruno, ewa, grace]) expect(await mayRead(other)).toBe(404)
    expect((await ewa.ask(rewriteStory, { params, body: told })).status).toBe(404)
    const refused = await amara.ask(submitStory, { params })
    expect([refused.status, refused.body]).toEqual([409, expect.objectContaining({ code: "story-unfinished" })])
  })

  test("keeps what is written, with each tag once and small", async () => {
    const body = {
      ...told,
      tags: ["Lost and found", "lost and FOUND ", unusual],
      standards: [standardId],
      people: [chidi.id, amara.id],
      unitId: units.south,
    }
    await amara.call(rewriteStory, { params, body })
    expect(await read(amara)).toMatchObject({
      title: told.title,
      tags: ["lost and found", unusual],
      standards: [{ name: "Own it" }],
      people: [
        { name: "Amara Okafor", agreed: null },
        { name: "Chidi Eze", agreed: null },
      ],
      unit: { name: "South" },
    })
    expect((await amara.ask(rewriteStory, { params, body: { ...body, standards: [chidi.id] } })).status).toBe(404)
  })

  test("from a second tab is not written over unseen", async () => {
    const { status } = await amara.request("PUT", `/api/stories/${params.id}`, JSON.stringify(told), {
      "content-type": "application/json",
      "if-match": '"0123456789abcdef"',
    })
    expect(status).toBe(412)
    expect((await read(amara)).people).toHaveLength(2)
  })

  test("that nobody has seen is thrown away, by its author only", async () => {
    const other = await bruno.call(draftStory, { body: told })
    expect((await amara.ask(discardStory, { params: other })).status).toBe(404)
    await bruno.call(discardStory, { params: other })
    expect(await mayRead(bruno, other)).toBe(404)
  })
})

describe("review", () => {
  test("asks everyone in it, and comes to the stewards; its author has agreed by writing it", async () => {
    await amara.call(submitStory, { params })
    await amara.call(submitStory, { params })
    expect((await read(amara)).people).toMatchObject([{ agreed: true }, { agreed: null }])
    expect((await chidi.call(listMyStories, {})).asked).toMatchObject([{ id: params.id, title: told.title }])
    expect((await amara.call(listMyStories, {})).asked).toEqual([])
    expect((await ewa.call(listMyStories, {})).review).toMatchObject([
      { id: params.id, author: { name: "Amara Okafor" } },
    ])
    expect((await bruno.call(listMyStories, {})).review).toEqual([])
    expect(await Promise.all([chidi, ewa, bruno, dana].map((who) => mayRead(who)))).toEqual([200, 200, 404, 404])
  })

  test("belongs to stewards: nobody else publishes or returns", async () => {
    for (const who of [amara, bruno]) {
      expect((await who.ask(publishStory, { params })).status).toBe(403)
      expect((await who.ask(returnStory, { params, body: { remark: "No" } })).status).toBe(403)
    }
    expect((await amara.ask(rewriteStory, { params, body: told })).status).toBe(409)
  })

  test("returns it with a remark, and what was said otherwise is asked anew", async () => {
    await chidi.call(agreeToStory, { params, body: { agreed: true } })
    await ewa.call(returnStory, { params, body: { remark: "How did it end for him?" } })
    const returned = await read(amara)
    expect([returned.state, returned.may.rewrite]).toEqual(["returned", true])
    expect(returned.steps.at(-1)).toMatchObject({
      step: "returned",
      remark: "How did it end for him?",
      by: { name: "Ewa Lind" },
    })
    const body = { ...told, standards: [standardId], people: [chidi.id, amara.id], unitId: units.south }
    await amara.call(rewriteStory, { params, body: { ...body, tags: ["lost and found", unusual, "cards"] } })
    expect((await read(amara)).people).toMatchObject([{ agreed: true }, { agreed: true }])
    await amara.call(rewriteStory, { params, body: { ...body, ended: "He made it with four minutes to spare." } })
    expect((await read(amara)).people).toMatchObject([{ agreed: null }, { agreed: null }])
    await amara.call(submitStory, { params })
    expect((await chidi.call(listMyStories, {})).asked).toHaveLength(1)
  })

  test("keeps its history for good", async () => {
    expect((await read(ewa)).steps.map(({ step }) => step)).toEqual(["submitted", "returned", "submitted"])
    expect((await read(chidi)).steps).toEqual([])
    await expect(sql`update recognition_story_step set remark = ''`.execute(house.ctx.db)).rejects.toThrow(
      /permission denied/,
    )
  })

  test("of one's own story is somebody else's, as long as there is somebody else", async () => {
    const own = await ewa.call(draftStory, { body: told })
    await ewa.call(submitStory, { params: own })
    expect((await read(ewa, own)).may.publish).toBe(false)
    expect((await ewa.ask(publishStory, { params: own })).status).toBe(403)
    const ewaIs = (role: "member" | "steward") =>
      house.ctx.db.updateTable("people_person").set({ role }).where("id", "=", ewa.id).execute()
    await ewaIs("member")
    const alone = await grace.call(draftStory, { body: { ...told, title: "Alone at the till" } })
    await grace.call(submitStory, { params: alone })
    expect((await read(grace, alone)).may.publish).toBe(true)
    await grace.call(publishStory, { params: alone })
    await grace.call(withdrawStory, { params: alone })
    await ewaIs("steward")
  })
})

describe("on the board", () => {
  test("a story names nobody who has not agreed, in its words, its list or a search", async () => {
    house.clock.advance(60_000)
    await ewa.call(publishStory, { params })
    await ewa.call(publishStory, { params })
    expect(await read(dana)).toMatchObject({
      state: "published",
      done: "[name] looked through three bins, and Amara called the taxi.",
      people: [{ name: "Amara Okafor" }],
      unnamed: 1,
    })
    expect(await board()).toMatchObject([{ title: told.title, people: [{ name: "Amara Okafor" }] }])
    expect([await titles({ q: "chidi" }), await titles({ q: "amara tax" })]).toEqual([[], [told.title]])
    expect(JSON.stringify(await listRecentStories(house.ctx, null, new Date(0)))).not.toContain("Chidi")
  })

  test("their name appears when they agree, and is gone at once when they no longer do", async () => {
    await chidi.call(agreeToStory, { params, body: { agreed: true } })
    expect((await read(dana)).done).toBe(told.done)
    expect(await titles({ q: "chidi" })).toEqual([told.title])
    await chidi.call(agreeToStory, { params, body: { agreed: false } })
    expect((await read(amara)).done).toContain("[name]")
    expect(await titles({ q: "chidi" })).toEqual([])
    expect((await bruno.ask(agreeToStory, { params, body: { agreed: true } })).status).toBe(403)
  })

  test("stories are found by words, team, standard and tag", async () => {
    await putOnBoard({ title: "Snow on the runway", tags: ["weather", unusual], unitId: units.north })
    await putOnBoard({ title: "A till that would not count", tags: [] })
    expect(await titles()).toEqual(["A till that would not count", "Snow on the runway", told.title])
    expect(await titles({ q: "SNOW run" })).toEqual(["Snow on the runway"])
    expect(await titles({ q: "'); drop :* & |" })).toEqual([])
    expect(await titles({ tag: unusual })).toEqual(["Snow on the runway", told.title])
    expect(await titles({ standard: standardId })).toEqual([told.title])
    expect(await titles({ unit: units.south })).toEqual([told.title])
    expect(await titles({ unit: units.company })).toHaveLength(3)
    expect((await dana.call(listStoryTags, {})).tags).toEqual([
      { tag: unusual, stories: 2 },
      { tag: "lost and found", stories: 1 },
      { tag: "weather", stories: 1 },
    ])
  })

  test("they come page after page", async () => {
    const first = await dana.call(listStories, { query: { limit: 2 } })
    expect(first.items).toHaveLength(2)
    const second = await dana.call(listStories, { query: { limit: 2, after: first.next ?? "" } })
    expect([second.items.map(({ title }) => title), second.next]).toEqual([[told.title], null])
  })

  test("colleagues reply, and a reply is taken back by who wrote it or by a steward", async () => {
    const { id } = await bruno.call(replyToStory, { params, body: { words: "I was there. He cried." } })
    const other = await dana.call(replyToStory, { params, body: { words: "Rubbish." } })
    const replies = async (who: Who) => (await who.call(listStoryReplies, { params })).replies
    expect((await replies(dana)).map(({ words, may }) => [words, may.withdraw])).toEqual([
      ["I was there. He cried.", false],
      ["Rubbish.", true],
    ])
    expect((await amara.ask(withdrawStoryReply, { params: { id } })).status).toBe(403)
    for (let twice = 0; twice < 2; twice++) await ewa.call(withdrawStoryReply, { params: other })
    expect(await replies(amara)).toHaveLength(1)
    expect((await read(dana)).replies).toBe(1)
  })

  test("its author or a steward takes it off, and it may be written anew", async () => {
    expect((await dana.ask(withdrawStory, { params })).status).toBe(403)
    await ewa.call(withdrawStory, { params })
    await ewa.call(withdrawStory, { params })
    expect(await titles({ q: "bread" })).toEqual([])
    expect(await mayRead(dana)).toBe(404)
    expect((await dana.ask(replyToStory, { params, body: { words: "Hello" } })).status).toBe(404)
    expect(await read(amara)).toMatchObject({ state: "withdrawn", may: { rewrite: true, discard: false } })
    expect((await amara.ask(discardStory, { params })).status).toBe(409)
  })
})

test("a story that starts from thanks is of the unit of who is thanked, and bears a customer's words only where they are a customer's", async () => {
  const { id: kudosId } = await amara.call(giveKudos, { body: { people: [chidi.id], words: "Three bins!" } })
  const made = await bruno.call(draftStory, { body: { ...told, kudosId } })
  expect(await read(bruno, made)).toMatchObject({ kudosId, customerWords: "", unit: { name: "South" } })
  expect((await bruno.ask(draftStory, { body: { ...told, kudosId: chidi.id } })).status).toBe(404)
})
