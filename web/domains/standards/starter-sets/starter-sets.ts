import type { WrittenCheck } from "#contracts/check.ts"
import type { StandardContent } from "#contracts/standards.ts"

/** By trade, in the order in which they would be read; their words stand in starterWords. */
export const starterSets = {
  shop: ["greet", "plain", "right", "handover"],
  airline: ["safe", "word", "stay", "behind"],
} as const

export type Trade = keyof typeof starterSets
export type Starter = (typeof starterSets)[Trade][number]

const towards: Partial<Record<Starter, StandardContent["toward"]>> = {
  greet: "customer",
  plain: "customer",
  handover: "co-worker",
  safe: "both",
  behind: "co-worker",
}

/** Which of its three answers is right, from 0. */
const rightAnswers: Record<Starter, number> = {
  greet: 0,
  plain: 1,
  right: 2,
  handover: 0,
  safe: 1,
  word: 0,
  stay: 2,
  behind: 1,
}

export const trades = Object.keys(starterSets) as Trade[]

/** The starter of this name, or undefined. */
export const findStarter = (name: string | undefined): Starter | undefined =>
  Object.values(starterSets)
    .flat()
    .find((one) => one === name)

type Say = (key: `${Starter}.${"title" | "behaviour" | "looksLike" | "notLike"}`) => string

/** What the form begins with: all but the reason, which nobody can borrow. */
export function contentOf(starter: Starter, t: Say): StandardContent {
  return {
    title: t(`${starter}.title`),
    behaviour: t(`${starter}.behaviour`),
    why: "",
    looksLike: t(`${starter}.looksLike`),
    notLike: t(`${starter}.notLike`),
    toward: towards[starter] ?? "both",
  }
}

type SayCheck = (key: `${Starter}.${"check" | "answer0" | "answer1" | "answer2"}`) => string

/** The question that goes with it, so that a yes to it is more than a click. */
export function checkOf(starter: Starter, t: SayCheck): WrittenCheck {
  return {
    question: t(`${starter}.check`),
    answers: [t(`${starter}.answer0`), t(`${starter}.answer1`), t(`${starter}.answer2`)],
    rightAnswer: rightAnswers[starter],
  }
}
