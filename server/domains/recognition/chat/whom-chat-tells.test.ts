import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { addChatChannel, changeChatChannel, listChatChannels } from "#contracts/chat.ts"
import { chooseNames } from "#contracts/name-choice.ts"
import { confirmProposal, giveKudos, listProposals } from "#contracts/recognition.ts"
import { agreeToStory, draftStory, publishStory, submitStory } from "#contracts/stories.ts"
import { openStoryPage } from "#contracts/story-pages.ts"
import { switchThankYouPage } from "#contracts/thank-you.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

// One channel that only colleagues read, and one with guests in it.

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, ewa, grace, units } = await openBank(house)
type Who = typeof amara

const posted: { to: string; said: string }[] = []
const chat = createServer(async (request, reply) => {
  let said = ""
  for await (const chunk of request) said += chunk
  posted.push({ to: request.url ?? "", said })
  reply.writeHead(200).end("ok")
})

beforeAll(async () => {
  await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve))
  const host = `127.0.0.1:${(chat.address() as AddressInfo).port}`
  house.ctx.house.chatHosts = [host]
  for (const readers of ["colleagues", "others"] as const)
    await grace.call(addChatChannel, {
      body: {
        name: readers,
        service: "slack",
        kinds: ["thanks", "story"],
        readers,
        unitId: null,
        address: `http://${host}/${readers}`,
      },
    })
  await ewa.call(switchThankYouPage, { params: { id: units.company }, body: { open: true } })
})
afterAll(() => void chat.close(() => chat.closeAllConnections()))
beforeEach(() => {
  posted.length = 0
})

const choose = (who: Who, choice: { inChat?: boolean; outside?: boolean }) =>
  who.call(chooseNames, { body: { inChat: true, outside: false, ...choice } })

/** What each channel is told, once the ten minutes are over. */
async function told() {
  await house.drain()
  house.clock.advance(11 * 60_000)
  for (let round = 0; round < 3; round++) await house.drain()
  const saidTo = (to: string) =>
    posted
      .filter((post) => post.to === `/${to}`)
      .map(({ said }) => said)
      .join("\n")
  return { colleagues: saidTo("colleagues"), others: saidTo("others") }
}

let customers = 0
/** A customer thanks Bruno on the thank-you page, and he confirms that he is meant. */
async function thankUnasked(fields: Record<string, string>): Promise<void> {
  const { statusCode } = await house.http.inject({
    method: "POST",
    url: "/thank-you",
    payload: new URLSearchParams({ lang: "en", named: "Bruno Reis", ...fields }).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
    remoteAddress: `10.1.0.${++customers}`,
  })
  expect(statusCode).toBe(200)
  const [proposal] = (await bruno.call(listProposals, {})).items
  await bruno.call(confirmProposal, { params: { id: proposal?.id ?? "" }, body: { people: [bruno.id] } })
}

describe("a colleague's thanks", () => {
  test("are told to colleagues as they hang on the board; to others neither words nor names of who has not agreed", async () => {
    await amara.call(giveKudos, { body: { people: [bruno.id, chidi.id], words: "You two stayed until midnight." } })
    const { colleagues, others } = await told()
    expect(colleagues).toContain("Amara Okafor thanks Bruno Reis and Chidi Eze")
    expect(colleagues).toContain("You two stayed until midnight.")
    expect(others).toContain("A colleague thanks 2 colleagues")
    for (const kept of ["midnight", "Amara", "Bruno", "Chidi"]) expect(others).not.toContain(kept)
    expect(others).toContain("What was said can be read on the board.")
  })

  test("name to others who agreed to it, and to nobody who wants to be in no chat, not even in its words", async () => {
    await choose(bruno, { outside: true })
    await choose(chidi, { inChat: false })
    await amara.call(giveKudos, { body: { people: [bruno.id, chidi.id], words: "Chidi held the door." } })
    const { colleagues, others } = await told()
    expect(colleagues).toContain("Amara Okafor thanks Bruno Reis and a colleague")
    expect(colleagues).toContain("[name] held the door.")
    expect(others).toContain("A colleague thanks Bruno Reis and a colleague")
    await choose(bruno, {})
    await choose(chidi, {})
  })
})

describe("a customer's thanks", () => {
  test("meant for everyone here are quoted nowhere else: the post says whom somebody thanked, and leads inside", async () => {
    await thankUnasked({ words: "He found my ring in the drain.", shown: "named", name: "Rosa Vidal" })
    const { colleagues, others } = await told()
    expect(colleagues).toContain("A customer thanks Bruno Reis")
    expect(others).toContain("A customer thanks a colleague")
    for (const said of [colleagues, others]) {
      expect(said).not.toContain("ring in the drain")
      expect(said).not.toContain("Rosa")
      expect(said).toMatch(/board\?kudos=/)
    }
  })

  test("are quoted where the customer agreed to it, with their name where they wanted it shown", async () => {
    const quotable = "yes"
    await thankUnasked({ words: "Bruno found my keys.", shown: "named", name: "Rosa Vidal", quotable })
    await thankUnasked({ words: "Bruno found my hat.", shown: "unnamed", name: "Tom Ward", quotable })
    const { colleagues, others } = await told()
    expect(colleagues).toContain("Rosa Vidal thanks Bruno Reis")
    expect(colleagues).toContain("Bruno found my keys.")
    expect(colleagues).toContain("A customer thanks Bruno Reis")
    expect(colleagues).not.toContain("Tom")
    expect(others).toContain("[name] found my keys.")
    expect(others).not.toContain("Bruno")
  })

  test("for those thanked alone are told to no channel, whatever was ticked", async () => {
    await thankUnasked({ words: "Only for him.", shown: "withheld", quotable: "yes" })
    const { colleagues, others } = await told()
    expect([colleagues, others]).toEqual(["", ""])
  })
})

test("a story is told to others only once it is on the public page, without the names of who is merely named in it", async () => {
  const publish = async (title: string, publicly: boolean) => {
    const words = { needed: "A man had lost his card.", done: "We looked.", ended: "He flew.", tip: "Ask Amara first." }
    const params = await bruno.call(draftStory, { body: { title, ...words, people: [chidi.id] } })
    await bruno.call(submitStory, { params })
    await chidi.call(agreeToStory, { params, body: { agreed: true, public: publicly } })
    await ewa.call(publishStory, { params })
    if (publicly) await ewa.call(openStoryPage, { params })
  }
  await publish("For us", false)
  await publish("For all", true)
  const { colleagues, others } = await told()
  expect(colleagues).toContain("A story: For us")
  expect(colleagues).toContain("Ask Amara first.")
  expect(others).not.toContain("For us")
  expect(others).toContain("A story: For all")
  expect(others).toContain("Ask [name] first.")
})

test("who reads a channel can be changed, and is written over by nobody unseen", async () => {
  const read = await grace.call(listChatChannels, {})
  const [channel] = read.channels
  const { name, kinds } = channel ?? { name: "", kinds: [] }
  const params = { id: channel?.id ?? "" }
  await grace.call(changeChatChannel, { params, body: { name, kinds, readers: "others", unitId: null, paused: false } })
  expect((await grace.call(listChatChannels, {})).channels[0]).toMatchObject({ readers: "others" })
  const stale = await grace.request(
    "PUT",
    `/api/chat-channels/${params.id}`,
    JSON.stringify({ name, kinds, readers: "colleagues", unitId: null, paused: false }),
    { "content-type": "application/json", "if-match": '"0123456789abcdef"' },
  )
  expect(stale.status).toBe(412)
})
