import fc from "fast-check"
import { expect, test } from "vitest"
import { type Arrived, fateOf, mostAnHour } from "./fate-of-mail.ts"

const plain: Arrived = {
  own: false,
  bounce: null,
  bounceKnown: false,
  automatic: null,
  hasCase: false,
  empty: false,
  fromThemLately: 0,
  automaticOnCaseLately: 0,
}

test.each<[string, Partial<Arrived>, object]>([
  ["a person's answer joins its case", { hasCase: true }, { to: "on-case", automatic: false }],
  ["a person who writes for the first time has one", {}, { to: "opens" }],
  ["an empty mail of nobody we know waits", { empty: true }, { to: "waiting", why: "empty" }],
  ["an empty answer still joins", { empty: true, hasCase: true }, { to: "on-case", automatic: false }],
  [
    "a machine's answer to a case is kept there",
    { automatic: "auto-reply", hasCase: true },
    { to: "on-case", automatic: true },
  ],
  [
    "a machine that answers again and again is put aside",
    { automatic: "auto-reply", hasCase: true, automaticOnCaseLately: 10 },
    { to: "aside", why: "loop" },
  ],
  ["a newsletter waits", { automatic: "bulk" }, { to: "waiting", why: "bulk" }],
  ["a bounce of a mail of ours is told", { bounce: "failed", bounceKnown: true }, { to: "returned" }],
  ["a bounce of no mail we know waits", { bounce: "failed" }, { to: "waiting", why: "bounce-unknown" }],
  [
    "a delay is nobody's matter",
    { bounce: "delayed", bounceKnown: true, hasCase: true },
    { to: "aside", why: "delayed" },
  ],
  ["too many in an hour wait", { fromThemLately: mostAnHour, hasCase: true }, { to: "waiting", why: "too-many" }],
])("%s", (_what, over, fate) => {
  expect(fateOf({ ...plain, ...over })).toEqual(fate)
})

const arrived = fc.record({
  own: fc.boolean(),
  bounce: fc.constantFrom("failed" as const, "delayed" as const, null),
  bounceKnown: fc.boolean(),
  automatic: fc.constantFrom("auto-reply" as const, "bulk" as const, "machine" as const, "receipt" as const, null),
  hasCase: fc.boolean(),
  empty: fc.boolean(),
  fromThemLately: fc.nat(40),
  automaticOnCaseLately: fc.nat(20),
})

test("whatever comes: no machine opens a case or moves one, what we sent ourselves does nothing, and nothing joins a case that is not there", () => {
  fc.assert(
    fc.property(arrived, (mail) => {
      const fate = fateOf(mail)
      if (mail.automatic || mail.bounce || mail.own) {
        expect(fate.to).not.toBe("opens")
        expect(fate.to === "on-case" && !fate.automatic).toBe(false)
      }
      if (mail.own) expect(fate.to).toBe("aside")
      if (fate.to === "on-case") expect(mail.hasCase).toBe(true)
      if (fate.to === "returned") expect(mail.bounceKnown).toBe(true)
    }),
  )
})
