import { z } from "zod"
import { addPerson, addUnit, changePerson, changeUnit, importPeople, listPeople, listUnits } from "#contracts/people.ts"
import { lenient } from "#web/app/address.ts"
import { callUntil } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import type { Finder, ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { peopleTitles } from "./words.ts"

export const peopleFilters = z.object({
  q: z.string().max(100).optional(),
  unit: z.uuid().optional(),
  left: z.literal("yes").optional(),
  /** Whose drawer is open. */
  person: z.uuid().optional(),
})

/** What is asked of the server for these filters; the drawer is not part of it. */
export const askedOf = ({ q, unit, left }: z.output<typeof peopleFilters>) => ({
  query: { ...(q && { q }), ...(unit && { unit }), left: left ?? ("no" as const), limit: 100 },
})

export const newUnitFilters = z.object({ below: z.uuid().optional() })

export const routes: ScreenRoute[] = [
  {
    path: "/people",
    title: saying(peopleTitles, "people"),
    access: listPeople.access,
    place: "team",
    filters: peopleFilters,
    readings: ({ filters }) => [reading(listUnits), reading(listPeople, askedOf(lenient(peopleFilters, filters)))],
    load: () => import("./people-screen.tsx").then((m) => m.PeopleScreen),
  },
  {
    path: "/people/new",
    title: saying(peopleTitles, "addPerson"),
    access: addPerson.access,
    action: true,
    load: () => import("./persons/add-person.tsx").then((m) => m.AddPerson),
  },
  {
    path: "/people/import",
    title: saying(peopleTitles, "importPeople"),
    access: importPeople.access,
    action: true,
    load: () => import("./import/import-screen.tsx").then((m) => m.ImportScreen),
  },
  {
    path: "/people/:id/change",
    title: saying(peopleTitles, "changePerson"),
    access: changePerson.access,
    load: () => import("./persons/change-person.tsx").then((m) => m.ChangePerson),
  },
  {
    path: "/units/new",
    title: saying(peopleTitles, "addUnit"),
    access: addUnit.access,
    action: true,
    filters: newUnitFilters,
    load: () => import("./units/add-unit.tsx").then((m) => m.AddUnit),
  },
  {
    path: "/units/:id",
    title: saying(peopleTitles, "changeUnit"),
    access: changeUnit.access,
    readings: () => [reading(listUnits)],
    load: () => import("./units/change-unit.tsx").then((m) => m.ChangeUnit),
  },
]

/** Lets Ctrl-K find colleagues. */
export const personFinder: Finder = {
  title: saying(peopleTitles, "people"),
  access: listPeople.access,
  async find(text, signal) {
    const { items } = await callUntil(signal, listPeople, { query: { q: text, limit: 6 } })
    return items.map(({ id, name, job, unit }) => ({
      title: name,
      detail: [job, unit.name].filter(Boolean).join(" · "),
      href: `/people?person=${id}`,
    }))
  },
}
