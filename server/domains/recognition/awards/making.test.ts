import { describe, expect, test } from "vitest"
import {
  announceAward,
  beginAwardAgain,
  callOffAward,
  discardAward,
  draftAward,
  getAward,
  listAwards,
  listEvidence,
  listMyAwards,
  nominate,
  rewriteAward,
  withdrawNomination,
} from "#contracts/awards.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { openAwards } from "#tests/support/awards.ts"

const { house, cast, standard, contentOf, announced, byCommittee, put, nominated, toVote, codeOf } = await openAwards()
const { amara, bruno, chidi, dana, ewa, farid, units } = cast

describe("an award", () => {
  test("is seen by those who make awards alone until it is announced, and then its words stand", async () => {
    const award = await ewa.call(draftAward, { body: contentOf() })
    expect((await amara.ask(getAward, { params: award })).status).toBe(404)
    expect((await amara.call(listAwards, {})).items.map(({ id }) => id)).not.toContain(award.id)
    await farid.call(rewriteAward, { params: award, body: contentOf({ name: "Steady hands" }) })
    await ewa.call(announceAward, { params: award })
    expect(await amara.call(getAward, { params: award })).toMatchObject({ name: "Steady hands", phase: "nominations" })
    expect(codeOf(await ewa.ask(rewriteAward, { params: award, body: contentOf() }))).toBe("award-announced")
    expect(codeOf(await ewa.ask(discardAward, { params: award }))).toBe("award-announced")
  })

  test("is not announced without a standard, a purpose, or a committee with a chair", async () => {
    for (const [more, code] of [
      [{ criteria: [] }, "award-unfinished"],
      [{ purpose: "  " }, "award-unfinished"],
      [{ decidedBy: "committee", committee: [ewa.id], chairId: ewa.id }, "award-committee"],
      [{ decidedBy: "committee", committee: [ewa.id, farid.id] }, "award-committee"],
    ] as const) {
      const award = await ewa.call(draftAward, { body: contentOf(more as Parameters<typeof contentOf>[0]) })
      expect(codeOf(await ewa.ask(announceAward, { params: award }))).toBe(code)
      await ewa.call(discardAward, { params: award })
      expect((await ewa.ask(getAward, { params: award })).status).toBe(404)
    }
  })

  test("takes no secret vote where fewer than five could vote", async () => {
    const award = await ewa.call(draftAward, { body: contentOf({ unitId: units.north }) })
    expect(codeOf(await ewa.ask(announceAward, { params: award }))).toBe("award-too-few-voters")
  })

  test("refuses days that do not follow each other", async () => {
    const wrong = contentOf({ nominateUntil: "2026-03-20" })
    expect(codeOf(await ewa.ask(draftAward, { body: wrong }))).toBe("award-days")
  })

  test("is called off with a reason for everyone, and begun again as a draft of the same length", async () => {
    const award = await announced()
    await ewa.call(callOffAward, { params: award, body: { reason: "The merger comes first." } })
    await ewa.call(callOffAward, { params: award, body: { reason: "Twice." } })
    expect(await amara.call(getAward, { params: award })).toMatchObject({
      phase: "called-off",
      reason: "The merger comes first.",
    })
    house.clock.set("2026-03-20T09:00:00Z")
    const next = await ewa.call(beginAwardAgain, { params: award })
    expect(await ewa.call(getAward, { params: next })).toMatchObject({
      phase: "draft",
      name: "Calm in the storm",
      opensOn: "2026-03-20",
      nominateUntil: "2026-03-26",
      decideUntil: "2026-04-02",
    })
  })
})

describe("nominations", () => {
  test("for the same people gather under one nominee, who does not know of it before they are over", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [amara])
    await nominated(dana, award, [amara, chidi])
    expect(
      (await ewa.call(getAward, { params: award })).nominees.map(({ nominations }) => nominations.length).sort(),
    ).toEqual([1, 2])
    expect((await bruno.call(getAward, { params: award })).nominees).toMatchObject([
      { nominations: [{ by: { id: bruno.id } }] },
    ])
    expect(await amara.call(getAward, { params: award })).toMatchObject({ nominees: [], answers: [] })
    toVote()
    expect((await amara.call(getAward, { params: award })).answers).toHaveLength(2)
    expect((await amara.call(listMyAwards, {})).waiting).toContainEqual(
      expect.objectContaining({ id: award.id, what: "answer" }),
    )
  })

  test("are not for oneself, nor for a team one is in, nor twice for the same", async () => {
    const award = await announced()
    expect(codeOf(await put(amara, award, [amara]))).toBe("award-own-nomination")
    expect(codeOf(await put(amara, award, [amara, bruno]))).toBe("award-own-nomination")
    const team = (unitId: string) =>
      amara.ask(nominate, { params: award, body: { people: [], unitId, words: "A team.", standards: [standard.own] } })
    expect(codeOf(await team(units.north))).toBe("award-own-nomination")
    expect((await team(units.south)).status).toBe(201)
    await nominated(amara, award, [bruno])
    expect(codeOf(await put(amara, award, [bruno], "Once more."))).toBe("award-nominated-already")
  })

  test("name a standard of the award, people in its reach, and evidence that is on the board", async () => {
    const award = await byCommittee({ unitId: units.north })
    const body = { people: [amara.id], words: "Saw it through.", standards: [standard.other] }
    expect((await bruno.ask(nominate, { params: award, body })).status).toBe(404)
    expect(codeOf(await put(bruno, award, [chidi]))).toBe("award-of-others")
    const kudos = await dana.call(giveKudos, {
      body: { people: [amara.id], words: "For the night shift.", standardId: standard.own },
    })
    expect((await bruno.call(listEvidence, { query: { people: amara.id } })).kudos).toContainEqual(
      expect.objectContaining({ id: kudos.id }),
    )
    await bruno.call(nominate, { params: award, body: { ...body, standards: [standard.own], kudos: [kudos.id] } })
    expect((await ewa.call(getAward, { params: award })).nominees[0]?.nominations[0]?.kudos).toEqual([
      { id: kudos.id, words: "For the night shift." },
    ])
  })

  test("are taken back by who wrote them while they are open, by nobody else, and close at midnight of the organisation", async () => {
    const award = await announced()
    const given = await nominated(bruno, award, [amara])
    expect((await dana.ask(withdrawNomination, { params: given })).status).toBe(404)
    await bruno.call(withdrawNomination, { params: given })
    await bruno.call(withdrawNomination, { params: given })
    expect((await ewa.call(getAward, { params: award })).nominees).toEqual([])
    const again = await nominated(bruno, award, [amara])
    // Lisbon has winter time: its 8 March ends with that of Greenwich.
    house.clock.set("2026-03-08T23:59:00Z")
    await nominated(dana, award, [amara])
    house.clock.set("2026-03-09T00:00:00Z")
    expect(codeOf(await put(chidi, award, [amara]))).toBe("award-takes-no-nominations")
    expect(codeOf(await bruno.ask(withdrawNomination, { params: again }))).toBe("award-takes-no-nominations")
  })

  test("close by the organisation's clock where it is not that of Greenwich", async () => {
    const award = await announced({ nominateUntil: "2026-03-29", decideUntil: "2026-04-15" })
    house.clock.set("2026-03-29T22:59:00Z")
    await nominated(bruno, award, [amara])
    house.clock.set("2026-03-29T23:00:00Z")
    expect(codeOf(await put(dana, award, [amara]))).toBe("award-takes-no-nominations")
  })
})
