import { expect, test } from "vitest"
import { languageUnlike } from "./language-unlike.ts"

const written = {
  en: "We are sorry. The second fee goes back to your account today.",
  es: "Lo sentimos. La segunda comisión vuelve hoy a tu cuenta.",
  fr: "Nous sommes désolés. Les frais vous seront remboursés aujourd'hui.",
  de: "Es tut uns leid. Die zweite Gebühr buchen wir heute zurück.",
  pt: "Lamentamos muito. A segunda taxa volta hoje para a sua conta.",
  it: "Ci dispiace. La seconda commissione torna oggi sul suo conto.",
  nl: "Het spijt ons. De nieuwe kaart is onderweg naar uw adres.",
  ar: "نأسف جدا. ستعاد الرسوم الثانية إلى حسابك اليوم.",
}
const languages = Object.entries(written)

test.each(languages)(
  "two sentences in %s are told from every other language, and never from their own",
  (language, words) => {
    const toldFrom = languages.filter(([expected]) => languageUnlike(expected, words) === language)
    expect(toldFrom.map(([expected]) => expected)).toEqual(
      languages.map(([one]) => one).filter((one) => one !== language),
    )
    expect(languageUnlike(language, words)).toBeUndefined()
  },
)

test("what is too short to tell is told from none", () => {
  expect(["OK!", "Merci, Anna", "12.30", ""].map((words) => languageUnlike("es", words))).toEqual(
    Array(4).fill(undefined),
  )
})
