import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import type { StandardContent } from "#contracts/standards.ts"
import * as contracts from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { getStandardTitle, listPublishedStandards } from "./index.ts"
import { contentHash } from "./standard.ts"

const house = await openTestHouse()
const cast = await openBank(house)

const greet: StandardContent = {
  title: "Greet first",
  behaviour: "We greet everyone who comes in before they have to look for us.",
  why: "Who is seen at once does not mind waiting.",
  looksLike: "Looking up from the till, a smile, a word.",
  notLike: "Finishing the form first.",
  toward: "both",
}
const own: StandardContent = {
  ...greet,
  title: "Own it",
  behaviour: "Who hears of a problem owns it until it is solved.",
}
const draft = (content: StandardContent) => cast.ewa.call(contracts.draftStandard, { body: content })
const titles = async (caller = cast.amara) =>
  (await caller.call(contracts.listStandards, {})).standards.map((standard) => standard.title)
let greetId: string
let ownId: string

beforeAll(async () => {
  greetId = (await draft(greet)).id
  ownId = (await draft(own)).id
})

test("the purpose is written by the culture owner, read by all, and its earlier words stay", async () => {
  await cast.ewa.call(contracts.writePurpose, {
    body: { words: "Money matters are worries; we carry them with people." },
  })
  house.clock.advance(60_000)
  await cast.ewa.call(contracts.writePurpose, { body: { words: "We carry people's worries about money with them." } })
  const read = await cast.amara.call(contracts.getPurpose, {})
  expect(read.purpose).toMatchObject({
    words: "We carry people's worries about money with them.",
    writtenBy: { name: "Ewa Lind" },
  })
  expect(read.before).toHaveLength(1)
  expect((await cast.bruno.ask(contracts.writePurpose, { body: { words: "Mine" } })).status).toBe(403)
})

test("a draft is seen by those who write standards, until it is published", async () => {
  expect(await titles()).toEqual([])
  expect(await titles(cast.ewa)).toEqual(["Greet first", "Own it"])
  expect((await cast.amara.ask(contracts.getStandard, { params: { id: greetId } })).status).toBe(404)
  await cast.ewa.call(contracts.publishStandard, { params: { id: greetId } })
  expect(await titles()).toEqual(["Greet first"])
  expect(await cast.amara.call(contracts.getStandard, { params: { id: greetId } })).toMatchObject({ why: greet.why })
  expect((await cast.ewa.ask(contracts.publishStandard, { params: { id: greetId } })).body).toMatchObject({
    code: "already-published",
  })
})

test("only the culture owner and administrators write, publish, order and retire", async () => {
  const params = { id: greetId }
  for (const caller of [cast.amara, cast.bruno, cast.farid]) {
    expect((await caller.ask(contracts.draftStandard, { body: greet })).status).toBe(403)
    expect((await caller.ask(contracts.rewriteStandard, { params, body: greet })).status).toBe(403)
    expect((await caller.ask(contracts.publishStandard, { params })).status).toBe(403)
    expect((await caller.ask(contracts.retireStandard, { params })).status).toBe(403)
    expect((await caller.ask(contracts.orderStandards, { body: { ids: [greetId] } })).status).toBe(403)
  }
})

test("a new version is in force at once, and the old one stays to be read", async () => {
  const body = { ...greet, why: "Nobody likes to feel in the way." }
  expect(await cast.ewa.call(contracts.rewriteStandard, { params: { id: greetId }, body })).toEqual({ number: 2 })
  const page = await cast.amara.call(contracts.getStandard, { params: { id: greetId } })
  expect(page.why).toBe("Nobody likes to feel in the way.")
  expect(page.versions.map(({ number, why }) => [number, why])).toEqual([
    [2, "Nobody likes to feel in the way."],
    [1, greet.why],
  ])
  expect(page.versions[1]?.contentHash).toBe(contentHash(greet).toString("hex"))
})

test("the same words again make no new version", async () => {
  const body = { ...greet, why: "Nobody likes to feel in the way." }
  expect(await cast.ewa.call(contracts.rewriteStandard, { params: { id: greetId }, body })).toEqual({ number: 2 })
})

test("standards are put in order all at once", async () => {
  await cast.ewa.call(contracts.publishStandard, { params: { id: ownId } })
  await cast.ewa.call(contracts.orderStandards, { body: { ids: [ownId, greetId] } })
  expect(await titles()).toEqual(["Own it", "Greet first"])
  expect((await listPublishedStandards(house.ctx)).map(({ position }) => position)).toEqual([1, 2])
})

test("an order that leaves one out, or names one twice, is refused", async () => {
  for (const ids of [[ownId], [ownId, ownId], [ownId, greetId, cast.ewa.id]])
    expect((await cast.ewa.ask(contracts.orderStandards, { body: { ids } })).body).toMatchObject({
      code: "order-outdated",
    })
})

test("a retired standard is out of the list, still to be read, and may come back", async () => {
  await cast.ewa.call(contracts.retireStandard, { params: { id: ownId } })
  expect(await titles()).toEqual(["Greet first"])
  expect(await cast.amara.call(contracts.getStandard, { params: { id: ownId } })).toMatchObject({ state: "retired" })
  expect(await getStandardTitle(house.ctx, ownId)).toBe("Own it")
  expect((await cast.ewa.ask(contracts.retireStandard, { params: { id: ownId } })).body).toMatchObject({
    code: "not-published",
  })
  await cast.ewa.call(contracts.orderStandards, { body: { ids: [greetId] } })
  await cast.ewa.call(contracts.publishStandard, { params: { id: ownId } })
  expect(await titles()).toEqual(["Greet first", "Own it"])
})

test("a standard that does not exist is not found, whatever is asked of it", async () => {
  const params = { id: cast.ewa.id }
  expect((await cast.ewa.ask(contracts.getStandard, { params })).status).toBe(404)
  expect((await cast.ewa.ask(contracts.publishStandard, { params })).status).toBe(404)
  expect((await cast.ewa.ask(contracts.rewriteStandard, { params, body: greet })).status).toBe(404)
})

test("moving a word from one field to the next changes the hash", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (word, rest) => {
      const one = contentHash({ ...greet, why: word + rest, looksLike: "" })
      const other = contentHash({ ...greet, why: rest, looksLike: word })
      return !one.equals(other)
    }),
  )
})
