import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { sql } from "kysely"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import {
  addChatChannel,
  type ChatKind,
  type ChatReaders,
  changeChatChannel,
  listChatChannels,
  removeChatChannel,
} from "#contracts/chat.ts"
import { giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { draftStory, publishStory, submitStory, withdrawStory } from "#contracts/stories.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, dana, ewa, grace, units } = await openBank(house)

type Got = { path: string; body: unknown }
const got: Got[] = []
let answer: { status: number; headers?: Record<string, string>; text?: string } = { status: 200 }
const chat = createServer(async (request, reply) => {
  let text = ""
  for await (const chunk of request) text += chunk
  got.push({ path: request.url ?? "", body: JSON.parse(text) })
  reply.writeHead(answer.status, answer.headers).end(answer.text ?? "ok")
})
let host: string
beforeAll(async () => {
  await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve))
  host = `127.0.0.1:${(chat.address() as AddressInfo).port}`
  house.ctx.house.chatHosts = [host]
})
afterAll(() => void chat.close(() => chat.closeAllConnections()))
beforeEach(() => {
  got.length = 0
  answer = { status: 200 }
})

afterEach(async () => {
  for (const { id } of await channels()) await grace.call(removeChatChannel, { params: { id } })
})

const minutes = (n: number) => house.clock.advance(n * 60_000)
const channels = async () => (await grace.call(listChatChannels, {})).channels
type More = { service?: "slack" | "teams"; kinds?: ChatKind[]; readers?: ChatReaders; unitId?: string | null }
const ofThanks = { service: "slack" as const, kinds: ["thanks" as const], readers: "colleagues" as const, unitId: null }
const add = (path: string, more: More = {}) =>
  grace.call(addChatChannel, { body: { name: path, ...ofThanks, address: `http://${host}${path}`, ...more } })
const thank = (words: string) =>
  amara.call(giveKudos, { body: { people: [bruno.id], units: [], words, standardId: null } })
const heard = () => got.map(({ body }) => JSON.stringify(body))

describe("a channel of a chat program", () => {
  test("gets a first post at once, and tells afterwards only where it leads", async () => {
    await add("/services/T0/secret")
    expect(heard()[0]).toContain("Wellserved will tell this channel")
    const [channel] = await channels()
    expect(channel).toMatchObject({ name: "/services/T0/secret", host, kinds: ["thanks"], paused: false, waiting: 0 })
    const { rows } = await sql`select to_jsonb(c) - 'name' as row from recognition_chat_channel c`.execute(house.ctx.db)
    expect(JSON.stringify(rows)).not.toContain("secret")
  })

  test("is not added where the first post does not arrive, and the reason is told", async () => {
    answer = { status: 404, text: "no_team" }
    const sent = { name: "Harbour", ...ofThanks, address: `http://${host}/x` }
    const { status, body } = await grace.ask(addChatChannel, { body: sent })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: "chat-not-heard", told: { answer: "404 no_team" } })
    expect(await channels()).toEqual([])
  })

  test.each(["https://10.0.0.1/hook", "http://hooks.slack.com/x", "https://localhost/hook"])(
    "is not added at %s, which is never called",
    async (address) => {
      const { body } = await grace.ask(addChatChannel, { body: { name: "Harbour", ...ofThanks, address } })
      expect(body).toMatchObject({ code: "chat-address" })
    },
  )
})

describe("thanks", () => {
  test("go to the channel after ten minutes, once, with the words of the board", async () => {
    await add("/thanks")
    await thank("You stayed until the last passenger was gone.")
    await house.drain()
    minutes(9)
    await house.drain()
    expect(got).toHaveLength(1)
    minutes(2)
    await house.drain()
    minutes(60)
    await house.drain()
    expect(got).toHaveLength(2)
    expect(heard()[1]).toContain("You stayed until the last passenger was gone.")
    expect(heard()[1]).toContain("Amara Okafor thanks Bruno Reis")
    expect((await channels())[0]?.lastPostAt).not.toBeNull()
  })

  test("that were taken back in time never leave", async () => {
    await add("/thanks")
    const { id } = await thank("To the wrong person")
    await house.drain()
    await amara.call(withdrawKudos, { params: { id } })
    minutes(11)
    await house.drain()
    expect(got).toHaveLength(1)
  })

  test("go to the channels of their own units, and to those of units above", async () => {
    await add("/company")
    await add("/own", { unitId: bruno.unitId })
    await add("/other", { unitId: dana.unitId })
    got.length = 0
    await thank("For the queue at eight")
    await house.drain()
    minutes(11)
    await house.drain()
    expect(got.map(({ path }) => path).sort()).toEqual(["/company", "/own"])
  })

  test("cannot make a link or call everybody in Slack", async () => {
    await add("/thanks")
    await thank("<!channel> & <https://evil.example|click>")
    await house.drain()
    minutes(11)
    await house.drain()
    const { text, blocks } = (got[1] as Got).body as { text: string; blocks: { text?: { type: string } }[] }
    expect(text).toContain("&lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;")
    expect(blocks.slice(0, 2).map(({ text }) => text?.type)).toEqual(["plain_text", "plain_text"])
  })
})

test("a story goes out when it is published, as a card to Teams; and not when it was withdrawn", async () => {
  await add("/flow", { service: "teams", kinds: ["story"] })
  const made = async (title: string) => {
    const parts = {
      needed: "A man had lost his card.",
      done: "We looked.",
      ended: "He flew.",
      tip: "Ask where they paid.",
    }
    const story = await amara.call(draftStory, { body: { title, ...parts, tags: [], unitId: units.north } })
    await amara.call(submitStory, { params: story })
    await ewa.call(publishStory, { params: story })
    return story
  }
  await made("The card in the bread")
  const gone = await made("Too much said")
  await ewa.call(withdrawStory, { params: gone })
  minutes(11)
  await house.drain()
  expect(got).toHaveLength(2)
  expect(got[1]?.body).toMatchObject({ attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }] })
  expect(heard()[1]).toContain("The card in the bread")
  expect(heard()[1]).toContain("Ask where they paid.")
})

describe("a post that does not arrive", () => {
  test("waits as long as the service says, and arrives then", async () => {
    await add("/busy")
    await thank("For patience")
    await house.drain()
    minutes(11)
    answer = { status: 429, headers: { "retry-after": "90" } }
    await house.drain()
    answer = { status: 200 }
    minutes(1)
    await house.drain()
    expect(got).toHaveLength(2)
    expect((await channels())[0]).toMatchObject({ paused: false, waiting: 1, trouble: "429 ok" })
    minutes(1)
    await house.drain()
    expect(got).toHaveLength(3)
    expect((await channels())[0]).toMatchObject({ waiting: 0, trouble: null })
  })

  test("pauses its channel where it is refused for good; once that goes on, it arrives", async () => {
    const { id } = await add("/gone")
    await thank("For coming back")
    await house.drain()
    minutes(11)
    answer = { status: 410, text: "channel_is_archived" }
    await house.drain()
    expect((await channels())[0]).toMatchObject({ paused: true, trouble: "410 channel_is_archived" })
    await thank("While it was paused")
    await house.drain()
    minutes(11)
    await house.drain()
    expect(got).toHaveLength(2)
    answer = { status: 200 }
    await grace.call(changeChatChannel, {
      params: { id },
      body: { name: "Gone no more", kinds: ["thanks"], readers: "colleagues", unitId: null, paused: false },
    })
    await house.drain()
    expect(got).toHaveLength(3)
    expect(heard()[2]).toContain("For coming back")
    expect((await channels())[0]).toMatchObject({ name: "Gone no more", paused: false, trouble: null })
  })
})
