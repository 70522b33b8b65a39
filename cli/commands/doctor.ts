import { examine } from "#platform/doctor/examine.ts"
import { type Common, withHouse } from "../open.ts"
import { say } from "../say.ts"

const marks = { ok: "ok   ", look: "look ", wrong: "WRONG" }

/** `wellserved doctor`: says what is in order and what is not; ends with 1 when something is wrong. */
export async function doctor(common: Common): Promise<void> {
  const findings = await withHouse(common, ({ app }) => examine(app.ctx))
  const lines = findings.flatMap(({ check, state, found, todo }) => [
    `${marks[state]}  ${check}: ${found}`,
    ...(todo ? [`       -> ${todo}`] : []),
  ])
  say(common, { findings }, lines)
  if (findings.some(({ state }) => state === "wrong")) process.exitCode = 1
}
