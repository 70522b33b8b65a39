import { beforeAll, expect, test } from "vitest"
import { catalogue, saying } from "./catalogue.ts"
import { formatterFor } from "./formats.ts"
import { directionOf, enter, i18n, pseudoLanguage, writeNumbersAs } from "./language.ts"
import { pseudo } from "./pseudo.ts"
import { closestLanguage, completeForms } from "./translations.ts"
import { say } from "./use-words.ts"

const words = catalogue("words-test", {
  hello: "Hello",
  kept_one: "{{count}} promise kept",
  kept_other: "{{count}} promises kept",
  by: "Kept by <b>{{name}}</b>",
})
const polish = {
  hello: "Cześć",
  kept_one: "{{count}} jedna",
  kept_few: "{{count}} kilka",
  kept_many: "{{count}} wiele",
}

beforeAll(async () => {
  await enter(words, "en")
  i18n.addResourceBundle("pl", words.name, polish)
  await i18n.changeLanguage("en")
})

const t = (key: string, values: object, lng?: string) => i18n.t(key, { ns: words.name, ...values, ...(lng && { lng }) })

test("a chosen sentence is said in the language of the moment", () => {
  expect(say(saying(words, "hello"))).toBe("Hello")
})

test("plurals follow the language: English has two forms, Polish three", () => {
  expect(t("kept", { count: 1 })).toBe("1 promise kept")
  expect(t("kept", { count: 5 })).toBe("5 promises kept")
  expect([1, 3, 5].map((count) => t("kept", { count }, "pl"))).toEqual(["1 jedna", "3 kilka", "5 wiele"])
})

test("a key that is not translated is said in English, in its right form", () => {
  expect(t("by", { name: "Ana" }, "pl")).toBe("Kept by <b>Ana</b>")
})

test("a plural form that no everyday number takes need not be written", () => {
  const complete = completeForms({ kept_one: "una", kept_other: "{{count}} promesas" }, "es")
  expect(complete).toEqual({ kept_one: "una", kept_other: "{{count}} promesas", kept_many: "{{count}} promesas" })
})

test("a locale is spoken to in the nearest language there is", () => {
  expect(closestLanguage("es-MX")).toBe("es")
  expect(closestLanguage("en-US")).toBe("en")
  expect(closestLanguage("tlh")).toBeUndefined()
})

test("numbers in a sentence are written as the person writes them", async () => {
  expect(t("kept", { count: 12_345 })).toBe("12,345 promises kept")
  await i18n.changeLanguage("de")
  writeNumbersAs("de-DE")
  expect(t("kept", { count: 12_345 })).toContain("12.345")
  writeNumbersAs(null)
  await i18n.changeLanguage("en")
})

test("the pseudo-language changes every letter, keeps variables and tags, is longer, and reads from the right", () => {
  const strange = pseudo("Kept by <b>{{name}}</b> since May")
  expect(strange).toContain("<b>{{name}}</b>")
  expect(strange.replaceAll(/<[^>]*>|\{\{[^}]*\}\}/g, "")).not.toMatch(/[A-Za-z]/)
  expect(strange.length).toBeGreaterThan("Kept by <b>{{name}}</b> since May".length * 1.2)
  expect(t("kept", { count: 2 }, pseudoLanguage)).toMatch(/^\[2 /)
  expect(directionOf(pseudoLanguage)).toBe("rtl")
  expect(directionOf("ar-EG")).toBe("rtl")
  expect(directionOf("en-GB")).toBe("ltr")
})

test("money knows how many decimals its currency has", () => {
  const { money } = formatterFor("en-GB")
  expect(money({ minor: 12_550, currency: "EUR" })).toBe("€125.50")
  expect(money({ minor: 1_200, currency: "JPY" })).toBe("JP¥1,200")
})

test("a bare day stays that day, wherever it is read", () => {
  expect(formatterFor("en-GB").day("2026-05-12")).toBe("12 May 2026")
})

test("how long ago is told in the largest unit that is at least one", () => {
  const { ago } = formatterFor("en-GB")
  const now = new Date("2026-05-12T12:00:00Z")
  expect(ago("2026-05-12T11:59:40Z", now)).toBe("this minute")
  expect(ago("2026-05-12T09:30:00Z", now)).toBe("2 hours ago")
  expect(ago("2026-05-15T12:00:00Z", now)).toBe("in 3 days")
})

test("a negative number has a minus, not a hyphen", () => {
  expect(formatterFor("en-GB").number(-12.5, 1)).toBe("−12.5")
})
