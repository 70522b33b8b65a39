import { expect, test } from "vitest"
import { giveKudos } from "#contracts/recognition.ts"
import { expectNoBarriers, openJourney } from "../support/journey.ts"
import { openMailServer } from "../support/mail-server.ts"

const mail = await openMailServer()
const from = "Harbour Bank <news@harbour.example>"
const { house, cast, open, phone } = await openJourney({ url: mail.url, from })

test("thanks become a newsletter that its steward puts right, and that arrives in everybody's mailbox and on a phone", async () => {
  for (const [who, words] of [
    [cast.amara, "Stayed late to find a lost card."],
    [cast.chidi, "Carried a pram up the stairs."],
  ] as const)
    await cast.bruno.call(giveKudos, { body: { people: [who.id], words } })

  const hers = await open(cast.ewa)
  await hers.goto("/board")
  await hers.getByRole("link", { name: "Newsletter" }).click()
  await hers.getByText("No edition has gone out yet").waitFor()
  await hers.getByRole("button", { name: "Draft an edition" }).first().click()
  const parts = hers.getByRole("listitem").filter({ has: hers.getByRole("button", { name: "Rewrite" }) })
  await parts.nth(1).waitFor()
  await expectNoBarriers(hers)

  await parts.last().getByRole("button", { name: "Leave out" }).click()
  await expect.poll(() => parts.count()).toBe(1)
  await hers.getByRole("button", { name: "Undo" }).click()
  await expect.poll(() => parts.count()).toBe(2)

  const second = await parts.nth(1).getByRole("heading").textContent()
  const first = () => parts.first().getByRole("heading").textContent()
  // At once after the undoing, which is still being kept, and twice as a finger slips: it stays at the top.
  await parts.nth(1).getByRole("button", { name: "Move up" }).dblclick()
  await expect.poll(first).toBe(second)
  const focused = () => hers.locator(":focus").getAttribute("aria-label")
  await expect.poll(focused).toBe(`Move down: ${second}`)
  await hers.keyboard.press("Enter")
  await expect.poll(focused).toBe(`Move up: ${second}`)
  await hers.keyboard.press("Enter")
  await expect.poll(focused).toBe(`Move down: ${second}`)
  expect(await first()).toBe(second)

  await hers.getByRole("button", { name: "Add words of your own" }).click()
  await hers.getByRole("textbox", { name: "Words" }).fill("See you at the summer fair.")
  await hers.getByRole("button", { name: "Keep it" }).click()
  await hers.getByRole("listitem").getByText("See you at the summer fair.").waitFor()
  await hers.frameLocator("iframe").getByText("See you at the summer fair.").waitFor()

  await parts.first().getByRole("button", { name: "Leave out" }).click()
  await hers.getByText("Left out.").waitFor()
  await hers.getByRole("button", { name: "Add from what happened" }).click()
  const offered = hers.getByRole("dialog")
  await offered.getByRole("heading", { name: String(second) }).waitFor()
  await expectNoBarriers(hers)
  await offered.getByRole("button", { name: `Add it: ${second}` }).click()
  await offered.getByText("All that happened in these days is in it").waitFor()
  await hers.keyboard.press("Escape")

  await hers.getByRole("button", { name: "Send it now" }).click()
  await hers.getByRole("dialog").getByRole("button", { name: "Send it now" }).click()
  await hers.getByText("It goes out on").waitFor()
  for (let round = 0; round < 2; round++) await house.drain()
  await expect.poll(() => mail.received.length).toBe(7)
  expect(mail.received[0]?.text).toContain("See you at the summer fair.")
  await hers.reload()
  await hers.getByRole("link", { name: "Read it on the web" }).waitFor()
  await expectNoBarriers(hers)

  const amaras = await phone(cast.amara)
  await amaras.goto("/newsletters")
  await amaras.getByRole("link", { name: "What we heard" }).click()
  await amaras.getByText("Stayed late to find a lost card.").waitFor()
  await expectNoBarriers(amaras)
})
