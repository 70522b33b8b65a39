import { composeCard } from "#line-up"
import type { Ctx } from "#platform/ctx.ts"
import { swapPart } from "../../server/domains/line-up/swap-part.ts"
import { confirmProposal } from "../../server/domains/recognition/confirm-proposal.ts"
import { giveKudos } from "../../server/domains/recognition/give-kudos.ts"
import { type Performed, performStep } from "../cases/perform-step.ts"
import type { Doer, Step } from "../cases/step.ts"
import type { Agenda } from "./agenda.ts"
import type { Calendar } from "./calendar.ts"
import { type Colleague, deedBy, type Ground, getColleague, getUnitId } from "./ground.ts"
import type { PlannedStory } from "./plan.ts"
import { tellOneStory } from "./tell-stories.ts"

const clock = (hour: number, minute: number) => hour * 3600 + minute * 60

/**
 * What was done about the told story, by the deeds themselves and at their times: promise, call, "no", cause, second promise, "yes", thanks and the next
 * morning's line-up. Its fix is among the others (airline/fixes.ts).
 */
export function tellStory(
  ground: Ground,
  agenda: Agenda,
  told: { caseId: string; causeId: string; standardIds: readonly string[] },
): void {
  const { ctx, calendar } = ground
  const tiago = getColleague(ground, "Tiago Esteves")
  const performed: Performed = { caseId: told.caseId, promises: new Map(), remedies: new Map() }
  for (const step of stepsOf(calendar, tiago, told.causeId))
    agenda.add(step.at, () => performStep(ctx, performed, step))
  agenda.add(calendar.at(92, clock(8, 40)), () => thankBoth(ground, told.caseId, told.standardIds))
  agenda.add(calendar.at(91, clock(5, 30)), () => rehearse(ground, told.caseId))
  agenda.add(calendar.at(90, clock(16, 0)), () => writeIt(ground, told.standardIds))
}

function stepsOf(calendar: Calendar, tiago: Colleague, causeId: string): Step[] {
  const by: Doer = { id: tiago.id, unitId: tiago.unitId, role: tiago.role }
  const at = (daysAgo: number, hour: number, minute: number) => calendar.at(daysAgo, clock(hour, minute))
  return [
    {
      at: at(117, 8, 10),
      by,
      do: "reply",
      channel: "mail",
      words:
        "Dear Ruth, I lead the station in Lisbon, and I am sorry. I read your message to the team at this morning's line-up, and nobody had a word to say against it. Your father should have had a chair before anybody looked at his boarding pass. I am finding out why one reader had to do for 180 people, and I will tell you what I find. Your message stays with me until you say that it is put right. Tiago Esteves",
    },
    {
      at: at(117, 8, 14),
      by,
      do: "promise",
      promise: 0,
      what: "I will call you with what we found about the readers at B14",
      dueAt: at(115, 17, 0),
    },
    {
      at: at(116, 16, 20),
      by,
      do: "remedy",
      remedy: 0,
      kind: "gift",
      amountMinor: 6_000,
      words: "The lounge for Ruth and her father on the way back, and somebody who walks them to the gate.",
    },
    {
      at: at(115, 15, 30),
      by,
      do: "reply",
      channel: "call",
      words:
        "What I told you on the phone: the second reader at B14 has been out of order for eleven weeks. We reported it to IT, IT waited for the airport, the airport waited for us. Nobody owned it. That was ours to see.",
    },
    { at: at(115, 15, 35), by, do: "keep", promise: 0 },
    {
      at: at(115, 15, 41),
      by,
      do: "ask",
      words: "Dear Ruth, this is what we found, and what we could do so far. Have we put it right for you?",
    },
    {
      at: at(114, 20, 5),
      by: "customer",
      do: "verdict",
      putRight: false,
      words:
        "Thank you for calling, Tiago, I mean that, and the lounge was lovely. But we flew back yesterday and it was the same gate and the same queue. One reader, one person, forty minutes. The queue is still there.",
    },
    {
      at: at(113, 8, 55),
      by,
      do: "reply",
      channel: "mail",
      words:
        "Dear Ruth, then it is not put right, and I asked you too soon. A lounge is no answer to a queue. I have asked for the readers today, by name, and I will not ask you again before they work. Tiago",
    },
    {
      at: at(113, 9, 2),
      by,
      do: "promise",
      promise: 1,
      what: "I will write to you on the day a second reader works at every gate in Lisbon",
      dueAt: at(97, 17, 0),
    },
    {
      at: at(113, 9, 30),
      by,
      do: "cause",
      causeId,
      ownError: true,
      words:
        "Why did they stand for fifty minutes? One reader for 180 people. Why one? The second was dark. Why for eleven weeks? We waited for IT, IT for the airport, the airport for us. Why did nobody push? The readers have no owner. Why not? Nobody had ever asked how long people stand at a gate.",
    },
    {
      at: at(98, 10, 40),
      by,
      do: "reply",
      channel: "mail",
      words:
        "Dear Ruth, today is the day. Every gate in Lisbon has two readers that work, Bilal in IT answers for them, rows are called in order, and one of us walks the queue with a chair. It took your two messages. Tiago",
    },
    { at: at(98, 10, 44), by, do: "keep", promise: 1 },
    {
      at: at(98, 10, 50),
      by,
      do: "ask",
      words: "Dear Ruth, I would like to close this only if you agree. Is it put right?",
    },
    {
      at: at(93, 19, 50),
      by: "customer",
      do: "verdict",
      putRight: true,
      words:
        "Yes. We flew this morning: two lights on, rows called, on board in a quarter of an hour. And somebody had put a chair out before I could look for one. Dad sat in it like a king.",
    },
  ]
}

/** The customer's thanks for Inês are confirmed, and Tiago thanks the one behind the scenes. */
async function thankBoth(ground: Ground, caseId: string, standardIds: readonly string[]): Promise<void> {
  const { ctx, calendar } = ground
  const tiago = getColleague(ground, "Tiago Esteves")
  const ines = getColleague(ground, "Inês Carvalho")
  const bilal = getColleague(ground, "Bilal Naciri")
  const proposal = await proposalAfter(ctx, caseId)
  await confirmProposal(deedBy(ctx, tiago, calendar.at(92, clock(8, 41))), proposal, {
    people: [ines.id],
    unit: false,
    standardId: standardIds[1] ?? null,
  })
  await giveKudos(deedBy(ctx, tiago, calendar.at(92, clock(8, 52))), {
    people: [bilal.id],
    units: [],
    standardId: standardIds[4] ?? null,
    words:
      "Eleven gates in nine days. Bilal came to B14 at five in the morning to mount the first reader, and stayed to watch a boarding from the queue. Not once did he say “that is not our department”.",
  })
}

/** What the same customer's later answer proposed. */
async function proposalAfter(ctx: Ctx, caseId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("recognition_proposal as proposal")
    .innerJoin("listening_response as response", "response.id", "proposal.response_id")
    .innerJoin("recovery_case as case", "case.customer_id", "response.customer_id")
    .select("proposal.id")
    .where("case.id", "=", caseId)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The next morning's line-up tells it: the chair, the queue, and what was changed. */
async function rehearse(ground: Ground, caseId: string): Promise<void> {
  const { ctx, calendar } = ground
  const unitId = getUnitId(ground, "lis")
  const tiago = getColleague(ground, "Tiago Esteves")
  const own = deedBy(ctx, tiago, calendar.at(91, clock(5, 30)))
  const day = calendar.day(91)
  await composeCard(own, unitId, day)
  const kudosId = await kudosOf(ctx, tiago)
  await swapPart(own, unitId, day, { part: "story", id: kudosId })
  await swapPart(own, unitId, day, { part: "miss", id: caseId })
}

/** The latest thanks of a customer that this lead has confirmed. */
async function kudosOf(ctx: Ctx, lead: Colleague): Promise<string> {
  const { id } = await ctx.db
    .selectFrom("recognition_kudos")
    .select("id")
    .where("confirmed_by", "=", lead.id)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow()
  return id
}

/** Tiago writes it down for all who were not there. */
async function writeIt(ground: Ground, standardIds: readonly string[]): Promise<void> {
  const kudosId = await kudosOf(ground.ctx, getColleague(ground, "Tiago Esteves"))
  await tellOneStory(ground, theChair, { steward: "Gareth Pritchard", standardIds, kudosId })
}

const theChair: PlannedStory = {
  by: "Tiago Esteves",
  daysAgo: 90,
  people: [{ name: "Inês Carvalho" }],
  standards: [1],
  tags: ["boarding", "elderly travellers"],
  title: "A chair before he could ask",
  needed:
    "A daughter flew home with her father of 81. Weeks before they had stood for fifty minutes at the same gate, and he had been shaking when he sat down.",
  done: "Inês saw them come round the corner, put a chair beside the desk, and called their row first. She had read the daughter’s complaint at a line-up and knew nothing else of them.",
  ended: "They were on board in a quarter of an hour. He has told everyone at church about her.",
  tip: "Look at who comes round the corner, not at the screen. A chair costs ten seconds; asking for one costs an old man his pride.",
}
