import { expect, test } from "vitest"
import { registerDevice, setMyPin, setPin, signInWithPin } from "#contracts/people.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, open, phone } = await openJourney()

test("a new standard is drafted, asked about, read by a team on one tablet and by a colleague on a phone", async () => {
  const ewa = await open(cast.ewa)
  await ewa.goto("/standards/new")
  await ewa.getByLabel("Name").fill("Own it")
  await ewa.getByLabel("The behaviour").fill("Who hears of a problem owns it until it is solved.")
  await ewa.getByLabel("Why it matters").fill("Nobody should have to tell it twice.")
  await ewa.getByRole("button", { name: "Keep as a draft" }).click()
  await ewa.getByRole("heading", { level: 1, name: "Own it" }).waitFor()
  await ewa.getByRole("button", { name: "Put it in force" }).click()
  await ewa.getByRole("dialog").getByRole("button", { name: "Put it in force" }).click()
  await ewa.getByRole("heading", { name: "Who has said yes" }).waitFor()

  await ewa.getByRole("button", { name: "Write the question" }).click()
  await ewa
    .getByLabel("The situation, as a question")
    .fill("A customer tells you of a fault in another branch. Whose is it?")
  await ewa.getByLabel("Answer 1").first().fill("The other branch’s")
  await ewa.getByLabel("Answer 2").first().fill("Mine, until it is solved")
  await ewa.getByRole("radio", { name: "Answer 2" }).check()
  await expectNoBarriers(ewa)
  await ewa.getByRole("button", { name: "Keep the question" }).click()
  await ewa.getByText("Right: Mine, until it is solved").waitFor()
  await ewa.getByRole("button", { name: "Ask everyone to read it" }).click()
  await ewa.getByRole("dialog").getByRole("button", { name: "Ask everyone to read it" }).click()
  await ewa.getByText("0 of 2").first().waitFor()

  await cast.bruno.call(setPin, { params: { id: cast.amara.id }, body: { pin: "8351" } })
  await cast.bruno.call(setMyPin, { body: { pin: "2705" } })
  await cast.bruno.call(registerDevice, { body: { name: "Counter", unitId: cast.units.north } })
  await cast.bruno.call(signInWithPin, { body: { personId: cast.bruno.id, pin: "2705" } })
  const tablet = await open(cast.bruno)
  await tablet.goto(`${ewa.url().replace(/^.*\/standards/, "/standards")}/reading-round`)
  await tablet.getByRole("button", { name: "Amara Okafor" }).click()
  await expectNoBarriers(tablet)
  await tablet.getByRole("radio", { name: "The other branch’s" }).check()
  for (const answer of ["The other branch’s", "Mine, until it is solved"]) {
    await tablet.getByRole("radio", { name: answer }).check()
    for (const digit of "8351") await tablet.getByRole("button", { name: digit, exact: true }).click()
    await tablet.getByRole("button", { name: "Yes", exact: true }).click()
    if (answer.startsWith("The")) await tablet.getByText("Not quite.").waitFor()
  }
  await tablet.getByRole("button", { name: "Amara Okafor · said yes" }).waitFor()

  const chidi = await phone(cast.chidi)
  await chidi.goto("/my-day")
  await chidi.getByRole("link", { name: "Standards to read" }).click()
  await chidi.getByText("Nobody should have to tell it twice.").waitFor()
  await expectNoBarriers(chidi)
  await chidi.getByRole("button", { name: "I have read it. Yes." }).click()
  await chidi.getByText("Choose an answer first.").waitFor()
  await chidi.getByRole("radio", { name: "Mine, until it is solved" }).check()
  await chidi.getByRole("button", { name: "I have read it. Yes." }).click()
  await chidi.getByText("You have read everything that was asked of you").waitFor()

  await ewa.reload()
  await ewa.getByText("1 of 2").nth(1).waitFor()
  expect(await ewa.getByText("1 of 2").count()).toBe(2)
})
