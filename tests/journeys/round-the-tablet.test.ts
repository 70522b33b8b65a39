import { mkdirSync } from "node:fs"
import { afterAll, expect, test } from "vitest"
import { getLineUpRound } from "#contracts/line-up-round.ts"
import { registerDevice } from "#contracts/people.ts"
import { openLine } from "#tests/support/cuttable-line.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, open, house, address } = await openJourney()
const line = await openLine(address)
afterAll(() => line.close())
/** Whether taps wait on this tablet, or on their way. */
const stillToSend = `localStorage.getItem("wellserved.line-up.taps") !== null`
/** Whether the tablet has its page with all that it is built of, and who it is, for when there is no connection. */
const hasKeptItself = `caches.open("line-up").then(async (cache) => {
  const built = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => /\\.(js|css)$/.test(path))
  const kept = await Promise.all(["/line-up/round", "/api/session", ...built].map((file) => cache.match(file)))
  return built.length > 3 && kept.every((file) => file !== undefined)
})`
/** Where pictures go, for whoever wants to look at them. */
const pictures = process.env.PICTURES

test("a team holds its line-up round a tablet that nobody is signed in on, goes on without a connection and over a reload, and all is told once it is back", async () => {
  const { bruno, amara, units } = cast
  await bruno.call(registerDevice, { body: { name: "Counter", unitId: units.north } })
  const tablet = await open(bruno)
  await tablet.goto(`${line.address}/line-up/round`)
  await tablet.getByText("Two make it a line-up.").waitFor()
  await expectNoBarriers(tablet)
  await tablet.getByRole("button", { name: "Amara Okafor" }).click()
  await tablet.getByRole("button", { name: "Amara Okafor here", pressed: true }).waitFor()
  // The tablet shows a tap at once; here the house is to have it too, before the line is cut.
  await expect.poll(() => tablet.evaluate(stillToSend)).toBe(false)
  await expect.poll(() => tablet.evaluate(hasKeptItself)).toBe(true)

  line.cut()
  await tablet.reload()
  await tablet.getByRole("heading", { name: "Who is here?" }).waitFor()
  await tablet.getByRole("button", { name: "Bruno Reis" }).click()
  await tablet.getByText("Held. The first day of a new row.").waitFor()
  await tablet.getByText("One tap waits to be sent.").waitFor()
  await tablet.reload()
  await tablet.getByText("One tap waits to be sent.").waitFor()
  await expectNoBarriers(tablet)
  if (pictures) {
    mkdirSync(pictures, { recursive: true })
    await tablet.screenshot({ path: `${pictures}/round-offline.png`, fullPage: true })
  }
  expect(await house.ctx.db.selectFrom("line_up_attendance").select("person_id").execute()).toEqual([
    { person_id: amara.id },
  ])

  await tablet.getByRole("button", { name: "That was not me: Bruno Reis" }).click()
  await tablet.getByText("Taken back: Bruno Reis is not counted.").waitFor()
  await tablet.getByText("Two make it a line-up.").waitFor()
  await tablet.reload()
  await tablet.getByRole("button", { name: "Bruno Reis", exact: true, pressed: false }).click()
  await tablet.getByText("Held. The first day of a new row.").waitFor()
  await expectNoBarriers(tablet)

  line.mend()
  await expect.poll(() => tablet.evaluate(stillToSend)).toBe(false)
  await tablet.getByText(/to be sent/).waitFor({ state: "detached" })
  const { team, held } = await bruno.call(getLineUpRound, {})
  expect(team.map(({ name, here }) => [name, here])).toEqual([
    ["Amara Okafor", true],
    ["Bruno Reis", true],
  ])
  expect(held).toEqual({ today: true, streak: 1 })
  expect(await house.ctx.db.selectFrom("line_up_attendance").select("person_id").execute()).toHaveLength(2)
  expect(await house.ctx.db.selectFrom("line_up_correction").select("sign").orderBy("at").execute()).toEqual([
    { sign: -1 },
    { sign: 1 },
  ])

  await tablet.getByRole("button", { name: "That was not me: Bruno Reis" }).click()
  await tablet.getByText("Two make it a line-up.").waitFor()
  await expect
    .poll(async () => (await bruno.call(getLineUpRound, {})).team.map(({ here }) => here))
    .toEqual([true, false])
})
