import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Candidate, type Choice, chooseOwner } from "./owner-rule.ts"

const now = new Date("2026-03-02T10:00:00Z")
const somebody = (id: string, some: Partial<Candidate> = {}): Candidate => ({
  id,
  skills: [],
  languages: [],
  openCases: 0,
  seenAt: now,
  away: false,
  ...some,
})
const choice = (some: Partial<Choice>): Choice => ({ team: [], leads: [], stewards: [], administrators: [], ...some })
const nothing = { skill: null, language: null }
const bruno = { id: "bruno", away: false }
const ewa = { id: "ewa", away: false }
const grace = { id: "grace", away: false }

describe("who looks after a case", () => {
  test("is whoever of the team has the fewest open cases", () => {
    const team = [somebody("amara", { openCases: 3 }), somebody("ben", { openCases: 1 })]
    expect(chooseOwner(nothing, choice({ team, leads: [bruno] }), now)).toEqual({
      ownerId: "ben",
      reason: { as: "team", skill: null, language: null, open: 1, othersAway: false },
    })
  })

  test("knows what it takes, then speaks the customer's language, though others have less to do", () => {
    const team = [
      somebody("amara", { openCases: 0, languages: ["es"] }),
      somebody("ben", { openCases: 5, skills: ["Refunds"], languages: ["de"] }),
      somebody("chidi", { openCases: 9, skills: ["refunds"], languages: ["es-MX"] }),
    ]
    expect(chooseOwner({ skill: "refunds", language: "es" }, choice({ team }), now)).toMatchObject({
      ownerId: "chidi",
      reason: { skill: "refunds", language: "es", open: 9 },
    })
    expect(chooseOwner({ skill: "baggage", language: "fr" }, choice({ team }), now)).toMatchObject({
      ownerId: "amara",
      reason: { skill: null, language: null },
    })
  })

  test("was seen lately, where somebody was", () => {
    const longAgo = new Date("2026-02-02T10:00:00Z")
    const team = [
      somebody("amara", { seenAt: longAgo }),
      somebody("ben", { openCases: 4 }),
      somebody("dana", { seenAt: null }),
    ]
    expect(chooseOwner(nothing, choice({ team }), now)?.ownerId).toBe("ben")
  })

  test("is the lead where nobody of the team is here, then the next lead, the steward, the administrator", () => {
    const team = [somebody("amara", { away: true })]
    const all = choice({ team, leads: [bruno], stewards: [ewa], administrators: [grace] })
    const away = <T extends object>(one: T) => ({ ...one, away: true })
    expect(chooseOwner(nothing, all, now)).toMatchObject({ ownerId: "bruno", reason: { as: "lead", othersAway: true } })
    expect(chooseOwner(nothing, { ...all, leads: [away(bruno)] }, now)).toMatchObject({
      ownerId: "ewa",
      reason: { as: "steward" },
    })
    expect(chooseOwner(nothing, { ...all, leads: [], stewards: [] }, now)).toMatchObject({
      ownerId: "grace",
      reason: { as: "administrator" },
    })
  })

  test("is somebody even when everybody is away", () => {
    const leads = [{ ...bruno, away: true }]
    expect(chooseOwner(nothing, choice({ leads, administrators: [{ ...grace, away: true }] }), now)?.ownerId).toBe(
      "bruno",
    )
  })
})

const candidate = fc.record({
  id: fc.uuid(),
  skills: fc.subarray(["refunds", "baggage", "cards"]),
  languages: fc.subarray(["en", "es", "de-AT"]),
  openCases: fc.nat(50),
  seenAt: fc.option(fc.integer({ min: 0, max: 30 }).map((days) => new Date(now.getTime() - days * 86_400_000))),
  away: fc.boolean(),
})
const answering = fc.array(fc.record({ id: fc.uuid(), away: fc.boolean() }), { maxLength: 3 })
const everything = fc.record({
  team: fc.array(candidate, { maxLength: 8 }),
  leads: answering,
  stewards: answering,
  administrators: answering,
})
const asked = fc.record({
  skill: fc.option(fc.constantFrom("refunds", "Baggage", "law")),
  language: fc.option(fc.constantFrom("en", "es", "de", "ar")),
})

describe("whatever the team", () => {
  test("a case has an owner as soon as there is anybody at all, and it is one of them", () => {
    fc.assert(
      fc.property(asked, everything, (asked, all) => {
        const known = [...all.team, ...all.leads, ...all.stewards, ...all.administrators].map(({ id }) => id)
        const chosen = chooseOwner(asked, all, now)
        expect(chosen === undefined).toBe(known.length === 0)
        if (chosen) expect(known).toContain(chosen.ownerId)
      }),
    )
  })

  test("nobody who is away has it while somebody is here", () => {
    fc.assert(
      fc.property(asked, everything, (asked, all) => {
        const people = [...all.team, ...all.leads, ...all.stewards, ...all.administrators]
        const chosen = chooseOwner(asked, all, now)
        if (people.some(({ away }) => !away))
          expect(people.some(({ id, away }) => id === chosen?.ownerId && !away)).toBe(true)
      }),
    )
  })

  test("the reason is true: the skill is known, the language spoken, and nobody like them has fewer cases", () => {
    fc.assert(
      fc.property(asked, everything, (asked, all) => {
        const chosen = chooseOwner(asked, all, now)
        const here = all.team.filter(({ away }) => !away)
        const owner = here.find(({ id }) => id === chosen?.ownerId)
        if (chosen?.reason.as !== "team" || !owner) return
        const { skill, language, open } = chosen.reason
        if (skill) expect(owner.skills.map((one) => one.toLowerCase())).toContain(skill.toLowerCase())
        if (language) expect(owner.languages.map((one) => one.split("-")[0])).toContain(language)
        expect(open).toBe(owner.openCases)
        const alike = here.filter(
          (one) =>
            String([one.skills, one.languages, one.seenAt]) === String([owner.skills, owner.languages, owner.seenAt]),
        )
        expect(Math.min(...alike.map(({ openCases }) => openCases))).toBe(owner.openCases)
      }),
    )
  })

  test("in whatever order they are listed, the same one is chosen", () => {
    fc.assert(
      fc.property(asked, fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 8 }), (asked, team) => {
        const one = chooseOwner(asked, choice({ team }), now)
        const other = chooseOwner(asked, choice({ team: team.toReversed() }), now)
        if (team.some(({ away }) => !away)) expect(other).toEqual(one)
      }),
    )
  })
})
