import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { removeScratch, scratchFolder } from "../support/scratch.ts"
import { endWholePrograms, startWholeProgram } from "../support/whole-program.ts"
import { visitorOf } from "./visitor.ts"

afterEach(async () => {
  await endWholePrograms()
  removeScratch()
})

test("of two programs that start at once on one new folder both serve, on one database", async () => {
  const dataDir = join(scratchFolder(), "data")
  const [one, other] = await Promise.all([startWholeProgram(dataDir), startWholeProgram(dataDir)])
  expect(one.port).not.toBe(other.port)
  const visitor = visitorOf(one.port)
  const { slug } = await visitor.openSurvey()
  const page = await fetch(`http://127.0.0.1:${other.port}/s/${slug}`)
  expect(page.status).toBe(200)
  expect(await visitor.at(other.port).countOfNps()).toBe(0)
})
