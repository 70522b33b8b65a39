import type { getLineUpRound } from "#contracts/line-up-round.ts"
import type { Reply } from "#contracts/route.ts"
import { remember, remembered } from "#web/words/remembered.ts"
import { isHereBy, type Waiting } from "./attendance-queue.ts"

export type Round = Reply<typeof getLineUpRound>

/** The round as it was last read, for when there is no connection. */
const name = "wellserved.line-up.round"

export function keepRound(round: Round | null): void {
  remember(name, round === null ? null : JSON.stringify(round))
}

export function keptRound(): Round | null {
  try {
    return JSON.parse(remembered(name) ?? "null") as Round | null
  } catch {
    return null
  }
}

/** What day it is where the team works, as far as its device knows. */
export function dayHere(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at)
}

/** That the server has these, also when the connection is lost before the round is read again. */
export function noteHere(sent: Waiting): void {
  const round = keptRound()
  if (round === null) return
  const team = round.team.map((one) => ({ ...one, here: isHereBy(one.here, one.id, round.today, sent) }))
  keepRound({ ...round, team })
}
