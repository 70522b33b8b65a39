import { expect, test } from "vitest"
import { giveKudos } from "#contracts/recognition.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"

const { cast, open, phone } = await openJourney()
const { amara, bruno, chidi, ewa } = cast

test("thanks become a story: written, agreed to on a phone, reviewed, read, and shown to the public", async () => {
  const { id } = await amara.call(giveKudos, { body: { people: [chidi.id], words: "Three bins, for one card." } })

  const hers = await open(amara)
  await hers.goto(`/board?kudos=${id}`)
  await hers.getByRole("button", { name: "More about these thanks" }).click()
  await hers.getByRole("menuitem", { name: "Write the story of it" }).click()
  await hers.getByLabel("What was done?").fill("Chidi looked through three bins for her card.")
  await hers.reload()
  expect(await hers.getByLabel("What was done?").inputValue()).toBe("Chidi looked through three bins for her card.")
  await hers.getByRole("button", { name: /^Take “Chidi looked/ }).click()
  await hers.getByRole("button", { name: "Give it to a steward" }).click()
  await hers.getByRole("link", { name: /What did the customer need/ }).waitFor()
  await hers.getByLabel("What did the customer need?").fill("Her only card, before her flight.")
  await hers.getByLabel("How did it end?").fill("She made it.")
  await hers.getByRole("combobox", { name: "Tags" }).fill("Cards")
  await hers.keyboard.press("Enter")
  await expectNoBarriers(hers)
  await hers.getByRole("button", { name: "Keep as a draft" }).click()
  await hers.getByRole("link", { name: /^Chidi looked/ }).click()
  expect(await hers.getByLabel("How did it end?").inputValue()).toBe("She made it.")
  await hers.getByRole("button", { name: "Give it to a steward" }).click()
  await hers.getByText("In review").waitFor()

  const ewas = await open(ewa)
  await ewas.goto("/my-day")
  await ewas.getByRole("link", { name: /^Chidi looked/ }).click()
  await expectNoBarriers(ewas)
  await ewas.getByRole("button", { name: "Put it on the board" }).click()
  await ewas.getByRole("heading", { name: "[name] looked through three bins for her card" }).waitFor()
  await ewas.getByRole("button", { name: "Show it there" }).click()
  await ewas.getByText("Not shown yet").waitFor()

  const his = await phone(chidi)
  await his.goto("/my-day")
  await his.getByRole("link", { name: /looked through/ }).click()
  await his.getByRole("button", { name: "Yes, with my name" }).click()
  await his.getByLabel("Also where everybody can read it").check()
  await ewas.getByText("On the public page", { exact: true }).waitFor()
  await expectNoBarriers(his)

  const brunos = await phone(bruno)
  await brunos.goto("/stories?q=chidi")
  await expectNoBarriers(brunos)
  await brunos.getByRole("link", { name: /^Chidi looked/ }).click()
  await brunos.getByLabel("Your reply, for everyone to read").fill("I held the torch.")
  await brunos.getByRole("button", { name: "Send the reply" }).click()
  await brunos.getByRole("listitem").filter({ hasText: "I held the torch." }).waitFor()

  const strangers = await phone()
  await strangers.goto("/our-stories")
  await strangers.getByText("Chidi looked through three bins for her card.").waitFor()
  await expectNoBarriers(strangers)
})
