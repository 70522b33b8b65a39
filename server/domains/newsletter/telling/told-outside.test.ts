import { beforeAll, describe, expect, test } from "vitest"
import { chooseNames } from "#contracts/name-choice.ts"
import * as contracts from "#contracts/newsletter.ts"
import { giveKudos, withdrawKudos } from "#contracts/recognition.ts"
import { agreeToStory, draftStory, listMyStories, publishStory, submitStory } from "#contracts/stories.ts"
import { closeStoryPage, openStoryPage } from "#contracts/story-pages.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openMailServer } from "#tests/support/mail-server.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"

// A newsletter whose archive is open to everybody, and somebody who subscribed from outside.

const mail = await openMailServer()
const house = await openTestHouse("2026-03-02T08:00:00Z", { url: mail.url, from: "Harbour Bank <us@harbour.example>" })
const { amara, bruno, chidi, dana, ewa } = await openBank(house)
const stranger = house.stranger()

const story = {
  title: "Chidi and the lost card",
  needed: "A woman had lost her only card.",
  done: "Chidi Eze looked through three bins, and Dana called the airport.",
  ended: "She made her flight.",
  tip: "Ask where they last paid.",
}
let storyParams: { id: string }
let id: string
let number: number | null

const read = () => ewa.call(contracts.getEdition, { params: { id } })
const agree = (agreed: boolean, outside: boolean) =>
  chidi.call(agreeToStory, { params: storyParams, body: { agreed, public: outside } })
const page = async (by = stranger) => (await by.request("GET", `/newsletter/${number}`)).body
const feed = async () => (await stranger.request("GET", "/newsletter/feed.xml")).body
/** What everybody reads: the page, the list of the archive, and the feed. */
const outside = async () => [await page(), (await stranger.request("GET", "/newsletter")).body, await feed()].join("\n")
const named = (who: typeof amara, outside: boolean) => who.call(chooseNames, { body: { inChat: true, outside } })

/** How each part of the edition stands with everybody outside, by its kind. */
async function standing() {
  const { parts, outside } = await read()
  return parts.map(({ kind }, at) => [kind, outside.parts[at]?.lacks ?? null] as const)
}

beforeAll(async () => {
  await ewa.call(contracts.changeNewsletterSettings, { body: { archive: "public", perMinute: null } })
  await house.ctx.db
    .insertInto("newsletter_subscriber")
    .values({
      id: newId(house.ctx),
      email: "rosa@customers.example",
      language: "en",
      asked_at: house.ctx.now(),
      confirmed_at: house.ctx.now(),
    })
    .execute()
  storyParams = await amara.call(draftStory, { body: { ...story, people: [chidi.id] } })
  await amara.call(submitStory, { params: storyParams })
  await agree(true, false)
  await ewa.call(publishStory, { params: storyParams })
  await bruno.call(giveKudos, { body: { people: [amara.id], words: "Amara stayed late, and Dana too." } })
  await house.drain()
  id = (await ewa.call(contracts.draftEdition, { body: {} })).id
})

describe("an edition that everybody may read", () => {
  test("tells its writer, part by part, what is not shown outside, and why", async () => {
    expect(await standing()).toEqual([
      ["story", "page"],
      ["thanks", "people"],
    ])
    await ewa.call(openStoryPage, { params: storyParams })
    expect((await standing())[0]).toEqual(["story", "people"])
    const { openPage, page } = await ewa.call(contracts.previewEdition, { params: { id } })
    expect(page).toContain("three bins")
    expect(openPage).not.toContain("three bins")
  })

  test("goes whole to colleagues, and to those outside without what nobody agreed to there", async () => {
    const { parts } = await read()
    const own = {
      kind: "words" as const,
      title: "From Bruno Reis",
      body: "Thank Amara when you meet her.",
      about: null,
    }
    await ewa.call(contracts.editEdition, {
      params: { id },
      body: { title: "Chidi, and more", opening: "By Ewa Lind.", parts: [...parts, own] },
    })
    await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })
    await house.drain()
    number = (await read()).number
    const to = (address: string) => mail.received.find((one) => one.to?.[0]?.address === address)
    const inside = to("bruno@harbour.example")
    expect(inside?.subject).toBe("Chidi, and more")
    for (const words of ["three bins", "Amara stayed late", "From Bruno Reis"]) expect(inside?.text).toContain(words)
    const rosas = to("rosa@customers.example")
    expect(rosas?.subject).toBe("[name], and more")
    for (const read of [`${rosas?.subject}\n${rosas?.text}\n${rosas?.html}`, await outside()]) {
      for (const kept of ["three bins", "stayed late", "Chidi", "Amara", "Dana", "Bruno", "Ewa"])
        expect(read).not.toContain(kept)
      expect(read).toContain("From [name]")
    }
    expect(await page(dana)).toContain("three bins")
  })

  test("shows a story once everybody in it agreed, and names nobody who is only named in its words", async () => {
    await agree(true, true)
    for (const read of [await page(), await feed()]) {
      expect(read).toContain("Chidi Eze looked through three bins, and [name] called the airport.")
      expect(read).not.toContain("Dana")
    }
    expect((await stranger.request("GET", "/our-stories")).body).toContain("and [name] called the airport.")
    expect((await stranger.request("GET", "/newsletter")).body).toContain("Chidi, and more")
  })

  test("shows thanks once all who are thanked agreed to be named outside", async () => {
    await named(amara, true)
    expect(await page()).toContain("Amara stayed late, and [name] too.")
    await named(amara, false)
    expect(await outside()).not.toContain("stayed late")
  })

  test("names who agreed also by a first name that somebody else bears", async () => {
    await addPerson(house.ctx, {
      name: "Chidi Obi",
      email: null,
      employeeNumber: "77",
      unitId: amara.unitId,
      job: "Teller",
      role: "member",
    })
    expect(await page()).toContain("Chidi and the lost card")
  })

  test("drops a story at once when a yes is taken back, or a steward takes it off the public page", async () => {
    await agree(true, false)
    expect(await outside()).not.toContain("three bins")
    await agree(true, true)
    await ewa.call(closeStoryPage, { params: storyParams })
    expect(await outside()).not.toContain("three bins")
    await ewa.call(openStoryPage, { params: storyParams })
    expect(await page()).toContain("three bins")
  })

  test("of another's words moved in by hand shows none: nobody could have agreed to them", async () => {
    const other = await ewa.call(contracts.draftEdition, { body: {} })
    const byHand = { kind: "story" as const, title: "Retold", body: "Somebody looked through four bins.", about: null }
    const body = { title: "By hand", opening: "", parts: [byHand] }
    await ewa.call(contracts.editEdition, { params: other, body })
    const { outside } = await ewa.call(contracts.getEdition, { params: other })
    expect(outside.parts).toEqual([{ lacks: "record", masked: false }])
    expect((await ewa.call(contracts.previewEdition, { params: other })).openPage).not.toContain("four bins")
  })
})

describe("somebody who takes their name off", () => {
  test("is named no more in the title, the heading or the words of what went out, nor in what is still a draft", async () => {
    const draft = await ewa.call(contracts.draftEdition, { body: {} })
    const part = (await read()).parts.find(({ kind }) => kind === "story") as contracts.Part
    const body = { title: "Chidi again", opening: "Chidi Eze, once more.", parts: [part] }
    await ewa.call(contracts.editEdition, { params: draft, body })
    await agree(false, false)
    for (const edition of [await read(), await ewa.call(contracts.getEdition, { params: draft })])
      expect(JSON.stringify(edition)).not.toContain("Chidi")
    const heads = await ewa.call(contracts.listEditions, {})
    expect(heads.editions.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["[name] again", "[name], and more"]),
    )
    const inside = await page(dana)
    expect(inside).toContain("[name] and the lost card")
    expect(inside).toContain("[name] looked through three bins, and Dana called the airport.")
    const preview = await ewa.call(contracts.previewEdition, { params: draft })
    expect(preview.subject).toBe("[name] again")
    expect(JSON.stringify(preview)).not.toContain("Chidi")
    expect((await amara.call(listMyStories, {})).mine[0]?.title).toBe("[name] and the lost card")
  })

  test("of thanks together with others is named no more in what told of them", async () => {
    const thanks = await bruno.call(giveKudos, {
      body: { people: [amara.id, chidi.id], words: "Chidi and Amara ran." },
    })
    const draft = await ewa.call(contracts.draftEdition, { body: {} })
    const part = async () =>
      (await ewa.call(contracts.getEdition, { params: draft })).parts.find(({ about }) => about?.id === thanks.id)
    expect(await part()).toMatchObject({ title: "Amara Okafor and Chidi Eze" })
    await chidi.call(withdrawKudos, { params: thanks })
    expect(await part()).toMatchObject({ title: "Amara Okafor and [name]" })
  })
})
