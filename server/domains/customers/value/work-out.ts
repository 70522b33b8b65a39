import type { Bought } from "./buying.ts"
import { tellConcentration } from "./tell-concentration.ts"
import { tellForecast } from "./tell-forecast.ts"
import type { Prospect } from "./tell-lifetime.ts"
import { tellRfm } from "./tell-rfm.ts"
import { type Stay, type StayingBy, tellStaying } from "./tell-staying.ts"

/** What is asked of the thread that reads value. */
export type Question =
  | { kind: "value"; bought: Bought; prospect: Prospect }
  | { kind: "staying"; stays: Stay[]; by: StayingBy }

export type Answer<Q extends Question> = Q extends { kind: "value" } ? ValueRead : ReturnType<typeof tellStaying>

export type ValueRead = {
  concentration: ReturnType<typeof tellConcentration>
  rfm: ReturnType<typeof tellRfm>
  forecast: ReturnType<typeof tellForecast>
}

export function workOut<Q extends Question>(question: Q): Answer<Q>
export function workOut(question: Question): ValueRead | ReturnType<typeof tellStaying> {
  if (question.kind === "staying") return tellStaying(question.stays, question.by)
  const { bought, prospect } = question
  return {
    concentration: tellConcentration(bought.customers),
    rfm: tellRfm(bought.customers, bought.until),
    forecast: tellForecast(bought, prospect),
  }
}
