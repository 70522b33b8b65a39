import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { expect, test } from "vitest"
import { processStart } from "./process-start.ts"

test("a running process keeps its start, and two processes differ", async () => {
  const other = spawn("sleep", ["60"])
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(other.pid as number)).not.toBe(processStart(process.pid))
  other.kill()
  await once(other, "exit")
  expect(processStart(other.pid as number)).toBeUndefined()
})

test("a dead process that nobody has collected is not running", async () => {
  // `exec` leaves the shell's child to a program that never asks after it.
  const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"])
  const [line] = await once(createInterface({ input: parent.stdout }), "line")
  const zombie = Number(line)
  for (let i = 0; i < 1000 && processStart(zombie); i++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(() => process.kill(zombie, 0)).not.toThrow()
  expect(processStart(zombie)).toBeUndefined()
  parent.kill()
})
