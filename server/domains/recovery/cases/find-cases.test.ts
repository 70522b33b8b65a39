import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { asAdmin } from "#tests/support/template.ts"
import { gatherWords } from "./gather-words.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, chidi, ewa, units } = await openBank(house)

/** Cases enough that no page holds all, whose words are as frequent as words are: from one in two to one in six hundred, and two that are never together. */
const many = 6000
type Made = { id: string; words: string; unit: string; owner: string; state: string; due: Date | null }
let made: Made[] = []

const make = `
  with one as (
    select n, ('01' || lpad(to_hex(n), 6, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      concat_ws(' ', case when n % 2 = 0 then 'refund' end, case when n % 3 = 0 then 'late' end, case when n % 7 = 1 then 'suitcase' || case when n % 49 = 1 then 's' else '' end end,
        case when n % 7 = 2 then 'pushchair' end, case when n % 60 = 0 then 'lounge' end, case when n % 600 = 0 then 'zebra' end, 'word' || n) as words,
      n % 3 = 0 as south, case when n % 20 = 0 then 'answered' when n % 5 = 0 then 'open' else 'closed' end as state
    from generate_series($5::int, $6::int) n
  ), kept as (
    insert into recovery_case (id, subject, words, source, unit_id, owner_id, state, closed_at, closure, severity, opened_at)
    select id, 'Case', words, 'note', case when south then $1::uuid else $2::uuid end, case when n % 11 = 0 then $3::uuid else $4::uuid end,
      state, case when state = 'closed' then now() end, case when state = 'closed' then 'confirmed' end, 'middle', now() from one
  ), clocks as (
    insert into recovery_clock (case_id, resolve_due) select id, '2026-03-01'::timestamptz + (n * 7919 % ${many}) * interval '1 minute' from one where state <> 'closed'
  ) select id, words, case when south then 'south' else 'north' end as unit, case when n % 11 = 0 then 'amara' else 'chidi' end as owner, state,
      case when state <> 'closed' then '2026-03-01'::timestamptz + (n * 7919 % ${many}) * interval '1 minute' end as due from one`

/** Each finds the same, whether it is looked up in the index of words or looked for among the first ones. */
describe.each([
  "before PostgreSQL has looked how frequent words are",
  "since it has",
  "since their words have been gathered",
])("%s", (when) => {
  beforeAll(() =>
    asAdmin(house.database.ownerUrl, async (client) => {
      const add = async (from: number, to: number) => {
        const { rows } = await client.query<Made>(make, [units.south, units.north, amara.id, chidi.id, from, to])
        made = [...made, ...rows].toSorted((a, b) => a.id.localeCompare(b.id))
      }
      if (when.startsWith("before")) await add(1, many)
      else if (when === "since it has") await client.query("analyze recovery_case")
      else {
        await gatherWords(house.ctx)
        await add(many + 1, many + 100)
      }
    }),
  )

  const people = {
    "a member": [amara, (one: Made) => one.unit === "north" || one.owner === "amara"],
    "a lead": [bruno, (one: Made) => one.unit === "north"],
    "who sees all": [ewa, () => true],
  } as const
  const asked = [
    "refund",
    "refund late",
    "suitcase pushchair",
    "suitcase late",
    "suitcases refund",
    "word6 suitcase",
    "lounge",
    "refund lounge",
    "zebra",
    "zeb",
    "word600",
    "word60 refund",
    "nowhere",
  ]

  test.each(Object.keys(people) as (keyof typeof people)[])(
    "%s finds all they may see, page by page, in either order",
    async (who) => {
      const [caller, sees] = people[who]
      for (const q of asked)
        for (const sort of ["newest", "due"] as const) {
          const words = q.split(" ")
          const right = made.filter(
            (one) => sees(one) && words.every((word) => one.words.split(" ").some((said) => said.startsWith(word))),
          )
          const expected =
            sort === "due"
              ? right
                  .filter(({ due }) => due)
                  .toSorted((a, b) => Number(a.due) - Number(b.due) || a.id.localeCompare(b.id))
              : right.toReversed()
          const first = await caller.call(contracts.listCases, { query: { q, sort, limit: 20 } })
          const second = first.next
            ? await caller.call(contracts.listCases, { query: { q, sort, limit: 20, after: first.next } })
            : { items: [] }
          expect(
            [...first.items, ...second.items].map(({ id }) => id),
            `${q}, ${sort}`,
          ).toEqual(expected.slice(0, 40).map(({ id }) => id))
        }
    },
  )
})
