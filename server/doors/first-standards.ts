import type { ThemeKey } from "#language"

export type FirstStandard = { title: string; behaviour: string }

/** For what customers complain of most, a standard to begin with; to be rewritten in the organisation's own words. */
const forTheme: Partial<Record<ThemeKey, FirstStandard>> = {
  waiting: {
    title: "Nobody waits without a word",
    behaviour: "Whoever has to wait hears from us, within two minutes, how long it will be and why.",
  },
  queue: {
    title: "Nobody waits without a word",
    behaviour: "Whoever has to wait hears from us, within two minutes, how long it will be and why.",
  },
  "staff-attitude": {
    title: "We greet first",
    behaviour: "We look up, greet and stop what we are doing before the customer has to ask.",
  },
  "staff-knowledge": {
    title: "An answer, or who has it",
    behaviour: "We answer, or we find the person who can and stay until they have taken over.",
  },
  refund: {
    title: "Money back without a struggle",
    behaviour: "When we owe a customer money we say when it will be there, and it is there by then.",
  },
  billing: {
    title: "No surprise on the bill",
    behaviour:
      "We say what it will cost before it costs anything, and put a wrong bill right while the customer is with us.",
  },
  delivery: {
    title: "Late is said before it is late",
    behaviour: "When we shall miss a time we tell the customer before they notice, with a new time that we keep.",
  },
  phone: {
    title: "We call back when we said",
    behaviour: "A call that we promise is made at the time that we promised, also when there is no news.",
  },
  information: {
    title: "We tell before they ask",
    behaviour: "What changes for a customer reaches them from us first, in plain words.",
  },
  cleanliness: {
    title: "Clean enough for our own guests",
    behaviour: "Whoever sees that something is dirty cleans it or has it cleaned at once, whosever job it is.",
  },
  policy: {
    title: "The rule serves the customer",
    behaviour: "When a rule stands in the way of the right thing we do the right thing, say why, and report the rule.",
  },
}

const always: FirstStandard = {
  title: "We own it until it is right",
  behaviour: "Whoever hears of a problem keeps it until the customer says that it has been put right.",
}

/** The standard for the first of these themes that has one. */
export function firstStandard(themes: readonly string[]): FirstStandard {
  for (const theme of themes) {
    const found = forTheme[theme as ThemeKey]
    if (found) return found
  }
  return always
}
