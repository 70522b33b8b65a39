import { sql } from "kysely"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import {
  announceAward,
  answerNomination,
  awardContent,
  beginAwardAgain,
  callOffAward,
  castBallot,
  changeAwardDays,
  countAward,
  decideAward,
  discardAward,
  draftAward,
  getAward,
  getCeremony,
  getCertificatePdf,
  getCertificateSvg,
  judgeAward,
  listAwards,
  listEvidence,
  listMyAwards,
  nominate,
  presentAward,
  rewriteAward,
  withdrawNomination,
} from "#contracts/awards.ts"
import { getTrace } from "#contracts/house.ts"
import { getLineUp } from "#contracts/line-up.ts"
import { getLived } from "#contracts/lived.ts"
import { draftEdition, getEdition } from "#contracts/newsletter.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { awardPost } from "../chat/award-post.ts"

const monday = "2026-03-02T09:00:00Z"
const house = await openTestHouse(monday)
const { amara, bruno, chidi, dana, ewa, farid, grace, units } = await openBank(house)
const everyone = [amara, bruno, chidi, dana, ewa, farid, grace]

let standardId: string
let otherId: string
beforeAll(async () => {
  const write = async (title: string) => {
    const { id } = await ewa.call(draftStandard, {
      body: { title, behaviour: "We see it through", why: "", looksLike: "", notLike: "", toward: "both" },
    })
    await ewa.call(publishStandard, { params: { id } })
    return id
  }
  standardId = await write("Own it")
  otherId = await write("Look up")
})
beforeEach(() => house.clock.set(monday))

type Content = Parameters<typeof awardContent.parse>[0] & object
const contentOf = (more: Partial<Content> = {}) =>
  awardContent.parse({
    name: "Calm in the storm",
    purpose: "For warmth on the worst day.",
    criteria: [{ standardId, words: "Did not pass it on" }],
    decidedBy: "vote",
    winners: 1,
    opensOn: "2026-03-02",
    nominateUntil: "2026-03-08",
    decideUntil: "2026-03-15",
    signedBy: "Farid Haddad",
    ...more,
  })

async function announced(more: Partial<Content> = {}) {
  const award = await ewa.call(draftAward, { body: contentOf(more) })
  await ewa.call(announceAward, { params: award })
  return award
}

const byCommittee = (more: Partial<Content> = {}) =>
  announced({ decidedBy: "committee", committee: [ewa.id, farid.id, dana.id], chairId: farid.id, ...more })

const put = (by: typeof amara, award: { id: string }, whom: { id: string }[], words = "Stayed until it was done.") =>
  by.ask(nominate, { params: award, body: { people: whom.map(({ id }) => id), words, standards: [standardId] } })

async function nominated(by: typeof amara, award: { id: string }, whom: { id: string }[]) {
  const { status, body } = await put(by, award, whom)
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string }
}

const toVote = () => house.clock.set("2026-03-10T09:00:00Z")
const toCount = () => house.clock.set("2026-03-16T09:00:00Z")

async function nomineeOf(award: { id: string }, name: string, by = ewa): Promise<string> {
  const { nominees } = await by.call(getAward, { params: award })
  const one = nominees.find(({ people, unit }) => people.some((person) => person.name === name) || unit?.name === name)
  return one?.id ?? "nobody of this name"
}

const vote = (by: typeof amara, award: { id: string }, nomineeId: string) =>
  by.ask(castBallot, { params: award, body: { nomineeId } })

const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code

/** A vote between Amara and Chidi, with so many for each. */
async function votedOn(forAmara: number, forChidi: number) {
  const award = await announced()
  await nominated(bruno, award, [amara])
  await nominated(dana, award, [chidi])
  toVote()
  const [one, other] = [await nomineeOf(award, "Amara Okafor"), await nomineeOf(award, "Chidi Eze")]
  const voters = [bruno, dana, ewa, farid, grace, chidi, amara]
  for (const voter of voters.slice(0, forAmara)) expect((await vote(voter, award, one)).status).toBe(200)
  const rest = voters.slice(forAmara).filter((voter) => voter !== chidi)
  for (const voter of rest.slice(0, forChidi)) expect((await vote(voter, award, other)).status).toBe(200)
  toCount()
  return { award, amaras: one, chidis: other }
}

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
      const award = await ewa.call(draftAward, { body: contentOf(more as Partial<Content>) })
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
      amara.ask(nominate, { params: award, body: { people: [], unitId, words: "A team.", standards: [standardId] } })
    expect(codeOf(await team(units.north))).toBe("award-own-nomination")
    expect((await team(units.south)).status).toBe(201)
    await nominated(amara, award, [bruno])
    expect(codeOf(await put(amara, award, [bruno], "Once more."))).toBe("award-nominated-already")
  })

  test("name a standard of the award, people in its reach, and evidence that is on the board", async () => {
    const award = await byCommittee({ unitId: units.north })
    const body = { people: [amara.id], words: "Saw it through.", standards: [otherId] }
    expect((await bruno.ask(nominate, { params: award, body })).status).toBe(404)
    expect(codeOf(await put(bruno, award, [chidi]))).toBe("award-of-others")
    const kudos = await dana.call(giveKudos, {
      body: { people: [amara.id], words: "For the night shift.", standardId },
    })
    expect((await bruno.call(listEvidence, { query: { people: amara.id } })).kudos).toContainEqual(
      expect.objectContaining({ id: kudos.id }),
    )
    await bruno.call(nominate, { params: award, body: { ...body, standards: [standardId], kudos: [kudos.id] } })
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

describe("a vote", () => {
  test("is one for each person, however often and however fast they try", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi])
    toVote()
    const [one, other] = [await nomineeOf(award, "Amara Okafor"), await nomineeOf(award, "Chidi Eze")]
    const answers = await Promise.all([one, other, one, other, one, other].map((id) => vote(bruno, award, id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(codeOf(await vote(bruno, award, one))).toBe("award-voted-already")
    const twice = sql`insert into recognition_award_voter (award_id, person_id) values (${award.id}, ${bruno.id})`
    await expect(twice.execute(house.ctx.db)).rejects.toThrow(/duplicate key/)
    expect(await bruno.call(getAward, { params: award })).toMatchObject({ vote: "voted", turnout: null })
  })

  test("loses none of those that come at the same time", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi])
    toVote()
    const chidis = await nomineeOf(award, "Chidi Eze")
    const voters = [amara, bruno, dana, ewa, farid, grace]
    const answers = await Promise.all(voters.map((voter) => vote(voter, award, chidis)))
    expect(answers.map(({ status }) => status)).toEqual(voters.map(() => 200))
    toCount()
    expect(await ewa.call(countAward, { params: award })).toEqual({ leading: [chidis], tied: [], places: 1 })
    await ewa.call(decideAward, { params: award, body: { winners: [chidis], words: "" } })
    expect((await ewa.call(getAward, { params: award })).turnout).toEqual({ voted: 6, electorate: 7 })
  })

  test("is not for oneself nor for a team one is in, nor for somebody who has taken their name out", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi, amara])
    await amara.call(nominate, {
      params: award,
      body: { people: [], unitId: units.south, words: "All.", standards: [standardId] },
    })
    toVote()
    const { nominees } = await amara.call(getAward, { params: award })
    expect(nominees.map(({ mine }) => mine).sort()).toEqual([false, true, true])
    const alone = nominees.find(({ people }) => people.length === 1)?.id ?? ""
    const south = await nomineeOf(award, "South")
    expect(codeOf(await vote(amara, award, alone))).toBe("award-own-vote")
    expect(codeOf(await vote(dana, award, south))).toBe("award-own-vote")
    await amara.call(answerNomination, { params: { id: alone }, body: { stands: false, told: false } })
    expect(codeOf(await vote(bruno, award, alone))).toBe("award-nominee-gone")
    expect((await vote(amara, award, south)).status).toBe(200)
  })

  test("is over at midnight of its last day, and not open before the nominations are over", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    const amaras = await nomineeOf(award, "Amara Okafor")
    expect(codeOf(await vote(dana, award, amaras))).toBe("award-not-deciding")
    house.clock.set("2026-03-15T23:59:59Z")
    expect((await vote(dana, award, amaras)).status).toBe(200)
    house.clock.set("2026-03-16T00:00:00Z")
    expect(codeOf(await vote(ewa, award, amaras))).toBe("award-not-deciding")
  })

  test("tells who is in front when it is over, to those who confirm, and never how many", async () => {
    const { award, amaras } = await votedOn(4, 2)
    expect((await amara.ask(countAward, { params: award })).status).toBe(403)
    const { body } = await ewa.ask(countAward, { params: award })
    expect(body).toEqual({ leading: [amaras], tied: [], places: 1 })
  })

  test("is not counted while it runs, nor where fewer than five have voted; it can be given more days", async () => {
    const { award, amaras } = await votedOn(4, 0)
    expect(codeOf(await ewa.ask(countAward, { params: award }))).toBe("award-too-few-votes")
    const days = { nominateUntil: "2026-03-08", decideUntil: "2026-03-20" }
    await ewa.call(changeAwardDays, { params: award, body: days })
    expect(codeOf(await ewa.ask(countAward, { params: award }))).toBe("award-not-in")
    expect((await vote(grace, award, amaras)).status).toBe(200)
    house.clock.set("2026-03-21T09:00:00Z")
    expect((await ewa.call(countAward, { params: award })).leading).toEqual([amaras])
    const late = { nominateUntil: "2026-03-25", decideUntil: "2026-03-30" }
    expect(codeOf(await ewa.ask(changeAwardDays, { params: award, body: late }))).toBe("award-nominations-over")
  })

  test("that is even is broken by a person, with words for everyone", async () => {
    const { award, amaras, chidis } = await votedOn(3, 3)
    const { leading, tied } = await ewa.call(countAward, { params: award })
    expect({ leading, tied: tied.toSorted() }).toEqual({ leading: [], tied: [amaras, chidis].toSorted() })
    const decide = (winners: string[], words: string) =>
      ewa.ask(decideAward, { params: award, body: { winners, words } })
    expect(codeOf(await decide([amaras, chidis], "Both."))).toBe("award-not-in-front")
    expect(codeOf(await decide([chidis], " "))).toBe("award-tie-unexplained")
    expect((await decide([chidis], "Two new colleagues learnt it from him.")).status).toBe(200)
    await ewa.call(presentAward, { params: award })
    expect((await amara.call(getAward, { params: award })).decision).toBe("Two new colleagues learnt it from him.")
  })

  test("is asked for by mail once, and again a day before the end of those alone who have not voted", async () => {
    const award = await announced({ name: "Asked by mail" })
    await nominated(bruno, award, [amara])
    house.clock.set("2026-03-09T10:19:00Z")
    const send = async () => {
      const { sendAwardMails } = await import("./send-award-mails.ts")
      await sendAwardMails(house.ctx)
    }
    const asked = async (to: string) =>
      (await mailsTo(house, `${to}@harbour.example`)).filter(({ subject }) => subject.includes("Asked by mail")).length
    await send()
    await send()
    expect([await asked("dana"), await asked("chidi"), await asked("amara")]).toEqual([1, 1, 0])
    expect((await vote(dana, award, await nomineeOf(award, "Amara Okafor"))).status).toBe(200)
    house.clock.set("2026-03-14T10:19:00Z")
    await send()
    await send()
    expect([await asked("dana"), await asked("chidi")]).toEqual([1, 2])
  })
})

describe("a ballot", () => {
  /** Every row of every table, as the app's own role reads it, that was written after a transaction began: its words, and which transaction wrote it. */
  async function writtenSince(xid: string): Promise<{ table: string; row: string; xmin: string }[]> {
    const tables = await sql<{ name: string }>`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
        and has_table_privilege(c.oid, 'select')`.execute(house.ctx.db)
    const all = await Promise.all(
      tables.rows.map(async ({ name }) => {
        const { rows } = await sql<{ row: string; xmin: string }>`
          select to_jsonb(t)::text as row, t.xmin::text as xmin from ${sql.raw(name)} t where t.xmin::text::bigint >= ${xid}::bigint`.execute(
          house.ctx.db,
        )
        return rows.map((found) => ({ table: name, ...found }))
      }),
    )
    return all.flat()
  }

  const nextTransaction = async () => {
    const { rows } = await sql<{
      xid: string
    }>`select (pg_snapshot_xmax(pg_current_snapshot())::text::bigint % 4294967296)::text as xid`.execute(house.ctx.db)
    return rows[0]?.xid ?? "0"
  }

  test("stands nowhere in the database: a vote writes who has voted, and a sealed box that looks alike whomever it was for", async () => {
    const award = await announced()
    await nominated(bruno, award, [amara])
    await nominated(dana, award, [chidi])
    toVote()
    const [amaras, chidis] = [await nomineeOf(award, "Amara Okafor"), await nomineeOf(award, "Chidi Eze")]
    const shapes: string[] = []
    for (const [voter, nomineeId] of [
      [bruno, amaras],
      [ewa, chidis],
      [grace, amaras],
    ] as const) {
      const before = await nextTransaction()
      await vote(voter, award, nomineeId)
      const written = await writtenSince(before)
      const told = written.filter(({ table }) => table !== "public.people_session")
      expect(told.map(({ table }) => table).toSorted()).toEqual([
        "public.recognition_award_box",
        "public.recognition_award_voter",
      ])
      for (const { row } of written)
        for (const id of [amaras, chidis, amara.id, chidi.id]) expect(row).not.toContain(id)
      shapes.push(
        told
          .map(
            ({ table, row }) =>
              `${table} ${row.replace(voter.id, "voter").replace(/\\\\x[0-9a-f]+/, (sealed) => `${sealed.length}`)}`,
          )
          .toSorted()
          .join("\n"),
      )
    }
    expect(new Set(shapes).size).toBe(1)
  })

  test("has no row of its own: there is one box for an award, and of a voter neither time nor order", async () => {
    const { rows } = await sql<{ table_name: string; column_name: string }>`
      select table_name::text, column_name::text from information_schema.columns
      where table_name in ('recognition_award_voter', 'recognition_award_box') order by 1, 2`.execute(house.ctx.db)
    expect(rows.map(({ table_name, column_name }) => `${table_name}.${column_name}`)).toEqual([
      "recognition_award_box.award_id",
      "recognition_award_box.sealed",
      "recognition_award_voter.award_id",
      "recognition_award_voter.person_id",
    ])
    const boxes = await sql<{ n: number }>`
      select count(*)::int as n from recognition_award_box group by award_id order by 1 desc limit 1`.execute(
      house.ctx.db,
    )
    expect(boxes.rows[0]?.n).toBe(1)
  })

  test("is destroyed with the list of who voted when the decision is confirmed, and unopened when the award is called off", async () => {
    const left = async (awardId: string) => {
      const { rows } = await sql<{ n: number }>`
        select (select count(*) from recognition_award_box where award_id = ${awardId})::int
          + (select count(*) from recognition_award_voter where award_id = ${awardId})::int as n`.execute(house.ctx.db)
      return rows[0]?.n
    }
    const decided = await votedOn(5, 1)
    expect(await left(decided.award.id)).toBe(7)
    await ewa.call(decideAward, { params: decided.award, body: { winners: [decided.amaras], words: "" } })
    expect(await left(decided.award.id)).toBe(0)
    house.clock.set(monday)
    const off = await votedOn(5, 1)
    await ewa.call(callOffAward, { params: off.award, body: { reason: "No ceremony this year." } })
    expect(await left(off.award.id)).toBe(0)
  })
})

test("a box whose key is not here stays shut, and says so", async () => {
  const { award } = await votedOn(5, 1)
  const { secret } = house.ctx.house
  house.ctx.house.secret = Buffer.alloc(32, 8)
  expect(codeOf(await ewa.ask(countAward, { params: award }))).toBe("ballot-box-locked")
  house.ctx.house.secret = secret
  expect((await ewa.ask(countAward, { params: award })).status).toBe(200)
})

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
      body: { people: [], unitId: units.south, words: "The whole branch.", standards: [standardId] },
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
    const { signs } = await ewa.call(getLived, { params: { id: standardId } })
    expect(signs.find(({ sign }) => sign === "awards")?.counts.at(-1)).toBeGreaterThan(0)
    const trace = await chidi.call(getTrace, { params: { kind: "award", id: award.id } })
    expect(trace.links).toContainEqual({
      from: { kind: "award", id: award.id },
      verb: "honours",
      to: { kind: "standard", id: standardId },
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
  expect(everyone).toHaveLength(7)
})
