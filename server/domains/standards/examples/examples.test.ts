import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/examples.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, bruno, ewa } = await openBank(house)
const words = "A man asked for the bus. She walked him to the stop, and told the driver where he wanted to get off."
let params: { id: string }
const told = async (who = amara) => (await who.call(contracts.listExamples, { params })).examples
const tell = (words: string) => ewa.call(contracts.tellExample, { params, body: { words } })

beforeAll(async () => {
  const body = { title: "Own it", behaviour: "We do.", why: "", looksLike: "", notLike: "", toward: "both" as const }
  params = await ewa.call(draftStandard, { body })
})

test("of a draft only those who write standards read the examples; in force, everyone does", async () => {
  await tell(words)
  expect(await told(ewa)).toMatchObject([{ words, writtenBy: { name: "Ewa Lind" } }])
  expect((await amara.ask(contracts.listExamples, { params })).status).toBe(404)
  await ewa.call(publishStandard, { params })
  expect(await told()).toMatchObject([{ words }])
})

test("only stewards and administrators tell and take away, and not in a place where it does not stand", async () => {
  for (const caller of [amara, bruno])
    expect((await caller.ask(contracts.tellExample, { params, body: { words } })).status).toBe(403)
  const [first] = await told()
  const elsewhere = { id: ewa.id, exampleId: first?.id ?? "" }
  expect((await ewa.ask(contracts.withdrawExample, { params: elsewhere })).status).toBe(404)
  expect(await told()).toHaveLength(1)
})

test("twelve are as many as anybody reads; one that was taken away makes room, and is told no more", async () => {
  for (let n = 2; n <= 12; n++) await tell(`${words} (${n})`)
  expect((await ewa.ask(contracts.tellExample, { params, body: { words } })).body).toMatchObject({
    code: "enough-examples",
  })
  const [first] = await told()
  const gone = { params: { ...params, exampleId: first?.id ?? "" } }
  await ewa.call(contracts.withdrawExample, gone)
  expect((await ewa.ask(contracts.withdrawExample, gone)).status).toBe(404)
  await tell("The thirteenth.")
  expect((await told()).map(({ words }) => words)).toEqual([
    ...Array.from({ length: 11 }, (_, n) => `${words} (${n + 2})`),
    "The thirteenth.",
  ])
})
