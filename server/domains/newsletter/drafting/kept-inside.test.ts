import { expect, test } from "vitest"
import { confirmProposal, giveKudos, listKudos, listProposals } from "#contracts/recognition.ts"
import { switchThankYouPage } from "#contracts/thank-you.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { gather } from "./sources.ts"

const house = await openTestHouse()
const { amara, bruno, units } = await openBank(house)

test("what a customer wrote on the thank-you page hangs on the board, and is drafted into no edition", async () => {
  await bruno.call(switchThankYouPage, { params: { id: units.north }, body: { open: true } })
  await house
    .stranger()
    .request(
      "POST",
      "/thank-you",
      new URLSearchParams({ unit: "north", words: "She found my card.", named: "Amara", shown: "unnamed" }).toString(),
      { "content-type": "application/x-www-form-urlencoded" },
    )
  const id = (await bruno.call(listProposals, {})).items[0]?.id as string
  await bruno.call(confirmProposal, { params: { id }, body: { people: [amara.id] } })
  await bruno.call(giveKudos, { body: { people: [amara.id], words: "Thank you for the early shift." } })
  expect((await amara.call(listKudos, {})).items).toHaveLength(2)
  const asked = { fromDay: "2000-01-01", since: new Date(0), measures: [], readOutside: false }
  const { thanks } = await gather(house.ctx, asked)
  expect(thanks.map(({ words }) => words)).toEqual(["Thank you for the early shift."])
})
