import { describe, expect, test } from "vitest"
import {
  answerNomination,
  countAward,
  decideAward,
  draftAward,
  getAward,
  getCeremony,
  getCertificatePdf,
  getCertificateSvg,
  judgeAward,
  listAwards,
  listMyAwards,
  nominate,
  presentAward,
} from "#contracts/awards.ts"
import { getTrace } from "#contracts/house.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { getLived } from "#contracts/lived.ts"
import { draftEdition, getEdition } from "#contracts/newsletter.ts"
import { openAwards } from "#tests/support/awards.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { awardPost } from "../chat/award-post.ts"

const {
  house,
  cast,
  standard,
  contentOf,
  announced,
  byCommittee,
  nominated,
  toVote,
  toCount,
  nomineeOf,
  vote,
  codeOf,
  votedOn,
} = await openAwards()
const { amara, bruno, chidi, dana, ewa, farid, grace, units } = cast

describe("a committee", () => {
  async function judged(...said: [typeof ewa, "Amara Okafor" | "Chidi Eze"][]) {
    const award = await byCommittee()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi])
    toVote()
    for (const [by, name] of said)
      await by.call(judgeAward, { params: award, body: { nomineeId: await nomineeOf(award, name), words: "Because." } })
    return award
  }

  test("judges before its day is over; then its chair confirms whom most of it chose", async () => {
    const award = await judged([ewa, "Amara Okafor"], [farid, "Chidi Eze"])
    expect(codeOf(await farid.ask(countAward, { params: award }))).toBe("award-not-in")
    const amaras = await nomineeOf(award, "Amara Okafor")
    await dana.call(judgeAward, { params: award, body: { nomineeId: amaras, words: "" } })
    expect((await farid.call(countAward, { params: award })).leading).toEqual([amaras])
    await farid.call(decideAward, { params: award, body: { winners: [amaras], words: "" } })
    expect((await amara.call(getAward, { params: award })).won).toEqual([])
    expect((await farid.call(getAward, { params: award })).won).toHaveLength(1)
  })

  test("is known by name, and what each of it said to nobody else", async () => {
    const award = await judged([ewa, "Amara Okafor"], [dana, "Chidi Eze"])
    const seen = await farid.call(getAward, { params: award })
    expect(seen.committee.map(({ name }) => name)).toEqual(["Ewa Lind", "Farid Haddad", "Dana Novak"])
    expect(JSON.stringify(seen)).not.toContain("Because.")
    expect((await ewa.call(getAward, { params: award })).judgement).toMatchObject({ words: "Because." })
    expect((await amara.call(getAward, { params: award })).nominees).toEqual([])
  })

  test("does without a member who is nominated, and nobody else judges", async () => {
    const award = await byCommittee()
    await nominated(bruno, award, [dana])
    toVote()
    const danas = await nomineeOf(award, "Dana Novak")
    const judge = (by: typeof dana) => by.ask(judgeAward, { params: award, body: { nomineeId: danas, words: "" } })
    expect(codeOf(await judge(dana))).toBe("award-steps-aside")
    expect(codeOf(await judge(amara))).toBe("award-not-on-committee")
    await judge(ewa)
    await judge(farid)
    expect((await farid.call(countAward, { params: award })).leading).toEqual([danas])
  })

  test("that is evenly split is settled by its chair, with words", async () => {
    const award = await judged([ewa, "Amara Okafor"], [dana, "Chidi Eze"])
    toCount()
    const winners = [await nomineeOf(award, "Chidi Eze")]
    expect(codeOf(await farid.ask(decideAward, { params: award, body: { winners, words: "" } }))).toBe(
      "award-tie-unexplained",
    )
    await farid.call(decideAward, { params: award, body: { winners, words: "For the whole year." } })
    expect((await farid.call(getAward, { params: award })).phase).toBe("decided")
  })
})

describe("a winner", () => {
  async function decided() {
    const { award, amaras } = await votedOn(5, 1)
    await ewa.call(decideAward, { params: award, body: { winners: [amaras], words: "" } })
    return { award, amaras }
  }

  test("is known to those who confirm until it is presented, then to everyone, and is told by mail", async () => {
    const { award, amaras } = await decided()
    const pdf = getCertificatePdf.path.replace(":id", award.id).replace(":nomineeId", amaras)
    expect((await amara.call(getAward, { params: award })).won).toEqual([])
    expect((await amara.ask(getCeremony, { params: award })).status).toBe(404)
    expect((await amara.request("GET", pdf)).status).toBe(404)
    await Promise.all([ewa.call(presentAward, { params: award }), farid.call(presentAward, { params: award })])
    expect((await chidi.call(getAward, { params: award })).won).toMatchObject([{ people: [{ name: "Amara Okafor" }] }])
    expect((await amara.call(listMyAwards, {})).won).toContainEqual(expect.objectContaining({ id: award.id }))
    const mails = (await mailsTo(house, "amara@harbour.example")).filter(({ subject }) =>
      subject.startsWith("You have won"),
    )
    expect(mails.length).toBeGreaterThan(0)
    const { body, headers } = await amara.request("GET", pdf)
    expect([headers["content-type"], body.slice(0, 5)]).toEqual(["application/pdf", "%PDF-"])
    const svg = await amara.request(
      "GET",
      getCertificateSvg.path.replace(":id", award.id).replace(":nomineeId", amaras),
    )
    for (const words of [
      "Amara Okafor",
      "Calm in the storm",
      "Harbour Bank",
      "Own it",
      "Farid Haddad",
      "March 16, 2026",
    ])
      expect(svg.body).toContain(words)
  })

  test("can be a whole team, whose people all read it on their own day", async () => {
    const award = await byCommittee()
    await ewa.call(nominate, {
      params: award,
      body: { people: [], unitId: units.south, words: "The whole branch.", standards: [standard.own] },
    })
    toVote()
    const souths = await nomineeOf(award, "South")
    await ewa.call(judgeAward, { params: award, body: { nomineeId: souths, words: "" } })
    await farid.call(judgeAward, { params: award, body: { nomineeId: souths, words: "" } })
    await farid.call(decideAward, { params: award, body: { winners: [souths], words: "" } })
    await ewa.call(presentAward, { params: award })
    for (const one of [chidi, dana])
      expect((await one.call(listMyAwards, {})).won.map(({ id }) => id)).toContain(award.id)
    expect((await amara.call(listMyAwards, {})).won.map(({ id }) => id)).not.toContain(award.id)
  })

  test("is shown at the ceremony with what was written where they agreed, and others only where they did", async () => {
    const { award, amaras } = await decided()
    const shown = async () => (await ewa.call(getCeremony, { params: award })).nominees
    expect(await shown()).toMatchObject([{ id: amaras, words: [] }])
    await amara.call(answerNomination, { params: { id: amaras }, body: { stands: true, told: true } })
    expect(await shown()).toMatchObject([
      { id: amaras, words: [{ words: "Stayed until it was done.", by: "Bruno Reis" }] },
    ])
    await ewa.call(presentAward, { params: award })
    expect(await chidi.call(getCeremony, { params: award })).toMatchObject({ won: [amaras], may: { present: false } })
  })

  test("is among the nominees no longer once they have left", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi])
    toVote()
    const chidis = await nomineeOf(award, "Chidi Eze")
    const leave = (at: Date | null) =>
      house.ctx.db.updateTable("people_person").set({ left_at: at }).where("id", "=", chidi.id).execute()
    await leave(house.clock.now())
    expect(codeOf(await vote(bruno, award, chidis))).toBe("award-nominee-gone")
    expect((await ewa.call(getAward, { params: award })).nominees).toHaveLength(1)
    await leave(null)
  })

  test("is congratulated in the line-up of their team for a week, told in the newsletter's draft, and to chat", async () => {
    const channel = {
      id: farid.id,
      name: "#harbour",
      service: "slack",
      address: Buffer.alloc(40),
      host: "hooks.slack.com",
      kinds: ["award"],
      unit_id: units.north,
      made_at: house.clock.now(),
      made_by: grace.id,
      paused_at: house.clock.now(),
    }
    await house.ctx.db.insertInto("recognition_chat_channel").values(channel).execute()
    const { award } = await decided()
    await house.ctx.db.updateTable("recognition_chat_channel").set({ paused_at: null }).execute()
    await ewa.call(presentAward, { params: award })
    await house.ctx.db.updateTable("recognition_chat_channel").set({ paused_at: house.clock.now() }).execute()
    const posts = await house.ctx.db.selectFrom("recognition_chat_post").select(["kind", "subject_id"]).execute()
    expect(posts).toEqual([{ kind: "award", subject_id: award.id }])
    const post = await awardPost.compose(house.ctx, award.id, "colleagues")
    expect(post).toMatchObject({ title: "Calm in the storm goes to Amara Okafor", href: `/awards/${award.id}` })
    const won = async (unitId: string, day: string) =>
      (await ewa.call(getLineUp, { params: { unitId, day } })).awards.map(({ id }) => id)
    expect(await won(units.north, "2026-03-16")).toContain(award.id)
    expect(await won(units.south, "2026-03-16")).not.toContain(award.id)
    house.clock.set("2026-03-24T09:00:00Z")
    expect(await won(units.north, "2026-03-24")).not.toContain(award.id)
    const edition = await ewa.call(draftEdition, { body: {} })
    const { parts } = await ewa.call(getEdition, { params: edition })
    const told = parts.filter(({ kind }) => kind === "award")
    expect(told[0]).toMatchObject({ title: "Calm in the storm", about: { kind: "award" } })
    expect(told.some(({ body }) => body === "Amara Okafor\nFor warmth on the worst day.")).toBe(true)
  })

  test("hangs on the standards it honours: on their page and in the Trace, from either end", async () => {
    const { award } = await decided()
    await ewa.call(presentAward, { params: award })
    const { signs } = await ewa.call(getLived, { params: { id: standard.own } })
    expect(signs.find(({ sign }) => sign === "awards")?.counts.at(-1)).toBeGreaterThan(0)
    const trace = await chidi.call(getTrace, { params: { kind: "award", id: award.id } })
    expect(trace.links).toContainEqual({
      from: { kind: "award", id: award.id },
      verb: "honours",
      to: { kind: "standard", id: standard.own },
    })
    expect(trace.links).toContainEqual({
      from: { kind: "award", id: award.id },
      verb: "won-by",
      to: { kind: "person", id: amara.id },
    })
    expect(trace.nodes.filter(({ kind }) => kind === "nomination")).toHaveLength(1)
  })
})

test("whoever may not make awards is told so, and the list begins with what is under way", async () => {
  for (const one of [amara, bruno]) expect((await one.ask(draftAward, { body: contentOf() })).status).toBe(403)
  const { items } = await amara.call(listAwards, {})
  const presented = items.map(({ phase }) => phase === "presented")
  expect(presented).toEqual(presented.toSorted())
})
