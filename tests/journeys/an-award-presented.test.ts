import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { announceAward, castBallot, draftAward, getAward, listAwards, nominate } from "#contracts/awards.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, listStandards, publishStandard } from "#contracts/standards.ts"
import { byKey } from "../support/by-keyboard.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"

const { cast, house, open, phone } = await openJourney()
const { amara, bruno, chidi, dana, ewa, farid, grace } = cast
const days = (n: number) => house.clock.advance(n * 86_400_000)

test("an award is made, nominated for on a phone, voted on in secret, and presented at its ceremony", async () => {
  const standard = await ewa.call(draftStandard, {
    body: { title: "Own it", behaviour: "We see it through", why: "", looksLike: "", notLike: "", toward: "both" },
  })
  await ewa.call(publishStandard, { params: standard })
  await dana.call(giveKudos, { body: { people: [amara.id], words: "For the night of the storm.", standardId: null } })

  const ewas = await open(ewa)
  await ewas.goto("/awards")
  await ewas.getByText("No award has been made yet").waitFor()
  await expectNoBarriers(ewas)
  await ewas.getByRole("link", { name: "Make an award" }).first().click()
  await ewas.getByLabel("What is it called?").fill("Calm in the storm")
  await ewas.getByLabel("What is it for?").fill("For warmth on the worst day of the year.")
  await ewas.getByRole("checkbox", { name: "Own it" }).press("Space")
  await ewas.getByLabel("What is looked at: Own it").fill("Did not pass it on")
  await ewas.reload()
  expect(await ewas.getByLabel("What is looked at: Own it").inputValue()).toBe("Did not pass it on")
  await expectNoBarriers(ewas)
  await ewas.getByRole("button", { name: "Keep as a draft" }).click()
  await ewas.getByRole("button", { name: "Announce it" }).click()
  await ewas.getByRole("dialog").getByRole("button", { name: "Announce it" }).click()
  await ewas.getByText("Nominations are open").waitFor()
  const [{ id } = { id: "" }] = (await ewa.call(listAwards, {})).items

  const brunos = await phone(bruno)
  await brunos.goto("/my-day")
  await brunos.getByRole("link", { name: /^Who has earned “Calm in the storm”/ }).click()
  await brunos.getByRole("checkbox", { name: "Amara Okafor" }).press("Space")
  await brunos.getByLabel("What did they do?").fill("Forty people, and not one left without an answer.")
  await brunos.getByRole("checkbox", { name: "For the night of the storm." }).check()
  await expectNoBarriers(brunos)
  await brunos.getByRole("button", { name: "Nominate", exact: true }).click()
  // On the award's own page, and no longer in the form: the house has it.
  await brunos.waitForURL(`**/awards/${id}`)
  await brunos.getByText("Forty people").waitFor()
  await expectNoBarriers(brunos)

  days(16)
  const danas = await open(dana)
  await danas.goto(`/awards/${id}`)
  await danas.getByRole("button", { name: "Vote", exact: true }).click()
  await danas.getByText("Choose one of them first.").waitFor()
  await danas.getByRole("radio", { name: /^Amara Okafor/ }).press("Space")
  await expectNoBarriers(danas)
  await byKey(danas, danas.getByRole("button", { name: "Vote", exact: true }))
  await danas.getByText("This is your one vote.").waitFor()
  await byKey(danas, danas.getByRole("dialog").getByRole("button", { name: "Vote", exact: true }))
  await danas.getByText("You have voted. Thank you.").first().waitFor()

  const amaras = await phone(amara)
  await amaras.goto(`/awards/${id}`)
  await amaras.getByRole("button", { name: "The ceremony may show what was written" }).click()
  await amaras.getByText("The ceremony may show what was written.").waitFor()
  await expectNoBarriers(amaras)

  const [nominee] = (await ewa.call(getAward, { params: { id } })).nominees
  for (const voter of [chidi, ewa, farid, grace])
    await voter.call(castBallot, { params: { id }, body: { nomineeId: nominee?.id ?? "" } })
  days(8)

  await ewas.goto(`/awards/${id}`)
  await ewas.getByRole("button", { name: "Count" }).click()
  await ewas.getByRole("listitem").filter({ hasText: "Amara Okafor" }).first().waitFor()
  await ewas.getByLabel("A few words about the decision, for everyone").fill("Nobody else was calmer.")
  await ewas.getByRole("button", { name: "Confirm the decision" }).click()
  await ewas.getByRole("link", { name: "Open the ceremony" }).first().click()
  const shown = ewas.locator("section[data-current=true]")
  await shown.getByRole("heading", { name: "Calm in the storm" }).waitFor()
  await expectNoBarriers(ewas)
  for (const [key, heading] of [
    ["ArrowRight", "Own it"],
    ["PageDown", "Amara Okafor"],
    ["ArrowLeft", "Own it"],
    ["ArrowRight", "Amara Okafor"],
    ["ArrowRight", "And the award goes to …"],
    ["ArrowRight", "Amara Okafor"],
  ] as const) {
    await ewas.keyboard.press(key)
    await shown.getByRole("heading", { name: heading }).waitFor()
  }
  await shown.getByText("Nobody else was calmer.").waitFor()
  await expectNoBarriers(ewas)
  await byKey(ewas, ewas.getByRole("button", { name: "It has been presented" }))
  await byKey(ewas, ewas.getByRole("dialog").getByRole("button", { name: "It has been presented" }))
  await ewas.getByText("Everyone can read it now.").waitFor()

  await amaras.goto("/my-day")
  const certificate = amaras.getByRole("link", { name: "Your certificate (PDF)" })
  const pdf = await amaras.request.get((await certificate.getAttribute("href")) ?? "")
  expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"])
  await expectNoBarriers(amaras)

  const chidis = await phone(chidi)
  await chidis.goto("/board")
  await chidis.getByRole("link", { name: "Calm in the storm" }).click()
  await chidis.getByText("Nobody else was calmer.").waitFor()
  await expectNoBarriers(chidis)
  expect(await chidis.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
})

test("a committee judges it each by themselves, and its chair settles what is even", async () => {
  const { standards } = await ewa.call(listStandards, {})
  const standardId = standards.find(({ state }) => state === "published")?.id ?? ""
  const day = (later: number) => new Date(house.clock.now().getTime() + later * 86_400_000).toISOString().slice(0, 10)
  const award = await ewa.call(draftAward, {
    body: {
      name: "Behind the scenes",
      purpose: "For help that customers never see.",
      criteria: [{ standardId, words: "" }],
      decidedBy: "committee",
      committee: [ewa.id, farid.id],
      chairId: farid.id,
      winners: 1,
      opensOn: day(0),
      nominateUntil: day(3),
      decideUntil: day(6),
    },
  })
  await ewa.call(announceAward, { params: award })
  for (const [one, words] of [
    [amara, "Found the file at midnight."],
    [chidi, "Rang everybody back."],
  ] as const)
    await bruno.call(nominate, { params: award, body: { people: [one.id], words, standards: [standardId] } })
  days(4)

  const judging = async (page: Page, name: RegExp) => {
    await page.goto("/my-day")
    await page.getByRole("link", { name: /^Judge “Behind the scenes”/ }).click()
    await page.getByRole("radio", { name }).press("Space")
    await page.getByLabel("Why, for yourself").fill("Nobody asked for it.")
    await expectNoBarriers(page)
    await page.getByRole("button", { name: "Keep my judgement" }).click()
    await page.getByText("Your judgement is kept.").first().waitFor()
  }
  await judging(await phone(ewa), /^Amara Okafor/)
  const farids = await open(farid)
  await judging(farids, /^Chidi/)
  await farids.goto("/my-day")
  await farids
    .getByRole("link", { name: /Behind the scenes/ })
    .first()
    .click()
  await farids.getByRole("button", { name: "Count" }).click()
  await farids.getByRole("checkbox", { name: "Amara Okafor" }).press("Space")
  await expectNoBarriers(farids)
  await farids.getByLabel("A few words about the decision, for everyone").fill("Both, and she first.")
  await farids.getByRole("button", { name: "Confirm the decision" }).click()
  await farids.getByText("Decided, and not yet presented").waitFor()
})
