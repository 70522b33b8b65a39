import { i18n, localeOf } from "./language.ts"

type Signs = { decimal: string; group: string }
const known = new Map<string, Signs>()

/** What stands between a number's ones and tenths, and between its thousands, in a language; that of the screen unless told. */
export function signsOf(locale = localeOf(i18n.language)): Signs {
  const found = known.get(locale)
  if (found) return found
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: "latn" }).formatToParts(1_234_567.5)
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  const signs = { decimal: sign("decimal", "."), group: sign("group", ",") }
  known.set(locale, signs)
  return signs
}

/**
 * The number in what somebody typed, with a point or a comma: "0,5" and "0.5" are a half everywhere. A single sign before three digits is read as the
 * language of the screen has it ("1.250" is 1250 in Spanish and 1.25 in English). NaN where it is none; below zero is none.
 */
export function numberTyped(text: string, locale = localeOf(i18n.language)): number {
  const typed = text.trim().replaceAll(/(?<=\d)[\s'’](?=\d{3})/gu, "")
  const { group } = signsOf(locale)
  const last = Math.max(typed.lastIndexOf("."), typed.lastIndexOf(","))
  if (last < 0) return plain(typed)
  const sign = typed[last] as string
  const [other] = [".", ","].filter((one) => one !== sign) as [string]
  if (typed.includes(other))
    return typed.indexOf(sign) === last ? plain(ungrouped(typed, other).replace(sign, ".")) : Number.NaN
  if (typed.indexOf(sign) < last || (sign === group && inThousands(typed, sign))) return plain(ungrouped(typed, sign))
  return plain(typed.replace(sign, "."))
}

/** A number as one would type it here: "0,5" in Spanish. */
export const typedNumber = (value: number, locale?: string) => String(value).replace(".", signsOf(locale).decimal)

const plain = (text: string) => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN)

const inThousands = (text: string, sign: string) =>
  new RegExp(`^[1-9]\\d{0,2}(?:\\${sign}\\d{3})+(?:[.,]\\d+)?$`).test(text)

/** Without the signs between thousands; as it was, which is no number then, where they stand elsewhere. */
const ungrouped = (text: string, sign: string) => (inThousands(text, sign) ? text.replaceAll(sign, "") : text)
