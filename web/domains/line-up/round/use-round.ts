import { useCallback, useEffect, useState } from "react"
import { attendLineUp, getLineUpRound } from "#contracts/line-up-round.ts"
import { call } from "#web/app/call.ts"
import { newKey } from "#web/app/new-key.ts"
import { Problem } from "#web/app/problem.ts"
import { forgetTaps, keepBack, keepTap, latelyTapped, type Tap, waitingTaps } from "./attendance-queue.ts"
import { dayHere, keepRound, keptRound, noteHere, type Round } from "./kept-round.ts"

/** How often the tablet looks again, in milliseconds: for tomorrow's card, for those who said so on their phones, for the connection. */
const lookAgain = 30_000

type State = { round: Round | null; offline: boolean; notADevice: boolean }

/** The round on a team's device: as the server tells it, or as it was kept here; and the taps, sent at once or as soon as there is a connection. */
export function useRound() {
  const [state, setState] = useState<State>({ round: keptRound(), offline: false, notADevice: false })
  const [waiting, setWaiting] = useState(waitingTaps)

  const look = useCallback(async () => {
    try {
      await sendTaps()
      const round = await call(getLineUpRound)
      keepRound(round)
      setState({ round, offline: false, notADevice: false })
    } catch (problem) {
      const refused = problem instanceof Problem && problem.code === "not-a-shared-device"
      if (refused) keepRound(null)
      setState({ round: keptRound(), offline: !refused, notADevice: refused })
    }
    setWaiting(waitingTaps())
  }, [])

  useEffect(() => {
    void look()
    const timer = setInterval(look, lookAgain)
    addEventListener("online", look)
    return () => {
      clearInterval(timer)
      removeEventListener("online", look)
    }
  }, [look])

  const tap = (personId: string, day: string) => {
    keepTap({ key: newKey(), personId, day, at: new Date().toISOString() })
    setWaiting(waitingTaps())
    void look()
  }
  const takeBack = (tap: Tap) => {
    keepBack(tap, newKey(), new Date())
    setWaiting(waitingTaps())
    void look()
  }
  const today = state.round && dayHere(state.round.timeZone, new Date())
  return { ...state, today, waiting, lately: latelyTapped(new Date()), tap, takeBack }
}

let sending: Promise<void> | undefined

/** Sends what waits, one request at a time. */
function sendTaps(): Promise<void> {
  sending ??= send().finally(() => {
    sending = undefined
  })
  return sending
}

async function send(): Promise<void> {
  const { attendances, takenBack } = waitingTaps()
  if (attendances.length + takenBack.length === 0) return
  try {
    await call(attendLineUp, { body: { attendances, takenBack: takenBack.map(({ personId: _, ...back }) => back) } })
  } catch (problem) {
    // Only what the server cannot even read, as after a change to what is kept here, is given up.
    if (!(problem instanceof Problem && (problem.status === 400 || problem.status === 422))) throw problem
  }
  noteHere({ attendances, takenBack })
  forgetTaps({ attendances, takenBack })
}
