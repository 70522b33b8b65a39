import type { editionStates } from "#contracts/newsletter.ts"
import { Refusal } from "#platform/errors/refusal.ts"

export type EditionState = (typeof editionStates)[number]

/** What may be done with an edition, and in which states; each leads to one state. */
const steps = {
  edit: { from: ["draft"], to: "draft" },
  schedule: { from: ["draft"], to: "scheduled" },
  unschedule: { from: ["scheduled"], to: "draft" },
  pause: { from: ["sending"], to: "paused" },
  resume: { from: ["paused"], to: "sending" },
  cancel: { from: ["sending", "paused"], to: "cancelled" },
  countAsSent: { from: ["paused"], to: "sent" },
  withdraw: { from: ["sent"], to: "sent" },
} as const satisfies Record<string, { from: readonly EditionState[]; to: EditionState }>

export type EditionStep = keyof typeof steps

/** The state that a step leads to; refuses one that does not fit, such as a change of what is already on its way. */
export function stateAfter(step: EditionStep, state: EditionState): EditionState {
  const { from, to } = steps[step]
  if ((from as readonly EditionState[]).includes(state)) return to
  throw new Refusal(
    "edition-is-elsewhere",
    "This edition has moved on since you opened it: what you want to do does not fit where it is now. Look at it again.",
    { status: 409, told: { state } },
  )
}

/** Who reads editions on the web, and how fast they go out, until somebody chooses. */
export const firstSettings = { archive: "people", perMinute: 600 } as const
