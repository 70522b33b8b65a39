import { expect, test } from "vitest"
import { chooseLineUpMail, declineLineUpMail, readLineUpMail } from "#contracts/line-up-mail.ts"
import { setMyLocale } from "#contracts/people.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { sendLineUpMails } from "./send-line-up-mails.ts"

// A Monday, four in the morning in Lisbon.
const house = await openTestHouse("2026-03-02T04:00:00Z")
const { ctx, clock } = house
const { amara, bruno, chidi, ewa } = await openBank(house)
const hours = (count: number) => clock.advance(count * 3_600_000)

const mails = () =>
  ctx.db
    .selectFrom("platform_mail")
    .select(["recipient", "subject", "body_text as text", "headers"])
    .where("purpose", "=", "line-up-mail")
    .orderBy("id")
    .execute()
const want = (who: typeof amara, wanted = true) => who.call(chooseLineUpMail, { body: { wanted } })

test("nobody gets the card by mail who has not asked for it", async () => {
  hours(2)
  await sendLineUpMails(ctx)
  expect(await mails()).toEqual([])
  expect(await amara.call(readLineUpMail, {})).toEqual({ wanted: false, address: "amara@harbour.example" })
})

test("who wants it gets the team's card in the morning, once, in their own language", async () => {
  const { id } = await ewa.call(draftStandard, {
    body: {
      title: "Own it",
      behaviour: "It is mine until it is solved.",
      why: "",
      looksLike: "",
      notLike: "",
      toward: "both",
    },
  })
  await ewa.call(publishStandard, { params: { id } })
  await bruno.call(giveKudos, { body: { people: [amara.id], words: "Stayed late to find a lost card." } })
  await chidi.call(setMyLocale, { body: { locale: "es" } })
  for (const one of [amara, amara, chidi]) await want(one)
  expect((await amara.call(readLineUpMail, {})).wanted).toBe(true)
  for (let round = 0; round < 2; round++) await sendLineUpMails(ctx)
  const [first, second, ...others] = await mails()
  expect(others).toEqual([])
  expect(first).toMatchObject({ recipient: "amara@harbour.example", subject: "Line-up of North, Monday, 2 March 2026" })
  for (const part of [
    "The standard of the day: Own it.",
    "about Amara Okafor",
    "Stayed late",
    "Where will “Own it” matter most",
  ])
    expect(first?.text).toContain(part)
  expect(second?.text).toContain("El estándar del día: Own it.")
  expect(second?.text).toMatch(/Veinte segundos: ¿.*Own it/)
})

test("it comes on the next day at work again, neither at night nor in the afternoon", async () => {
  hours(20)
  await sendLineUpMails(ctx)
  hours(10)
  await sendLineUpMails(ctx)
  expect(await mails()).toHaveLength(2)
  hours(18)
  await sendLineUpMails(ctx)
  expect(await mails()).toHaveLength(4)
})

test("one press in the mail program ends it", async () => {
  const [mail] = await mails()
  const link = JSON.stringify(mail?.headers).match(/declined\/([\w.~-]+)/)?.[1] ?? ""
  await house.stranger().call(declineLineUpMail, { params: { token: link }, body: { "List-Unsubscribe": "One-Click" } })
  expect((await amara.call(readLineUpMail, {})).wanted).toBe(false)
  await want(chidi, false)
  hours(24)
  await sendLineUpMails(ctx)
  expect(await mails()).toHaveLength(4)
})
