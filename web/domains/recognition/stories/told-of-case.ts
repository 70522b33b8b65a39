import type { getCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import type { Formats } from "#web/words/formats.ts"
import type { Say } from "#web/words/use-words.ts"
import { type Content, empty } from "./story-form.tsx"
import type { storiesWords } from "./words.ts"

type Case = Reply<typeof getCase>

/** What the customer said last when they said that it was put right; "" where they said nothing. */
export const lastWordsIn = ({ verdicts }: Case): string => verdicts.findLast(({ putRight }) => putRight)?.words ?? ""

/** Whoever owned it, gave something or kept a promise: names by id. */
export function whoHelped({ owner, remedies, promises }: Case): Record<string, string> {
  const kept = promises.filter(({ outcome }) => outcome === "kept").map(({ owner }) => owner)
  const gave = remedies.filter(({ step }) => step === "given").flatMap(({ by }) => by ?? [])
  return Object.fromEntries([owner, ...kept, ...gave].map(({ id, name }) => [id, name]))
}

/** A story as far as its case knows it: what was asked for, what was given, promised and changed, and how it ended. */
export function toldOfCase(one: Case, t: Say<(typeof storiesWords)["english"]>, formats: Formats): Content {
  const { subject, remedySought, remedies, promises, fixes, closure, unit } = one
  const gave = remedies
    .filter(({ step }) => step === "given" || step === "approved")
    .map(({ by, name: remedy, amount }) =>
      amount.minor > 0
        ? t("case.gave", { name: by?.name ?? "", remedy, amount: formats.money(amount) })
        : t("case.gavePlain", { name: by?.name ?? "", remedy }),
    )
  const kept = promises
    .filter(({ outcome }) => outcome === "kept")
    .map(({ owner, what }) => t("case.kept", { name: owner.name, what }))
  return {
    ...empty,
    needed: lines([subject, remedySought === null ? "" : t("case.sought", { what: remedySought })]),
    done: lines([...kept, ...gave, ...fixes.map(({ name: fix }) => t("case.fix", { fix }))]),
    ended: closure === "confirmed" ? t("case.confirmed") : t("case.silent"),
    people: Object.keys(whoHelped(one)),
    unitId: unit.id,
  }
}

const lines = (said: readonly string[]) =>
  said
    .filter((line) => line !== "")
    .join("\n")
    .slice(0, 2000)
