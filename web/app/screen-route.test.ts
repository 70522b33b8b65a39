import { expect, test } from "vitest"
import { anyone, everyone, leading } from "#contracts/route.ts"
import { mayOpen, placesFor, type ScreenRoute } from "./screen-route.ts"
import type { Session } from "./session.ts"

const organisation = { name: "Nordlys Air", small: false } as Session["organisation"]
const nobody = { person: null, strength: null, device: null, organisation } as Session
const amara = { ...nobody, person: { role: "member" }, strength: "full" } as Session
const amaraByPin = { ...amara, strength: "pin" } as Session
const lead = { ...amara, person: { role: "lead" } } as Session

const screen = (more: Partial<ScreenRoute>) => ({ path: "/x", access: everyone, ...more }) as ScreenRoute

test("a door for anyone is open to nobody in particular", () => {
  expect(mayOpen(anyone, nobody)).toBe("yes")
  expect(mayOpen(everyone, nobody)).toBe("sign-in")
})

test("a screen for leads is not for a member", () => {
  expect(mayOpen({ who: "person", roles: leading }, amara)).toBe("no")
  expect(mayOpen({ who: "person", roles: leading }, lead)).toBe("yes")
})

test("a PIN opens what a PIN may open, and asks for more elsewhere", () => {
  expect(mayOpen(everyone, amaraByPin)).toBe("yes")
  expect(mayOpen({ who: "person" }, amaraByPin)).toBe("full-sign-in")
})

test("a place opens the first of its screens that the person may see", () => {
  const screens = [
    screen({ path: "/cases/all", place: "cases", access: { who: "person", roles: leading } }),
    screen({ path: "/cases", place: "cases" }),
    screen({ path: "/my-day", place: "my-day" }),
  ]
  expect(placesFor(screens, amara)).toEqual([
    { place: "my-day", path: "/my-day" },
    { place: "cases", path: "/cases" },
  ])
  expect(placesFor(screens, lead)[1]).toEqual({ place: "cases", path: "/cases/all" })
})

test("a small organisation does without what it has no use for", () => {
  const screens = [screen({ path: "/lead", place: "lead", small: false })]
  const bakery = { ...amara, organisation: { ...organisation, small: true } }
  expect(placesFor(screens, bakery)).toEqual([])
  expect(placesFor(screens, amara)).toHaveLength(1)
})
