import { type DriverSaying, type Drivers, driversWords } from "#contracts/drivers.ts"

type Value = DriverSaying["values"][string]

const text = (value: string): Value => ({ as: "text", value })
const number = (value: number): Value => ({ as: "number", value })
const share = (value: number): Value => ({ as: "share", value })

/** What a reading of drivers shows, in sentences that are true of it. */
export function sayingsOf(drivers: Omit<Drivers, "says" | "sentence">): DriverSaying[] {
  const outcome = text(drivers.outcome?.text ?? "")
  const needed = number(drivers.needed ?? 0)
  switch (drivers.kind) {
    case "no-survey":
      return [{ key: "noSurvey", values: {} }]
    case "hidden":
      return [{ key: "hidden", values: {} }]
    case "no-spread":
    case "copies":
      return [{ key: drivers.kind, values: { outcome } }]
    case "too-few":
      return drivers.n
        ? [{ key: "tooFew", values: { n: number(drivers.n), outcome, needed } }]
        : [{ key: "tooFewYet", values: { outcome, needed } }]
    case "found":
      return foundSayings(drivers, outcome)
  }
}

function foundSayings(found: Omit<Drivers, "says" | "sentence">, outcome: Value): DriverSaying[] {
  const [first, second] = found.drivers
  if (!first || !found.rSquared) throw new Error("drivers that were found have a first")
  const values = {
    outcome,
    first: text(first.text),
    share: share(first.value),
    low: share(first.low),
    high: share(first.high),
  }
  const said: DriverSaying[] = [{ key: !second ? "only" : first.correlation < 0 ? "against" : "with", values }]
  if (second) said.push(orderSaying(found), { key: "together", values: { share: share(found.rSquared.value) } })
  const stated = mostStated(found)
  if (second && stated) {
    said.push(
      stated.question === first.question
        ? { key: "statedSame", values: {} }
        : { key: "statedOther", values: { stated: text(stated.text) } },
    )
  }
  if (found.handled === "complete") said.push({ key: "complete", values: { n: number(found.n ?? 0) } })
  else if ((found.missing ?? 0) >= 0.005) said.push({ key: "missing", values: { share: share(found.missing ?? 0) } })
  return said
}

function orderSaying({ n, order }: Omit<Drivers, "says" | "sentence">): DriverSaying {
  const count = number(n ?? 0)
  if (order?.sure) return { key: "first", values: { n: count } }
  return order?.needed
    ? { key: "order", values: { n: count, needed: number(roundedUp(order.needed)) } }
    : { key: "alike", values: { n: count } }
}

/** To two figures: an estimate of an estimate is no better. */
function roundedUp(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1)
  return Math.ceil(count / step) * step
}

const mostStated = ({ drivers }: Pick<Drivers, "drivers">) =>
  drivers.filter(({ stated }) => stated !== null).sort((a, b) => (b.stated ?? 0) - (a.stated ?? 0))[0]

const locale = "en-GB"
const inNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const inShare = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 })

/** The sentences in English: for the API and CSV. Screens say them in the person's language. */
export function sayDriversInEnglish(says: readonly DriverSaying[]): string {
  return says
    .map(({ key, values }) =>
      driversWords[key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
        const value = values[name]
        if (!value) return whole
        if (value.as === "text") return value.value
        return (value.as === "share" ? inShare : inNumber).format(value.value)
      }),
    )
    .join(" ")
}
