import type { Grain } from "../days/period.ts"

/**
 * So many false alarms a year are expected at most, across all charts that are watched and whatever their number, while nothing changes anywhere: one
 * in three months. Trust in alerts goes with the first few that meant nothing.
 */
export const falseAlarmsAYear = 4

/** Even-handedness is looked at on the first of every month; a watch names anybody wrongly in one of twenty (Holm). */
const ofEvenHandedness = 12 * 0.05

/** A chart is looked at once for every whole period. */
const looksOf: Record<Grain, number> = { day: 365, week: 52, month: 12, year: 1 }

/** How often charts of these grains are looked at within a year. */
export const looksAYear = (grains: readonly Grain[]): number => grains.reduce((sum, grain) => sum + looksOf[grain], 0)

/**
 * How rare a signal must be by chance alone for anybody to be told: as rare at each look, so that all looks of a year together expect no more false alarms
 * than are allowed (their expected number is the sum over all looks, however much charts have in common). Few charts need no more than an ordinary signal.
 */
export const chanceAllowed = (looks: number): number =>
  looks === 0 ? 0 : Math.min(1, (falseAlarmsAYear - ofEvenHandedness) / looks)
