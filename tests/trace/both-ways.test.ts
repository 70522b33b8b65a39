import { beforeAll, expect, test } from "vitest"
import {
  announceAward,
  decideAward,
  draftAward,
  getAward,
  judgeAward,
  nominate,
  presentAward,
} from "#contracts/awards.ts"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { getTrace } from "#contracts/house.ts"
import { listAnswers, publishAnswer } from "#contracts/ideas.ts"
import { recordDecision } from "#contracts/leadership.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { giveKudos } from "#contracts/recognition.ts"
import {
  askCustomer,
  finishFix,
  giveRemedy,
  makePromise,
  openCase,
  planFix,
  setCause,
  writeToCustomer,
} from "#contracts/recovery.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { agreeToStory, draftStory, publishStory, submitStory } from "#contracts/stories.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, bruno, chidi, dana, ewa, farid, units } = await openBank(house)
const rosa = "rosa@customers.example"

type Ref = { kind: string; id: string }
type Trace = Awaited<ReturnType<typeof traceOf>>
const traceOf = (ref: Ref, caller = ewa) => caller.call(getTrace, { params: ref })
const keyOf = ({ kind, id }: Ref) => `${kind}:${id}`
const kindsOf = (trace: Trace) => new Set(trace.nodes.map(({ kind }) => kind))

/** A whole thread: an imported complaint, what was done about it, and what came of that. */
async function liveIt() {
  const { id: standardId } = await ewa.call(draftStandard, {
    body: { title: "Own it", behaviour: "We see it through", why: "", looksLike: "", notLike: "", toward: "both" },
  })
  await ewa.call(publishStandard, { params: { id: standardId } })
  const map = feedbackMap.parse({
    version: 1,
    survey: { name: "Cards" },
    timeZone: "Europe/Lisbon",
    liveFrom: "2026-03-01",
    columns: [
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "branch", role: "unit" },
      { column: "recommend", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
      { column: "words", role: "comment" },
      { column: "mail", role: "customer email" },
    ],
  })
  const { id: importId } = await ewa.call(startImport, { body: { fileName: "cards.csv", map } })
  await ewa.request(
    "PUT",
    sendImportFile.path.replace(":id", importId),
    `when,branch,recommend,words,mail\n2026-03-02,North,1,The fee was charged twice and nobody cared,${rosa}\n`,
    { "content-type": "text/csv" },
  )
  await house.drain()
  const opened = await house.ctx.db.selectFrom("recovery_case").select(["id", "response_id"]).executeTakeFirstOrThrow()
  const params = { id: opened.id }
  await bruno.call(makePromise, { params, body: { what: "Call you about the fee", dueAt: "2026-03-03T15:00:00Z" } })
  await bruno.call(writeToCustomer, { params, body: { words: "You are right, and I am sorry." } })
  await bruno.call(giveRemedy, { params, body: { kind: "apology" } })
  await answer(params, { putRight: "no", words: "Only one of the two came back" })
  await answer(params, { putRight: "yes" })
  const { id: causeId } = await bruno.call(setCause, {
    params,
    body: { cause: { name: "Fees booked twice", parentId: null, avoidable: true }, ownError: true },
  })
  const { id: fixId } = await bruno.call(planFix, {
    body: {
      causeId,
      standardId,
      title: "Book the fee once",
      what: "A check at night finds doubles",
      ownerId: bruno.id,
      dueOn: "2026-03-02",
      landsIn: "standard",
      measure: "nps",
      unitId: units.north,
    },
  })
  await bruno.call(finishFix, { params: { id: fixId }, body: { doneOn: "2026-03-02", weDid: "Charged once now." } })
  await house.drain()
  const drafted = (await ewa.call(listAnswers, {})).answers[0]
  await ewa.call(publishAnswer, {
    params: { id: drafted?.id ?? "" },
    body: { youSaid: "The fee is charged twice.", weDid: "Charged once now." },
  })
  await house.drain()
  const { id: kudosId } = await bruno.call(giveKudos, {
    body: { people: [amara.id], words: "Found the doubles.", standardId },
  })
  await dana.call(giveKudos, { body: { people: [chidi.id], words: "Stayed until it was solved.", standardId } })
  // In South there is no story on the board yet: its card tells the thanks.
  await dana.call(getLineUp, { params: { unitId: units.south, day: "2026-03-02" } })
  const story = await bruno.call(draftStory, {
    body: {
      kudosId,
      title: "Found the doubles",
      needed: "Her money back.",
      done: "She read two years of fees.",
      ended: "Every fee twice booked was paid back.",
      tip: "",
      standards: [standardId],
      people: [amara.id],
    },
  })
  await bruno.call(submitStory, { params: story })
  await amara.call(agreeToStory, { params: story, body: { agreed: true } })
  await ewa.call(publishStory, { params: story })
  const ofCase = await bruno.call(draftStory, {
    body: {
      caseId: opened.id,
      title: "Twice booked",
      needed: "Her fee.",
      done: "Paid back.",
      ended: "Right.",
      tip: "",
    },
  })
  await bruno.call(submitStory, { params: ofCase })
  await ewa.call(publishStory, { params: ofCase })
  const { id: decisionId } = await bruno.call(recordDecision, {
    body: {
      title: "A second check of fees",
      why: "It takes an hour a day.",
      day: "2026-03-02",
      standards: [{ id: standardId, effect: "serves" }],
    },
  })
  const { id: cardId } = await bruno.call(getLineUp, { params: { unitId: units.north, day: "2026-03-02" } })
  const { award, nomination } = await honour(standardId, { kudos: [kudosId], stories: [story.id] })
  return {
    award,
    nomination,
    import: importId,
    response: opened.response_id ?? "",
    case: opened.id,
    cause: causeId,
    fix: fixId,
    answer: drafted?.id ?? "",
    kudos: kudosId,
    decision: decisionId,
    story: story.id,
    "line-up": cardId,
    standard: standardId,
  }
}

/** An award that amara wins, for what was written of her. */
async function honour(standardId: string, evidence: { kudos: string[]; stories: string[] }) {
  const award = await ewa.call(draftAward, {
    body: {
      name: "Sharp eyes",
      purpose: "For what nobody else saw.",
      criteria: [{ standardId, words: "" }],
      decidedBy: "committee",
      committee: [ewa.id, farid.id],
      chairId: farid.id,
      winners: 1,
      opensOn: "2026-03-02",
      nominateUntil: "2026-03-02",
      decideUntil: "2026-03-03",
    },
  })
  await ewa.call(announceAward, { params: award })
  const nomination = await bruno.call(nominate, {
    params: award,
    body: { people: [amara.id], words: "Found the doubles.", standards: [standardId], ...evidence },
  })
  house.clock.set("2026-03-03T08:00:00Z")
  const nomineeId = (await ewa.call(getAward, { params: award })).nominees[0]?.id ?? ""
  for (const one of [ewa, farid]) await one.call(judgeAward, { params: award, body: { nomineeId, words: "" } })
  await farid.call(decideAward, { params: award, body: { winners: [nomineeId], words: "" } })
  await ewa.call(presentAward, { params: award })
  return { award: award.id, nomination: nomination.id }
}

async function answer(params: { id: string }, said: Record<string, string>) {
  await bruno.call(askCustomer, { params, body: {} })
  await house.drain()
  const page = linkIn((await mailsTo(house, rosa))[0])
  const sent = await house.stranger().request("POST", page, new URLSearchParams(said).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  })
  expect(sent.status).toBeLessThan(400)
}

let ids: Awaited<ReturnType<typeof liveIt>>
beforeAll(async () => {
  ids = await liveIt()
})
const start = (kind: keyof typeof ids): Ref => ({ kind, id: ids[kind] })

const thread = [
  "import",
  "customer",
  "response",
  "case",
  "promise",
  "reply",
  "remedy",
  "verdict",
  "cause",
  "fix",
  "change",
  "answer",
  "kudos",
  "story",
  "line-up",
  "standard",
]

test.each(["import", "response", "case", "cause", "fix", "line-up"] as const)(
  "from its %s the whole thread is seen, as far as the line-up and back to the file",
  async (kind) => {
    const seen = kindsOf(await traceOf(start(kind)))
    expect(thread.filter((one) => !seen.has(one) && one !== "kudos" && one !== "story")).toEqual([])
  },
)

test("every link of the thread is there from either of its ends", { timeout: 60_000 }, async () => {
  const all = [
    await traceOf(start("response")),
    await traceOf(start("line-up")),
    await traceOf(start("standard")),
    await traceOf(start("award")),
  ]
  const links = new Map(
    all.flatMap((trace) => trace.links).map((link) => [`${keyOf(link.from)} ${link.verb} ${keyOf(link.to)}`, link]),
  )
  const told = new Set([...links.values()].map(({ from, verb, to }) => `${from.kind} ${verb} ${to.kind}`))
  for (const link of [
    "import brought response",
    "customer said response",
    "response opened case",
    "case promised promise",
    "case replied reply",
    "case gave remedy",
    "case judged verdict",
    "case because-of cause",
    "cause fixed-by fix",
    "case answered-by fix",
    "fix moved change",
    "fix told-in answer",
    "answer told customer",
    "standard cites fix",
    "kudos shows standard",
    "decision serves standard",
    "story told-at line-up",
    "kudos became story",
    "case became story",
    "kudos told-at line-up",
    "story shows standard",
    "story told-of person",
    "kudos supports nomination",
    "story supports nomination",
    "nomination shows standard",
    "nomination nominated-for award",
    "award honours standard",
    "award won-by person",
    "case told-at line-up",
    "fix told-at line-up",
    "line-up rehearses standard",
  ])
    expect(told, link).toContain(link)
  // People and teams are nodes at which the walk ends: they keep no links of their own.
  const ends = new Set(["person", "unit"])
  const seenFrom = new Map<string, Trace["links"]>()
  for (const end of [...links.values()].flatMap(({ from, to }) => [from, to]))
    if (!ends.has(end.kind) && !seenFrom.has(keyOf(end))) seenFrom.set(keyOf(end), (await traceOf(end)).links)
  for (const [key, link] of links)
    for (const end of [link.from, link.to].filter(({ kind }) => !ends.has(kind)))
      expect(seenFrom.get(keyOf(end)), `${key}, from ${end.kind}`).toContainEqual(link)
})

test("what cites a standard is seen from it, and each leads to a page of its own", async () => {
  const { nodes } = await traceOf(start("standard"), amara)
  const found = new Map(nodes.map((node) => [node.kind, node.href]))
  for (const kind of ["kudos", "fix", "case", "decision", "award", "nomination"])
    expect([...found.keys()]).toContain(kind)
  expect(found.get("decision")).toBe(`/leaders/decisions/${ids.decision}`)
})

test("a verdict says whether it was put right, with the customer's words where there are some", async () => {
  const verdicts = (await traceOf(start("case"))).nodes.filter(({ kind }) => kind === "verdict")
  expect(verdicts.map(({ outcome, title }) => [outcome, title])).toEqual(
    expect.arrayContaining([
      ["no", "Only one of the two came back"],
      ["yes", ""],
    ]),
  )
  expect(verdicts.every(({ href }) => href === `/cases/${ids.case}`)).toBe(true)
})

test("replies and verdicts are seen by those who see the case; the file by those who bring in files", async () => {
  const cast = {
    lead: kindsOf(await traceOf(start("response"), bruno)),
    steward: kindsOf(await traceOf(start("response"))),
  }
  expect([cast.lead.has("verdict"), cast.lead.has("reply"), cast.lead.has("import")]).toEqual([true, true, false])
  expect(cast.steward.has("import")).toBe(true)
})

test("another case of the same cause is not drawn into this one's story, and is seen from the cause", async () => {
  const other = await amara.call(openCase, {
    body: { subject: "Charged twice too", unitId: units.north, customer: null },
  })
  await bruno.call(setCause, { params: { id: other.id }, body: { cause: { id: ids.cause }, ownError: true } })
  const has = async (ref: Ref) => (await traceOf(ref)).nodes.some(({ id }) => id === other.id)
  expect(await has(start("case"))).toBe(false)
  expect(await has(start("cause"))).toBe(true)
})
