import type { z } from "zod"
import type { concentration, tooFew } from "#contracts/value.ts"
import { concentrationCurve, gini, topShare } from "#stats"
import type { Buying } from "./buying.ts"

export type TooFew = z.input<typeof tooFew>
export type ConcentrationRead = Omit<z.input<typeof concentration>, "whole"> & { whole: number }

/** Fewer customers than this are known by name to whoever asks: their shares are no statistics. */
export const leastCustomers = 20
const pointsDrawn = 100

/** Who brings how much of the whole. */
export function tellConcentration(customers: readonly Buying[]): ConcentrationRead | TooFew {
  const spendings = customers.map(({ spent }) => spent)
  const curve = concentrationCurve(spendings)
  if (customers.length < leastCustomers || curve === null)
    return { state: "too-few", needs: "customers", have: curve === null ? 0 : customers.length, least: leastCustomers }
  const steps = Math.min(pointsDrawn, curve.length - 1)
  return {
    state: "ready",
    customers: customers.length,
    whole: spendings.reduce((sum, spent) => sum + spent, 0),
    topFifth: topShare(spendings) as number,
    gini: Math.max(0, gini(spendings) as number),
    curve: Array.from(
      { length: steps + 1 },
      (_, step) => curve[Math.round((step * (curve.length - 1)) / steps)] as { people: number; share: number },
    ),
  }
}
