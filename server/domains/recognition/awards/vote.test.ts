import { sql } from "kysely"
import { describe, expect, test } from "vitest"
import {
  answerNomination,
  callOffAward,
  changeAwardDays,
  countAward,
  decideAward,
  getAward,
  nominate,
  presentAward,
} from "#contracts/awards.ts"
import { monday, openAwards } from "#tests/support/awards.ts"
import { mailsTo } from "#tests/support/mail.ts"

const { house, cast, standard, announced, nominated, toVote, toCount, nomineeOf, vote, codeOf, votedOn } =
  await openAwards()
const { amara, bruno, chidi, dana, ewa, farid, grace, units } = cast

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
      body: { people: [], unitId: units.south, words: "All.", standards: [standard.own] },
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
