import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import * as acknowledgements from "#contracts/acknowledgements.ts"
import { getKit, getKitSvg } from "#contracts/kit.ts"
import * as contracts from "#contracts/standards.ts"
import * as translations from "#contracts/translations.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { languageFor, stateOf } from "./translation.ts"

const house = await openTestHouse()
const { amara, bruno, ewa } = await openBank(house)

const english = {
  title: "Own it",
  behaviour: "Who hears of a problem owns it until it is solved.",
  why: "Nobody should have to tell it twice.",
  looksLike: "",
  notLike: "",
  toward: "customer" as const,
}
const portuguese = {
  title: "Assume",
  behaviour: "Quem ouve um problema fica com ele até estar resolvido.",
  why: "Ninguém deve ter de o contar duas vezes.",
  looksLike: "",
  notLike: "",
  check: { question: "De quem é?", answers: ["Da outra agência", "Meu"] },
}
const check = { question: "Whose is it?", answers: ["The other branch’s", "Mine"], rightAnswer: 1 }
let params: { id: string }
const inPortuguese = () => ({ ...params, language: "pt" })
const translate = (wording: number, words: object = portuguese) =>
  ewa.call(translations.translateStandard, {
    params: inPortuguese(),
    body: { wording, words: { ...portuguese, ...words } },
  })
const read = (language?: string) =>
  amara.call(contracts.getStandard, { params, query: language === undefined ? {} : { language } })
const stateIn = async () => (await ewa.call(translations.getTranslation, { params: inPortuguese() })).translation?.state
const toRead = async () =>
  (await amara.call(acknowledgements.listStandardsToRead, { query: { language: "pt-BR" } })).standards[0]

beforeAll(async () => {
  await ewa.call(contracts.writePurpose, { body: { words: "We carry people's worries about money with them." } })
  params = { id: (await ewa.call(contracts.draftStandard, { body: english })).id }
  await ewa.call(acknowledgements.writeCheck, { params, body: { check } })
  await ewa.call(contracts.publishStandard, { params })
  await translate(1)
})

test("a standard is read in one's own language where there is one, or a related one; else as it was written", async () => {
  expect(await read("pt-BR")).toMatchObject({ title: "Assume", language: "pt", translation: { state: "current" } })
  for (const language of ["en", "en-GB", "fr", undefined])
    expect(await read(language)).toMatchObject({ title: "Own it", language: null, translation: null })
  const list = await amara.call(contracts.listStandards, { query: { language: "pt" } })
  expect(list).toMatchObject({ own: "en", languages: ["pt"], standards: [{ title: "Assume", language: "pt" }] })
})

test("the words of its versions stay as they were written", async () => {
  expect((await read("pt")).versions.map(({ title }) => title)).toEqual(["Own it"])
})

test("only those who write standards translate them, and never into the language they were written in", async () => {
  const body = { wording: 1, words: portuguese }
  for (const caller of [amara, bruno])
    expect((await caller.ask(translations.translateStandard, { params: inPortuguese(), body })).status).toBe(403)
  const own = { params: { ...params, language: "en" }, body }
  expect((await ewa.ask(translations.translateStandard, own)).body).toMatchObject({ code: "first-language" })
  const later = { params: inPortuguese(), body: { ...body, wording: 7 } }
  expect((await ewa.ask(translations.translateStandard, later)).status).toBe(404)
})

test("a question with other answers than the check has is refused", async () => {
  const words = { ...portuguese, check: { question: "De quem é?", answers: ["Meu", "Dele", "Dela"] } }
  const wrong = { params: inPortuguese(), body: { wording: 1, words } }
  expect((await ewa.ask(translations.translateStandard, wrong)).body).toMatchObject({ code: "check-changed" })
})

test("after a small edit a translation is still read, and shows mildly what changed", async () => {
  await ewa.call(contracts.rewriteStandard, {
    params,
    body: { ...english, why: "Nobody should have to say it twice." },
  })
  expect(await stateIn()).toBe("small-edit")
  const { translation, wording } = await ewa.call(translations.getTranslation, { params: inPortuguese() })
  expect([translation?.from?.why, wording.why]).toEqual([english.why, "Nobody should have to say it twice."])
  await ewa.call(acknowledgements.requestAcknowledgement, { params, body: { dueOn: null } })
})

test("whoever is asked to say yes is shown no older wording in place of the one in force", async () => {
  expect(await stateIn()).toBe("outdated")
  expect(await toRead()).toMatchObject({ language: "en", translationId: null, version: { title: "Own it" } })
  expect(await read("pt")).toMatchObject({ title: "Assume", translation: { state: "outdated", from: 1 } })
})

test("translated anew, it is read and said yes to in that language, which the ledger keeps with the words that were read", async () => {
  await translate(2, { why: "Ninguém deve ter de o dizer duas vezes." })
  const standard = await toRead()
  expect(standard).toMatchObject({
    language: "pt",
    version: { title: "Assume", number: 2 },
    check: { question: "De quem é?", answers: ["Da outra agência", "Meu"] },
  })
  const { contentHash } = standard?.version ?? { contentHash: "" }
  const body = { contentHash, language: "pt", translationId: standard?.translationId ?? null, answer: 1 }
  await amara.call(acknowledgements.acknowledgeStandard, { params, body })
  const { body: csv } = await ewa.ask(acknowledgements.acknowledgementsCsv, { params })
  expect(String(csv)).toContain(`${contentHash},pt,session,`)
  const kept = await house.ctx.db.selectFrom("standards_acknowledgement").select("translation_id").execute()
  expect(kept).toEqual([{ translation_id: standard?.translationId }])
})

test("the yes to a translation that was written anew meanwhile is refused", async () => {
  const [standard] = (await bruno.call(acknowledgements.listStandardsToRead, { query: { language: "pt" } })).standards
  await translate(2, { title: "Assume até ao fim" })
  const body = {
    contentHash: standard?.version.contentHash ?? "",
    language: "pt",
    translationId: standard?.translationId ?? null,
    answer: 1,
  }
  expect((await bruno.ask(acknowledgements.acknowledgeStandard, { params, body })).body).toMatchObject({
    code: "standard-rewritten",
  })
})

test("the overview names every language, and what is out of date", async () => {
  expect(await ewa.call(translations.listTranslations, {})).toMatchObject({
    own: "en",
    purpose: { translations: [] },
    standards: [{ title: "Own it", state: "published", translations: [{ language: "pt", state: "current" }] }],
  })
})

test("the purpose is translated too, and is out of date as soon as it is written anew", async () => {
  const params = { language: "pt" }
  const before = await ewa.call(translations.getPurposeTranslation, { params })
  const body = { purposeId: before.purpose?.id ?? "", words: "Levamos com as pessoas as preocupações com o dinheiro." }
  await ewa.call(translations.translatePurpose, { params, body })
  expect((await amara.call(contracts.getPurpose, { query: params })).purpose).toMatchObject({
    words: body.words,
    language: "pt",
  })
  expect((await amara.call(getKit, {})).languages).toEqual([
    { language: "en", pdf: true, outdated: false },
    { language: "pt", pdf: true, outdated: false },
  ])
  await ewa.call(contracts.writePurpose, { body: { words: "Money matters are worries; we carry them with people." } })
  expect(await ewa.call(translations.getPurposeTranslation, { params })).toMatchObject({
    translation: { state: "outdated", from: "We carry people's worries about money with them." },
  })
  expect((await amara.call(getKit, {})).languages[1]).toMatchObject({ language: "pt", outdated: true })
})

test("the symbols are drawn in each language into which all of it has been translated", async () => {
  const { body } = await amara.ask(getKitSvg, { query: { piece: "badge", language: "pt" } })
  expect(body).toContain("Assume até ao fim")
  expect((await amara.ask(getKitSvg, { query: { piece: "badge", language: "fr" } })).body).toMatchObject({
    code: "not-translated",
  })
})

test("a translation that is taken away is shown no more; what was written stays in the ledger", async () => {
  await ewa.call(translations.withdrawTranslation, { params: inPortuguese() })
  await ewa.call(translations.withdrawTranslation, { params: inPortuguese() })
  expect(await read("pt")).toMatchObject({ title: "Own it", languages: [] })
  const rows = await house.ctx.db.selectFrom("standards_translation").select("withdrawn").orderBy("id").execute()
  expect(rows.map(({ withdrawn }) => withdrawn)).toEqual([false, false, false, true])
  await ewa.call(translations.withdrawPurposeTranslation, { params: { language: "pt" } })
  expect((await amara.call(contracts.getPurpose, { query: { language: "pt" } })).purpose).toMatchObject({
    language: null,
  })
})

test("a translation of the wording in force is current, and one that everyone was asked to read since is not", () => {
  const number = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(number, number, fc.option(number), (from, now, readAgain) => {
      const state = stateOf({ from, now, readAgain })
      expect(state === "current").toBe(from >= now)
      expect(state === "outdated").toBe(from < now && readAgain !== null && readAgain > from)
    }),
  )
})

test("nobody is given another language than the one wanted or one of its family, and the exact one before others", () => {
  expect(languageFor("pt-BR", "en", ["pt", "pt-BR"])).toBe("pt-BR")
  expect(languageFor("pt-BR", "en", ["pt-PT", "pt"])).toBe("pt")
  expect(languageFor("pt", "en", ["pt-PT"])).toBe("pt-PT")
  expect(languageFor("en-US", "en", ["en-US"])).toBe("en-US")
  expect(languageFor("en-US", "en", ["pt"])).toBeUndefined()
  expect(languageFor("fr", "en", ["pt"])).toBeUndefined()
})
