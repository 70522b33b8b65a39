import fc from "fast-check"
import { expect, test } from "vitest"
import { editionStates } from "#contracts/newsletter.ts"
import { type EditionState, type EditionStep, stateAfter } from "./edition.ts"

const steps: readonly EditionStep[] = [
  "edit",
  "schedule",
  "unschedule",
  "pause",
  "resume",
  "cancel",
  "countAsSent",
  "withdraw",
]

/** What comes of these steps from a draft on; a step that does not fit is refused and changes nothing. */
function lifeOf(taken: readonly EditionStep[]): EditionState[] {
  const states: EditionState[] = ["draft"]
  for (const step of taken) {
    const state = states.at(-1) as EditionState
    try {
      states.push(stateAfter(step, state))
    } catch {
      states.push(state)
    }
    // The sender itself begins what is scheduled.
    if (states.at(-1) === "scheduled" && step === "schedule") states.push("sending")
  }
  return states
}

test("once an edition has begun to go out it is never a draft again, whatever is pressed", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (taken) => {
      const states = lifeOf(taken)
      const began = states.indexOf("sending")
      return began < 0 || !states.slice(began).includes("draft")
    }),
  )
})

test("what has ended stays ended", () => {
  for (const state of ["sent", "cancelled"] as const)
    for (const step of steps)
      if (!(step === "withdraw" && state === "sent")) expect(() => stateAfter(step, state)).toThrow("moved on")
})

test("only a draft can be edited", () => {
  expect(editionStates.filter((state) => allows("edit", state))).toEqual(["draft"])
})

function allows(step: EditionStep, state: EditionState): boolean {
  try {
    stateAfter(step, state)
    return true
  } catch {
    return false
  }
}
