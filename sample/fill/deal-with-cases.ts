import type { Feedback } from "#listening"
import { dayIn } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { severityOf } from "../../server/domains/recovery/cases/case.ts"
import { dimsOf } from "../../server/domains/recovery/cases/count-case.ts"
import { openCase } from "../../server/domains/recovery/cases/open-case.ts"
import { subjectOfAnswer } from "../../server/domains/recovery/cases/subject-of-answer.ts"
import type { ClockRules } from "../../server/domains/recovery/clocks/clock.ts"
import { reckonClocks } from "../../server/domains/recovery/clocks/reckon-clocks.ts"
import { firstLimits } from "../../server/domains/recovery/remedies/remedy.ts"
import { bookStep, openInBook } from "../cases/book/case-book.ts"
import { type Entry, Ledger } from "../cases/book/ledger.ts"
import { writeRows } from "../cases/case-rows.ts"
import type { CaseWords } from "../cases/case-words.ts"
import { type Hand, liveCase } from "../cases/live-case.ts"
import { type Performed, performStep } from "../cases/perform-step.ts"
import { chooseReady, type KeptTemplate, type ReadyReply } from "../cases/ready-reply.ts"
import type { Step } from "../cases/step.ts"
import type { Random } from "../random/random.ts"
import type { Agenda } from "./agenda.ts"
import { type Colleague, type Ground, getLead, roundAt } from "./ground.ts"
import type { Circumstances, Identity } from "./plan.ts"

export type CaseDesk = {
  /** Applies the opening rule to an answer; what is done about the case is left to chance, or told. Returns whether a case was opened. */
  consider(feedback: Feedback, how: Dealing): Promise<boolean>
  /** Writes what is still in the books. */
  flush(): Promise<void>
  opened(): number
}
export type Dealing = {
  circumstances: Circumstances
  /** The customer's. */
  band: string | null
  random: Random
  told: ((caseId: string) => Promise<void>) | undefined
}

/**
 * The desk at which cases are opened and dealt with. What opened before `live` is kept in the books and written in bulk; later cases are opened and
 * dealt with by recovery's own deeds, at their times.
 */
export function openCaseDesk(
  ground: Ground,
  agenda: Agenda,
  house: {
    above: string
    timeZoneOf(unitId: string): string
    organisation: Identity
    templates: readonly KeptTemplate[]
    live: Date
    causeIds: ReadonlyMap<string, string>
    words: CaseWords
    clockRules: ClockRules
  },
): CaseDesk {
  const { ctx, calendar } = ground
  const limits = Object.fromEntries(
    firstLimits.map(({ role, per_case, per_customer }) => [
      role,
      { perCase: per_case, perCustomer: per_customer, customerDays: 365 },
    ]),
  )
  const ledger = new Ledger({
    newId: uuidV7,
    dayOf: (unitId, at) => dayIn(house.timeZoneOf(unitId), at),
    limits,
    currency: house.organisation.currency,
    clockRules: house.clockRules,
  })
  const handsOf = handsByUnit(ground, house.above)
  let pending: { entry: Entry; steps: Step[] }[] = []
  let opened = 0

  async function performLife(at: Date, steps: readonly Step[], open: (ctx: Ctx) => Promise<string | undefined>) {
    agenda.add(at, async () => {
      const caseId = await open(roundAt(ctx, at))
      if (!caseId) return
      const performed: Performed = { caseId, promises: new Map(), remedies: new Map() }
      for (const step of steps)
        if (step.at <= calendar.now) agenda.add(step.at, () => performStep(ctx, performed, step))
    })
  }

  function readyReply({ cause, customer }: Circumstances, random: Random): ReadyReply | null {
    const { name, timeZone } = house.organisation
    const chosen = customer && chooseReady(house.templates, { cause, language: customer.language }, random)
    return chosen && { ...chosen, organisation: name, timeZone }
  }

  return {
    async consider(feedback, { circumstances, band, random, told }) {
      const severity = severityOf(signalOf(feedback))
      if (!severity || !feedback.unitId) return false
      opened++
      const { unitId } = feedback
      const at = new Date(feedback.receivedAt.getTime() + random.int(2_000, 9_000))
      const fresh = {
        subject: subjectOfAnswer(feedback, house.organisation.language),
        words: feedback.comment?.words ?? "",
        responseId: feedback.responseId,
        customerId: feedback.customerId,
        unitId,
        touchpointId: feedback.touchpointId,
        severity,
      }
      if (told) {
        const caseId = await openCase(roundAt(ctx, at), { ...fresh, source: "response" })
        if (caseId) await told(caseId)
        return true
      }
      const hands = handsOf(unitId)
      const { cause } = circumstances
      const causeId = cause === null ? null : (house.causeIds.get(cause) ?? null)
      const ready = readyReply(circumstances, random.fork("begins with"))
      const steps = liveCase({ ...circumstances, ...hands, causeId, openedAt: at, words: house.words, ready }, random)
      if (at >= house.live) await performLife(at, steps, (own) => openCase(own, { ...fresh, source: "response" }))
      else {
        const hasMail = circumstances.customer?.hasMail ?? false
        const dims = dimsOfAnswer(feedback, band)
        const entry = openInBook(ledger, { ...fresh, id: uuidV7(at), hasMail, dims, ownerId: hands.owner.id, at })
        pending.push({ entry, steps: steps.filter((step) => step.at <= calendar.now) })
      }
      return true
    },

    async flush() {
      const due = pending.flatMap(({ entry, steps }) => steps.map((step) => ({ entry, step })))
      const cases = pending.map(({ entry }) => entry.row)
      pending = []
      due.sort((a, b) => a.step.at.getTime() - b.step.at.getTime())
      for (const { entry, step } of due) bookStep(ledger, entry, step)
      await writeRows(ctx, ledger.take())
      await reckonClocks(
        ctx,
        cases.filter(({ state }) => state !== "closed").map(({ id }) => id),
      )
    },

    opened: () => opened,
  }
}

/** Where the facts of a case of this answer belong, as recovery finds it. In a sample every answer tells its language. */
const dimsOfAnswer = ({ surveyId, touchpointId, channel, language }: Feedback, band: string | null) =>
  dimsOf({ survey: surveyId, touchpoint: touchpointId, channel, language, band })

/** What the opening rule asks of an answer, as open-cases-from-feedback.ts has it. */
function signalOf(feedback: Feedback) {
  return {
    unhappy: feedback.unhappy,
    urgent: feedback.comment?.urgent ?? [],
    mood: feedback.comment?.mood ?? null,
    lowestScore: feedback.scores.some((score) => score.value <= score.low),
  }
}

function handsByUnit(ground: Ground, above: string) {
  const known = new Map<string, { owner: Hand; mates: Hand[]; above: Hand }>()
  const head = ground.people.find(({ name }) => name === above) as Colleague
  return (unitId: string) => {
    const found = known.get(unitId)
    if (found) return found
    const team = ground.people.filter((person) => person.unitId === unitId && person.startedDaysAgo > 364)
    const lead = getLead(ground, team[0]?.unit ?? "")
    const mates = team.filter(({ leads, role }) => !leads && role === "member").slice(0, 5)
    const hands = { owner: handOf(lead), mates: mates.map(handOf), above: handOf(head) }
    known.set(unitId, hands)
    return hands
  }
}

const handOf = ({ id, unitId, role, first }: Colleague): Hand => ({ id, unitId, role, first })
