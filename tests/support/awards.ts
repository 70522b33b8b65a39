import { beforeAll, beforeEach, expect } from "vitest"
import { announceAward, awardContent, castBallot, draftAward, getAward, nominate } from "#contracts/awards.ts"
import { draftStandard, publishStandard } from "#contracts/standards.ts"
import { openTestHouse } from "./app.ts"
import { openBank } from "./people.ts"

/** When their nominations open. */
export const monday = "2026-03-02T09:00:00Z"
type Content = Parameters<typeof awardContent.parse>[0] & object

/** The bank with two standards, on a Monday on which nominations open; and what its people do about an award. The clock goes back to it before each test. */
export async function openAwards() {
  const house = await openTestHouse(monday)
  const cast = await openBank(house)
  const { amara, bruno, chidi, dana, ewa, farid, grace } = cast

  const standard = { own: "", other: "" }
  beforeAll(async () => {
    const write = async (title: string) => {
      const { id } = await ewa.call(draftStandard, {
        body: { title, behaviour: "We see it through", why: "", looksLike: "", notLike: "", toward: "both" },
      })
      await ewa.call(publishStandard, { params: { id } })
      return id
    }
    standard.own = await write("Own it")
    standard.other = await write("Look up")
  })
  beforeEach(() => house.clock.set(monday))

  const contentOf = (more: Partial<Content> = {}) =>
    awardContent.parse({
      name: "Calm in the storm",
      purpose: "For warmth on the worst day.",
      criteria: [{ standardId: standard.own, words: "Did not pass it on" }],
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
    by.ask(nominate, { params: award, body: { people: whom.map(({ id }) => id), words, standards: [standard.own] } })

  async function nominated(by: typeof amara, award: { id: string }, whom: { id: string }[]) {
    const { status, body } = await put(by, award, whom)
    expect(status, JSON.stringify(body)).toBe(201)
    return body as { id: string }
  }

  const toVote = () => house.clock.set("2026-03-10T09:00:00Z")
  const toCount = () => house.clock.set("2026-03-16T09:00:00Z")

  async function nomineeOf(award: { id: string }, name: string, by = ewa): Promise<string> {
    const { nominees } = await by.call(getAward, { params: award })
    const one = nominees.find(
      ({ people, unit }) => people.some((person) => person.name === name) || unit?.name === name,
    )
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

  return {
    house,
    cast,
    standard,
    contentOf,
    announced,
    byCommittee,
    put,
    nominated,
    toVote,
    toCount,
    nomineeOf,
    vote,
    codeOf,
    votedOn,
  }
}
