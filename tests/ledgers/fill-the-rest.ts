import { randomUUID } from "node:crypto"
import { remindToRead, requestAcknowledgement, writeCheck } from "#contracts/acknowledgements.ts"
import { recordDecision } from "#contracts/leadership.ts"
import { attendMyLineUp, takeBackMyAttendance } from "#contracts/line-up-round.ts"
import { signIn } from "#contracts/people.ts"
import { giveKudos } from "#contracts/recognition.ts"
import * as recovery from "#contracts/recovery.ts"
import { rewriteKudos } from "#contracts/replies.ts"
import { listStandards, writePurpose } from "#contracts/standards.ts"
import type { TestHouse } from "#tests/support/app.ts"
import { answerAsCustomer } from "#tests/support/put-right.ts"
import { tellDueClocks } from "../../server/domains/recovery/clocks/tell-due-clocks.ts"
import { tellColleagues } from "../../server/domains/recovery/fixes/tell-colleagues.ts"

/** What the sample's year leaves empty, or has one row of: two different rows at least. */
export async function fillTheRest(house: TestHouse): Promise<void> {
  const { ctx, clock } = house
  const [gareth, tiago] = [house.stranger(), house.stranger()]
  for (const [name, caller] of Object.entries({ "gareth.pritchard": gareth, "tiago.esteves": tiago }))
    await caller.call(signIn, { body: { login: `${name}@alcedo.example`, password: "kingfisher over the harbour" } })
  const { standards } = await gareth.call(listStandards, {})
  const id = standards.find(({ state }) => state === "published")?.id ?? ""
  const day = clock.now().toISOString().slice(0, 10)
  for (const again of ["once", "twice"]) {
    await gareth.call(writePurpose, { body: { words: `We look after people on their way, said ${again}.` } })
    const check = { question: `Whose is it, asked ${again}?`, answers: ["Mine", "Theirs"], rightAnswer: 0 }
    await gareth.call(writeCheck, { params: { id }, body: { check } })
    await gareth.call(requestAcknowledgement, { params: { id }, body: { dueOn: null } })
    await tiago.call(recordDecision, {
      body: {
        title: `A desk more, ${again}`,
        why: "Queues at noon",
        day,
        standards: [{ id, effect: "serves" }],
        corrects: null,
      },
    })
  }
  await gareth.call(remindToRead, { params: { id } })

  const { id: colleague, unit_id: unitId } = await ctx.db
    .selectFrom("people_person")
    .select(["id", "unit_id"])
    .where("email", "=", "helena.brandao@alcedo.example")
    .executeTakeFirstOrThrow()
  const thanks = await tiago.call(giveKudos, { body: { people: [colleague], words: "For the calm" } })
  for (const words of ["For the calm at the gate", "For the calm at the gate that night"])
    await tiago.call(rewriteKudos, { params: thanks, body: { words } })

  await tiago.call(attendMyLineUp, { body: { key: randomUUID() } })
  await tiago.call(takeBackMyAttendance, {})
  await tiago.call(attendMyLineUp, { body: { key: randomUUID() } })

  for (const subject of ["The fee", "The other fee"]) {
    const about = await gareth.call(recovery.openCase, { body: { subject, unitId } })
    const final = { how: "disagreed", reason: `${subject} is in the contract.`, appeal: "Write to us." } as const
    await gareth.call(recovery.closeCase, { params: about, body: final })
    await answerAsCustomer(house, about.id, "no")
  }
  for (const fix of await ctx.db.selectFrom("recovery_fix").select("id").limit(2).execute()) {
    await tellColleagues(ctx, fix.id, "verdict")
    clock.advance(60_000)
  }
  clock.advance(30 * 86_400_000)
  await tellDueClocks(ctx)
}
