import { expect, test } from "vitest"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"

const { house, cast, open, phone } = await openJourney()
const inAWeek = new Date(house.clock.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10)

test("a leader commits, logs what they did on a phone and says what was not kept, and everybody reads it", async () => {
  const { id } = await cast.ewa.call(draftStandard, {
    body: { title: "Own it", behaviour: "We own it", why: "", looksLike: "", notLike: "", toward: "both" },
  })
  await cast.ewa.call(publishStandard, { params: { id } })

  const his = await phone(cast.bruno)
  await his.goto("/leaders")
  await his.getByRole("button", { name: "Commit to something" }).click()
  await his.getByLabel("What will you do yourself?").fill("Two hours at the till")
  await his.getByLabel("By when?").fill(inAWeek)
  await his.getByRole("button", { name: "Say it before everybody" }).click()
  await his.getByText("Two hours at the till").waitFor()

  await his.getByRole("button", { name: "Log what I did" }).click()
  await his.getByText("Line-ups led").click()
  await his.getByRole("button", { name: "Log it" }).click()
  await his.getByText("One line-up led").first().waitFor()
  await expectNoBarriers(his)

  await his.goto("/my-day")
  await his.getByText("What I committed to").waitFor()
  await his.getByRole("button", { name: "It is not kept" }).click()
  await his.getByLabel("What came of it?").fill("The branch was short of one.")
  await his.getByRole("button", { name: "Say so" }).click()
  await his.getByText("What I committed to").waitFor({ state: "detached" })

  const hers = await open(cast.farid)
  await hers.goto("/leaders")
  await hers.getByRole("button", { name: "Record a decision" }).click()
  await hers.getByLabel("What was decided?").fill("One counter stays open at noon")
  await hers.getByLabel("Why, and what does it cost?").fill("The queue at noon is long.")
  await hers.getByText("Serves it").click()
  await hers.getByRole("button", { name: "Record it" }).click()
  await hers.getByRole("link", { name: "Own it" }).waitFor()

  const amaras = await phone(cast.amara)
  await amaras.goto("/leaders")
  await amaras.getByText("The branch was short of one.").waitFor()
  expect(await amaras.getByText("Not kept", { exact: true }).count()).toBe(1)
  expect(await amaras.getByRole("button", { name: "Log what I did" }).count()).toBe(0)
  await amaras.goto(`/standards/${id}`)
  await amaras.getByText("Nobody has been thanked for it yet.").waitFor()
  await expectNoBarriers(amaras)
})
