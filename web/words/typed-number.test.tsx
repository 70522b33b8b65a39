import { MantineProvider, NumberInput } from "@mantine/core"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { themeWith } from "#web/app/theme.ts"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { i18n } from "./language.ts"
import { numberTyped, typedNumber } from "./typed-number.ts"

describe("a number typed", () => {
  test.each(["es", "en-GB", "de", "fr", "ar"])("with a point or a comma is the same half in %s", (locale) => {
    expect([numberTyped("0,5", locale), numberTyped(" 0.5 ", locale)]).toEqual([0.5, 0.5])
    expect([numberTyped("12,50", locale), numberTyped("12.50", locale), numberTyped("12", locale)]).toEqual([
      12.5, 12.5, 12,
    ])
    expect([numberTyped("1.234,5", locale), numberTyped("1,234.5", locale)]).toEqual([1234.5, 1234.5])
    expect(numberTyped("0.125", locale)).toBe(0.125)
  })

  test("with one sign before three digits is read as its language has it", () => {
    expect([numberTyped("1.250", "es"), numberTyped("1,250", "es")]).toEqual([1250, 1.25])
    expect([numberTyped("1.250", "en-GB"), numberTyped("1,250", "en-GB")]).toEqual([1.25, 1250])
    expect([numberTyped("1 250,5", "fr"), numberTyped("1’250.5", "de-CH")]).toEqual([1250.5, 1250.5])
    expect(numberTyped("1.234.567", "es")).toBe(1_234_567)
  })

  test.each(["", "-1", "1,2,3", "1.2.3", "1.23,4.5", "twelve", "1e5", ","])("is none in %j", (text) => {
    expect([numberTyped(text, "es"), numberTyped(text, "en-GB")]).toEqual([Number.NaN, Number.NaN])
  })

  test("is written as its language has it, and read again it is the same", () => {
    expect([typedNumber(0.5, "es"), typedNumber(0.5, "en-GB"), typedNumber(12_500.25, "es")]).toEqual([
      "0,5",
      "0.5",
      "12500,25",
    ])
    for (const locale of ["es", "en-GB", "fr"])
      for (const value of [0, 0.05, 1.25, 1234.5, 99_999.99])
        expect(numberTyped(typedNumber(value, locale), locale)).toBe(value)
  })
})

test("on a Spanish screen fields show a comma, for plain numbers and for amounts", async () => {
  const field = () =>
    renderToStaticMarkup(
      <MantineProvider theme={themeWith(undefined, i18n.language)} env="test">
        <NumberInput value={0.5} onChange={() => undefined} />
      </MantineProvider>,
    )
  expect(field()).toContain('value="0.5"')
  expect(inWords(1250, "EUR")).toBe("12.5")
  await i18n.changeLanguage("es")
  expect(field()).toContain('value="0,5"')
  expect(inWords(1250, "EUR")).toBe("12,5")
  expect([inMinor("12,50", "EUR"), inMinor("12.50", "EUR"), inMinor("1.250", "EUR")]).toEqual([1250, 1250, 125_000])
  await i18n.changeLanguage("en")
})
