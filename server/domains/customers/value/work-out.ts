import type { Bought } from "./buying.ts"
import { type ChurnBy, type Stay, tellChurn } from "./tell-churn.ts"
import { tellConcentration } from "./tell-concentration.ts"
import { tellForecast } from "./tell-forecast.ts"
import type { Prospect } from "./tell-lifetime.ts"
import { tellRfm } from "./tell-rfm.ts"

/** What is asked of the thread that reads value. */
export type Question =
  | { kind: "value"; bought: Bought; prospect: Prospect }
  | { kind: "churn"; stays: Stay[]; by: ChurnBy }

export type Answer<Q extends Question> = Q extends { kind: "value" } ? ValueRead : ReturnType<typeof tellChurn>

export type ValueRead = {
  concentration: ReturnType<typeof tellConcentration>
  rfm: ReturnType<typeof tellRfm>
  forecast: ReturnType<typeof tellForecast>
}

export function workOut<Q extends Question>(question: Q): Answer<Q>
export function workOut(question: Question): ValueRead | ReturnType<typeof tellChurn> {
  if (question.kind === "churn") return tellChurn(question.stays, question.by)
  const { bought, prospect } = question
  return {
    concentration: tellConcentration(bought.customers),
    rfm: tellRfm(bought.customers, bought.until),
    forecast: tellForecast(bought, prospect),
  }
}
