import type { z } from "zod"
import { type LeavingReason, leavingReasons } from "#contracts/purchases.ts"
import type { staying } from "#contracts/value.ts"
import { type CausedEnd, cumulativeIncidence, kaplanMeier, logRank, rankBands } from "#stats"
import type { TooFew } from "./tell-concentration.ts"

/** How long one customer was with us, and why no longer. Days. */
export type Stay = {
  days: number
  reason: LeavingReason | null
  /** Of the first purchase: its unit, and its amount in minor units where it is in the usual currency. */
  unitId: string | null
  firstAmount: number | null
}

export type StayingBy = "all" | "unit" | "first-purchase"
type Staying = z.input<typeof staying>
type Group = Staying["curves"][number]["group"]

const leastLeavings = 10
/** A curve of fewer says little, and tells of people who could be known. */
const leastOfGroup = 20
const mostGroups = 6
const pointsDrawn = 200

/** How long customers stay, for all or group by group, and why they leave. Units are named by whoever asks. */
export function tellStaying(stays: readonly Stay[], by: StayingBy): Staying | TooFew {
  const left = stays.filter(({ reason }) => reason !== null).length
  if (left < leastLeavings) return { state: "too-few", needs: "leavings", have: left, least: leastLeavings }
  const groups = groupsOf(stays, by)
  const shown = groups.filter(([, inGroup]) => inGroup.length >= leastOfGroup).slice(0, mostGroups)
  return {
    state: "ready",
    customers: stays.length,
    left,
    curves: shown.map(([group, inGroup]) => curveOf(group, inGroup)),
    leftOut: groups.length - shown.length,
    comparison: compare(shown.map(([, inGroup]) => inGroup)),
    reasons: reasonsOf(stays),
  }
}

function groupsOf(stays: readonly Stay[], by: StayingBy): [Group, Stay[]][] {
  const everybody: Group = { id: null, name: null, band: null }
  if (by === "all") return [[everybody, [...stays]]]
  if (by === "unit") {
    const atUnit = stays.filter(({ unitId }) => unitId !== null)
    const units = [...Map.groupBy(atUnit, ({ unitId }) => unitId)]
    return units
      .map(([id, inUnit]): [Group, Stay[]] => [{ ...everybody, id }, inUnit])
      .sort((one, other) => other[1].length - one[1].length)
  }
  const bought = stays.filter((stay): stay is Stay & { firstAmount: number } => stay.firstAmount !== null)
  const bands = rankBands(
    bought.map(({ firstAmount }) => firstAmount),
    3,
  )
  return (["small", "middle", "large"] as const).flatMap((band, at): [Group, Stay[]][] => {
    const inBand = bought.filter((_, n) => bands[n] === at + 1)
    return inBand.length === 0 ? [] : [[{ ...everybody, band }, inBand]]
  })
}

const lifetimeOf = ({ days, reason }: Stay): CausedEnd<LeavingReason> => ({
  time: days,
  ended: reason !== null,
  ...(reason && { cause: reason }),
})

function curveOf(group: Group, stays: readonly Stay[]): Staying["curves"][number] {
  const curve = kaplanMeier(stays.map(lifetimeOf), 0.95, "log-log")
  const { time, low, high } = curve?.median ?? { time: null, low: null, high: null }
  const points =
    curve?.points.map(({ time, survival, low, high, atRisk }) => ({ day: time, share: survival, low, high, atRisk })) ??
    []
  return {
    group,
    customers: stays.length,
    left: curve?.ended ?? 0,
    median: { day: time, low, high },
    points: thinned([
      { day: 0, share: 1, low: 1, high: 1, atRisk: stays.length },
      ...points.filter(({ day }) => day > 0),
    ]),
  }
}

function compare(groups: readonly (readonly Stay[])[]): Staying["comparison"] {
  if (groups.length < 2) return null
  const test = logRank(groups.map((group) => group.map(lifetimeOf)))
  return test && { chiSquare: test.chiSquare, freedom: test.freedom, p: test.p }
}

function reasonsOf(stays: readonly Stay[]): Staying["reasons"] {
  return cumulativeIncidence(stays.map(lifetimeOf), leavingReasons)
    .filter(({ ended }) => ended > 0)
    .sort((one, other) => other.ended - one.ended)
    .map(({ cause, ended, points }) => ({
      reason: cause,
      left: ended,
      points: thinned([
        { day: 0, share: 0, low: 0, high: 0 },
        ...points.filter(({ time }) => time > 0).map(({ time, share, low, high }) => ({ day: time, share, low, high })),
      ]),
    }))
}

/** As many points as can be told apart when drawn; the first and the last are always among them. */
function thinned<P>(points: readonly P[]): P[] {
  if (points.length <= pointsDrawn) return [...points]
  return Array.from(
    { length: pointsDrawn },
    (_, n) => points[Math.round((n * (points.length - 1)) / (pointsDrawn - 1))] as P,
  )
}
