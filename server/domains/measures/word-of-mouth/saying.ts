import type { Range } from "#contracts/assumptions.ts"
import { type MouthSaying, mouthWords, type WordOfMouth } from "#contracts/word-of-mouth.ts"

type Value = MouthSaying["values"][string]
const number = (value: number): Value => ({ as: "number", value })
/** An estimate from assumptions is no surer than two figures: 1,234 is about 1,200. */
const toTwoFigures = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(2)))

const about = ({ low, high }: Range): Value => ({ as: "numbers", low: toTwoFigures(low), high: toTwoFigures(high) })
const money = ({ low, high }: Range): Value => ({
  as: "money",
  low: Math.round(toTwoFigures(low)),
  high: Math.round(toTwoFigures(high)),
})

/** With fewer answers than this the ranges are wide and what they rest on is thin. */
const fewAnswers = 30

/** What word of mouth comes to, in sentences that are true of it. */
export function sayMouth(read: Omit<WordOfMouth, "says" | "sentence">): MouthSaying[] {
  const { figure, customers, unhappy, happy, net } = read
  if (figure.hidden) return [{ key: "hidden", values: {} }]
  if (!customers || !unhappy || !happy) return [{ key: "nothing", values: {} }]
  const spoken = ({ customers: { low, high }, reach }: typeof unhappy) => ({
    speak: { as: "numbers", low: Math.round(low), high: Math.round(high) } as Value,
    reach: about(reach),
  })
  const says: MouthSaying[] = [
    { key: "against", values: { customers: number(customers.count), ...spoken(unhappy) } },
    { key: "for", values: spoken(happy) },
  ]
  if (unhappy.money && happy.money && net) {
    says.push(
      { key: "loss", values: { money: money(unhappy.money) } },
      { key: "gain", values: { money: money(happy.money) } },
      { key: net.high < 0 ? "netLoss" : net.low > 0 ? "netGain" : "netUnsure", values: {} },
    )
  } else says.push({ key: "noWorth", values: {} })
  if ((figure.n ?? 0) < fewAnswers) says.push({ key: "few", values: { n: number(figure.n ?? 0) } })
  return says
}

const inNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 })

/** The sentences in English: for the API and CSV. Screens say them in the person's language. */
export function sayMouthInEnglish(says: readonly MouthSaying[], currency: string): string {
  const inMoney = new Intl.NumberFormat("en-GB", { style: "currency", currency, maximumFractionDigits: 0 })
  const decimals = new Intl.NumberFormat("en-GB", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits
  const range = (low: string, high: string) =>
    low === high ? low : mouthWords.range.replace("{{low}}", low).replace("{{high}}", high)
  const written = (value: Value) => {
    if (value.as === "number") return inNumber.format(value.value)
    const ends = [value.low, value.high].map((end) =>
      value.as === "money" ? inMoney.format(end / 10 ** (decimals ?? 2)) : inNumber.format(end),
    )
    return range(ends[0] ?? "", ends[1] ?? "")
  }
  return says
    .map(({ key, values }) =>
      mouthWords[key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
        const value = values[name]
        return value ? written(value) : whole
      }),
    )
    .join(" ")
}
