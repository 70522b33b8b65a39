import { examine } from "#platform/doctor/examine.ts"
import { ledgers } from "../../server/app.ts"
import { type Common, withHouse } from "../open.ts"
import { progressLine, say } from "../say.ts"

const marks = { ok: "ok   ", look: "look ", wrong: "WRONG" }

/** `wellserved doctor`: says what is in order and what is not; ends with 1 when something is wrong. */
export async function doctor(common: Common): Promise<void> {
  const progress = progressLine(common)
  const findings = await withHouse(common, ({ app }) => examine(app.ctx, { ledgers, progress: progress.at }))
  progress.done()
  const lines = findings.flatMap(({ check, state, found, each = [], todo }, at) => [
    `${marks[state]}  ${check}: ${found}`,
    ...each.map((one) => `       ${one}`),
    // What is to be done about several in a row is said once, after the last.
    ...(todo && todo !== findings[at + 1]?.todo ? [`       -> ${todo}`] : []),
  ])
  say(common, { findings }, lines)
  if (findings.some(({ state }) => state === "wrong")) process.exitCode = 1
}
