import { beforeAll, expect, test } from "vitest"
import { remindToRead, requestAcknowledgement } from "#contracts/acknowledgements.ts"
import { announceAward, awardContent, draftAward, getAward, listAwards, nominate } from "#contracts/awards.ts"
import { getTrace } from "#contracts/house.ts"
import { getDecision, getLeaders, listDecisionsOn, recordDecision } from "#contracts/leadership.ts"
import { getLineUp, listLineUpChoices, swapPart } from "#contracts/line-up.ts"
import { chooseLineUpMail } from "#contracts/line-up-mail.ts"
import { getLineUpRound } from "#contracts/line-up-round.ts"
import { readMondayMail } from "#contracts/monday-mail.ts"
import { changeUnit, registerDevice, setMyLocale } from "#contracts/people.ts"
import { getKudos, giveKudos, listKudos, listMyThanks } from "#contracts/recognition.ts"
import { getFix, keepTemplate, listFixes, listTemplates, openCase, planFix, setCause } from "#contracts/recovery.ts"
import { getMyRoleCard, writeRoleCard } from "#contracts/role-cards.ts"
import { draftStandard, getStandard, listStandards, publishStandard, rewriteStandard } from "#contracts/standards.ts"
import { draftStory, getStory, listStories, publishStory, submitStory } from "#contracts/stories.ts"
import { translateStandard } from "#contracts/translations.ts"
import { hangWall, readWall } from "#contracts/wall.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

// A Monday, six in the morning in Lisbon.
const house = await openTestHouse("2026-03-02T06:00:00Z")
const { amara, bruno, chidi, ewa, grace, units } = await openBank(house)

const english = { title: "Own it", behaviour: "It is mine until it is solved.", why: "", looksLike: "", notLike: "" }
const spanish = {
  title: "Hazlo tuyo",
  behaviour: "Es mío hasta que esté resuelto.",
  why: "",
  looksLike: "",
  notLike: "",
}
const check = { question: "Whose is it?", answers: ["Theirs", "Mine"], rightAnswer: 1 }
const inSpanish = { question: "¿De quién es?", answers: ["De otros", "Mío"] }
const day = { unitId: units.north, day: "2026-03-02" }
let standardId: string

/** Amara reads Spanish; Bruno reads what the bank writes. */
const titles = async (read: (who: typeof amara) => Promise<string | undefined>) => [
  await read(amara),
  await read(bruno),
]
const bothSay = ["Hazlo tuyo", "Own it"]

beforeAll(async () => {
  standardId = (await ewa.call(draftStandard, { body: { ...english, toward: "both", check } })).id
  const params = { id: standardId }
  await ewa.call(publishStandard, { params })
  await ewa.call(translateStandard, {
    params: { ...params, language: "es" },
    body: { wording: 1, words: { ...spanish, check: inSpanish } },
  })
  for (const who of [amara]) await who.call(setMyLocale, { body: { locale: "es" } })
})

test("thanks on the board, on My day and by themselves show a standard in their reader's language", async () => {
  const { id } = await chidi.call(giveKudos, { body: { people: [amara.id], words: "She stayed with it.", standardId } })
  const board = await titles(async (who) => (await who.call(listKudos, {})).items[0]?.standard?.name)
  const one = await titles(async (who) => (await who.call(getKudos, { params: { id } })).standard?.name)
  expect([board, one]).toEqual([bothSay, bothSay])
  expect((await amara.call(listMyThanks, {})).items[0]?.standard?.name).toBe("Hazlo tuyo")
})

test("so do stories, in the list and open", async () => {
  const story = await chidi.call(draftStory, {
    body: { title: "A card", needed: "Her card.", done: "Found it.", ended: "Glad.", tip: "", standards: [standardId] },
  })
  await chidi.call(submitStory, { params: story })
  await ewa.call(publishStory, { params: story })
  const list = await titles(async (who) => (await who.call(listStories, {})).items[0]?.standards[0]?.name)
  const open = await titles(async (who) => (await who.call(getStory, { params: story })).standards[0]?.name)
  expect([list, open]).toEqual([bothSay, bothSay])
})

test("so do awards: in the list, in what they look at, and in who was nominated for it", async () => {
  const award = await ewa.call(draftAward, {
    body: awardContent.parse({
      name: "Calm in the storm",
      purpose: "For warmth on the worst day.",
      criteria: [{ standardId, words: "Did not pass it on" }],
      decidedBy: "vote",
      winners: 1,
      opensOn: "2026-03-02",
      nominateUntil: "2026-03-08",
      decideUntil: "2026-03-15",
      signedBy: "Farid Haddad",
    }),
  })
  await ewa.call(announceAward, { params: award })
  for (const by of [amara, bruno])
    await by.call(nominate, {
      params: award,
      body: { people: [chidi.id], words: "He stayed.", standards: [standardId] },
    })
  const list = await titles(async (who) => (await who.call(listAwards, {})).items[0]?.standards[0]?.name)
  const looksAt = await titles(async (who) => (await who.call(getAward, { params: award })).criteria[0]?.standard.name)
  const nominated = await titles(
    async (who) => (await who.call(getAward, { params: award })).nominees[0]?.nominations[0]?.standards[0]?.name,
  )
  expect([list, looksAt, nominated]).toEqual([bothSay, bothSay, bothSay])
})

test("so do fixes, templates, decisions of leaders, role cards and the Trace", async () => {
  const { id } = await amara.call(openCase, { body: { subject: "Sent on", unitId: units.north, customer: null } })
  const cause = { name: "Nobody owned it", parentId: null, avoidable: true }
  const { id: causeId } = await bruno.call(setCause, { params: { id }, body: { cause, ownError: true } })
  const fix = await bruno.call(planFix, {
    body: {
      causeId,
      title: "One name",
      what: "Whoever hears of it keeps it",
      ownerId: bruno.id,
      dueOn: "2026-03-20",
      landsIn: "standard",
      standardId,
      measure: "nps",
      unitId: units.north,
    },
  })
  const texts = [{ language: "en", body: "I keep it until it is solved." }]
  await ewa.call(keepTemplate, { body: { name: "Kept", standardId, texts } })
  const decision = await bruno.call(recordDecision, {
    body: {
      title: "A second check",
      why: "An hour a day.",
      day: day.day,
      standards: [{ id: standardId, effect: "costs" }],
    },
  })
  await bruno.call(writeRoleCard, {
    body: {
      job: "Teller",
      serves: "Whoever comes in",
      reaches: "Their money",
      standards: [{ id: standardId, how: "I stay." }],
    },
  })
  const seen = [
    await titles(async (who) => (await who.call(listFixes, {})).fixes[0]?.standard?.name),
    await titles(async (who) => (await who.call(getFix, { params: fix })).standard?.name),
    await titles(async (who) => (await who.call(listTemplates, {})).templates[0]?.standard?.name),
    await titles(async (who) => (await who.call(getLeaders, {})).decisions[0]?.standards[0]?.name),
    await titles(async (who) => (await who.call(getDecision, { params: decision })).standards[0]?.name),
    await titles(
      async (who) => (await who.call(listDecisionsOn, { params: { id: standardId } })).decisions[0]?.standards[0]?.name,
    ),
    await titles(
      async (who) =>
        (await who.call(getTrace, { params: { kind: "standard", id: standardId } })).nodes.find(
          ({ id }) => id === standardId,
        )?.title,
    ),
  ]
  expect(seen).toEqual(seen.map(() => bothSay))
  expect((await amara.call(getMyRoleCard, {})).card?.standards[0]?.title).toBe("Hazlo tuyo")
})

test("the line-up's card speaks its reader's language, and on paper the team's; the standard's own question with it", async () => {
  const read = await titles(async (who) => (await who.call(getLineUp, { params: day })).standard?.behaviour)
  expect(read).toEqual([spanish.behaviour, english.behaviour])
  await bruno.call(swapPart, { params: day, body: { part: "question", question: { by: "check" } } })
  const card = await amara.call(getLineUp, { params: day })
  expect(card.question).toMatchObject({ by: "check", ...inSpanish, rightAnswer: 1 })
  expect(card.onPaper).toMatchObject({ standard: { name: "Own it" }, question: { question: check.question } })
  await bruno.call(setMyLocale, { body: { locale: "es" } })
  const choices = await bruno.call(listLineUpChoices, { params: day })
  expect([choices.standards[0]?.name, choices.check?.question]).toEqual(["Hazlo tuyo", inSpanish.question])
  await bruno.call(setMyLocale, { body: { locale: null } })
})

test("a team that speaks Spanish has it on its tablet, its wall and its paper in Spanish", async () => {
  const hung = await bruno.call(hangWall, {
    body: { name: "Behind the tills", parts: ["standard"], seconds: 20, unitId: units.north },
  })
  const wall = async () => (await house.stranger().call(readWall, { params: { token: hung.token } })).standard
  expect((await wall())?.name).toBe("Own it")
  await grace.call(changeUnit, {
    params: { id: units.north },
    body: { name: "North", kind: "front", timeZone: null, language: "es", leadId: bruno.id },
  })
  expect(await wall()).toMatchObject({ name: "Hazlo tuyo", behaviour: spanish.behaviour })
  // Whoever makes a browser the team's tablet is signed out on it.
  await grace.call(registerDevice, { body: { name: "Counter", unitId: units.north } })
  expect((await grace.call(getLineUpRound, {})).cards[0]?.standard?.name).toBe("Hazlo tuyo")
  const card = await bruno.call(getLineUp, { params: day })
  expect([card.standard?.name, card.onPaper.standard?.name]).toEqual(["Own it", "Hazlo tuyo"])
})

test("mails say it in the language of whoever they go to", async () => {
  expect((await amara.call(readMondayMail, {})).paragraphs.join("\n")).toContain("Hazlo tuyo")
  expect((await bruno.call(readMondayMail, {})).paragraphs.join("\n")).toContain("Own it")
  await ewa.call(requestAcknowledgement, { params: { id: standardId }, body: { dueOn: null } })
  await bruno.call(remindToRead, { params: { id: standardId } })
  const subjects = async (name: string) =>
    (await mailsTo(house, `${name}@harbour.example`)).map(({ subject }) => subject)
  expect(await subjects("amara")).toContain("Por leer: Hazlo tuyo")
  expect(await subjects("bruno")).toContain("To read: Own it")
  for (const who of [amara, bruno]) await who.call(chooseLineUpMail, { body: { wanted: true } })
  const { sendLineUpMails } = await import("../../server/domains/line-up/mail/send-line-up-mails.ts")
  await sendLineUpMails(house.ctx)
  const cardOf = async (name: string) => (await mailsTo(house, `${name}@harbour.example`))[0]?.body_text
  expect(await cardOf("amara")).toContain(spanish.behaviour)
  expect(await cardOf("bruno")).toContain(english.behaviour)
})

test("a translation that lags behind is said as on the standard's own page", async () => {
  await ewa.call(rewriteStandard, {
    params: { id: standardId },
    body: { ...english, title: "Own it to the end", toward: "both", readAgain: true },
  })
  const page = await amara.call(getStandard, { params: { id: standardId }, query: { language: "es" } })
  const listed = (await amara.call(listStandards, { query: { language: "es" } })).standards[0]?.title
  expect([page.title, page.translation?.state, listed]).toEqual(["Hazlo tuyo", "outdated", "Hazlo tuyo"])
  const board = await titles(async (who) => (await who.call(listKudos, {})).items[0]?.standard?.name)
  expect(board).toEqual([page.title, "Own it to the end"])
})
