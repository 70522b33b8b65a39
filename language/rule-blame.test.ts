import { describe, expect, test } from "vitest"
import { blamesARule } from "./index.ts"

describe("a rule that stood in the way", () => {
  test.each([
    ["Because of your 24-hour cancellation policy I lost $50.", "24-hour cancellation policy"],
    ["They said it's policy and refused my refund.", "policy"],
    ["Computer says no, as always", "Computer says no"],
    ["The 30-day rule is ridiculous.", "30-day rule"],
    ["Dicen que es la política de la empresa y no me dejan cambiarlo", "política de la empresa"],
    ["À cause du règlement on m'a refusé l'échange", "règlement"],
    ["Wegen der 30-Tage-Regel wurde der Umtausch verweigert", "30-Tage-Regel"],
    ["قالوا هذه سياسة الشركة ورفضوا استرجاع المبلغ", "سياسة الشركة"],
  ])("%s", (words, rule) => {
    expect(blamesARule(words)?.rule).toBe(rule)
  })

  test("comes with the sentence that says so", () => {
    expect(blamesARule("Nice shop. They told me the return policy forbids it. Bye.")?.words).toBe(
      "They told me the return policy forbids it.",
    )
  })

  test.each([
    "The insurance policy was cheap",
    "I asked for my policy number",
    "As a rule I like it here",
    "Great return policy, no questions asked!",
    "In der Regel alles gut",
    "The staff followed the rules",
  ])("is not: %s", (words) => {
    expect(blamesARule(words)).toBeUndefined()
  })
})
