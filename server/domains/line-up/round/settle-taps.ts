import { takeBackWithinMinutes } from "#contracts/line-up-round.ts"

/** One tap that is kept: somebody is there (1), or was not after all (-1). */
export type KeptTap = {
  key: string
  cardId: string
  personId: string
  sign: 1 | -1
  at: Date
  deviceId: string | null
}
/** What a device tells: a tap on a name, or that the tap of this key was a mistake; `nth` in its order, whatever its clock says. */
export type ToldTap = Omit<KeptTap, "sign" | "deviceId"> & { nth: number }
export type ToldBack = { key: string; tap: string; at: Date; nth: number }

export type Settled = {
  /** To be kept, in the order of time. */
  taps: KeptTap[]
  /** Keys of takings back for which there is nothing here to take back, or too late. */
  refused: string[]
}

/**
 * What is to be kept of what a device tells, beside what is kept already: each key once, and nobody is there twice. A tap is taken back on the device on which
 * it was made, for some minutes.
 */
export function settleTaps(
  kept: readonly KeptTap[],
  told: { taps: readonly ToldTap[]; back: readonly ToldBack[] },
  deviceId: string | null,
): Settled {
  const byKey = new Map(kept.map((one) => [one.key, one]))
  const standing = new Map<string, number>()
  const placeOf = ({ cardId, personId }: Pick<KeptTap, "cardId" | "personId">) => `${cardId} ${personId}`
  const count = (one: KeptTap) => standing.set(placeOf(one), (standing.get(placeOf(one)) ?? 0) + one.sign)
  for (const one of kept) count(one)
  const settled: Settled = { taps: [], refused: [] }
  const keep = (one: KeptTap) => {
    byKey.set(one.key, one)
    count(one)
    settled.taps.push(one)
  }
  const inTime = [
    ...told.taps.map(({ nth, ...tap }) => ({ nth, tap, back: undefined })),
    ...told.back.map(({ nth, ...back }) => ({ nth, tap: undefined, back })),
  ].sort((a, b) => a.nth - b.nth)
  for (const { tap, back } of inTime) {
    if (tap && !byKey.has(tap.key) && (standing.get(placeOf(tap)) ?? 0) < 1) keep({ ...tap, sign: 1, deviceId })
    if (!back || byKey.has(back.key)) continue
    const made = byKey.get(back.tap)
    if (!made || !mayTakeBack(made, back.at, deviceId)) settled.refused.push(back.key)
    else if ((standing.get(placeOf(made)) ?? 0) > 0)
      keep({ key: back.key, cardId: made.cardId, personId: made.personId, sign: -1, at: back.at, deviceId })
  }
  return settled
}

const mayTakeBack = (made: KeptTap, at: Date, deviceId: string | null): boolean =>
  made.sign === 1 && made.deviceId === deviceId && at.getTime() - made.at.getTime() <= takeBackWithinMinutes * 60_000
