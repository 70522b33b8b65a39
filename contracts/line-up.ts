import { z } from "zod"
import { everyone, leading, route } from "./route.ts"
import { day, done, id, instant, language, line, named } from "./shapes.ts"

const ofCard = z.object({ unitId: id, day })

/** "mine" is the team of who asks; "today" is today by that team's calendar. */
const whichCard = z.object({
  unitId: z.union([z.literal("mine"), id]),
  day: z.union([z.enum(["today", "tomorrow"]), day]),
})
export type WhichCard = z.output<typeof whichCard>

const cardStandard = named.extend({ behaviour: z.string() })
/** Thanks, or a story from the board: one of the two ids is there. */
const cardStory = z.object({
  kudosId: id.nullable(),
  storyId: id.nullable(),
  /** Of a story; "" of thanks. */
  title: z.string(),
  /** Of a story as much as is read aloud in half a minute. */
  words: z.string(),
  /** Of a story, for others; "" where there is none. */
  tip: z.string(),
  people: z.array(named),
  /** The teams that are thanked as a whole, or the one of a story that names nobody. */
  units: z.array(named),
  fromCustomer: z.boolean(),
})
/** Neither customers nor staff are named in it. */
const cardMiss = z.object({ caseId: id, words: z.string(), fixId: id.nullable(), weDid: z.string().nullable() })

/** Questions of the house; each screen says them in its reader's language. All but the last are about the standard of the day. */
export const lineUpQuestions = [
  "where-it-matters",
  "who-did-it",
  "what-keeps-us",
  "in-a-hurry",
  "what-they-tell",
  "whom-to-help",
  "one-small-thing",
] as const
export type LineUpQuestion = (typeof lineUpQuestions)[number]

/** What they say in English; a screen and a mail say them in the reader's language (catalogue "line-up-questions"). */
export const lineUpQuestionWords = {
  "where-it-matters": "Where will “{{standard}}” matter most in your work today?",
  "who-did-it": "Whom did you last see doing “{{standard}}”? What did they do?",
  "what-keeps-us": "What could keep us from “{{standard}}” today, and what do we do then?",
  "in-a-hurry": "A customer is in a hurry and cross. What does “{{standard}}” look like now?",
  "what-they-tell": "What would a customer tell their family if we did “{{standard}}” really well?",
  "whom-to-help": "Which colleague can you help with “{{standard}}” before lunch?",
  "one-small-thing": "What is one small thing that would make today easier for a customer?",
} as const satisfies Record<LineUpQuestion, string>

/** A standard's own question: the team answers aloud, then looks. */
const checkQuestion = z.object({
  by: z.literal("check"),
  id,
  question: z.string(),
  answers: z.array(z.string()),
  /** Which of the answers is right, from 0. */
  rightAnswer: z.int(),
})

/** One of the house's questions, the standard's own, or a lead's own words. */
export const cardQuestion = z.discriminatedUnion("by", [
  z.object({ by: z.literal("house"), key: z.enum(lineUpQuestions) }),
  checkQuestion,
  z.object({ by: z.literal("lead"), words: z.string() }),
])

const part = z.enum(["standard", "story", "miss", "question"])

/** Of a team, never of a person: whether it has held its line-up on the day, and on how many days at work in a row up to it. */
export const lineUpHeld = z.object({ today: z.boolean(), streak: z.int() })

export const lineUpCard = z.object({
  id,
  unit: named,
  /** What the team speaks; the card hangs on its wall in this language. */
  language,
  day,
  /** What it looks like, and what it does not, is what there is to say to the house's questions. */
  standard: cardStandard.extend({ looksLike: z.string(), notLike: z.string() }).nullable(),
  story: cardStory.nullable(),
  miss: cardMiss.nullable(),
  /** Without names, as the card hangs on a wall; the case says whom it is about. */
  promises: z.array(z.object({ id, caseId: id, what: z.string(), owner: z.string(), dueAt: instant })),
  /** Of the day, and of the days before on which the team was not at work; 0 years is a first day. */
  anniversaries: z.array(z.object({ person: named, years: z.int() })),
  /** Won by the team, by one below it or by somebody of theirs, and presented in the week before; who won, by name. */
  awards: z.array(named.extend({ names: z.array(z.string()) })),
  question: cardQuestion,
  may: z.object({ swap: z.boolean() }),
  /** The part that was swapped last and can be put back; for those who may swap. */
  swapped: part.nullable(),
})

/** As somebody signed in reads it: its standard in their language. */
export const myLineUpCard = lineUpCard.extend({
  /** The same parts in the team's. */
  onPaper: lineUpCard.pick({ standard: true, question: true }),
  held: lineUpHeld,
  /** Whether one has said that one is there; null where it is not today's card of one's own team. */
  here: z.boolean().nullable(),
})

export const getLineUp = route({
  name: "getLineUp",
  method: "GET",
  path: "/api/line-up/:unitId/:day",
  access: everyone,
  summary: "The card of a team for a day; made when first asked for, the same for everyone after",
  params: whichCard,
  reply: myLineUpCard,
})

export const listLineUpChoices = route({
  name: "listLineUpChoices",
  method: "GET",
  path: "/api/line-up/:unitId/:day/choices",
  access: { who: "person", roles: leading, pin: true },
  summary: "What the parts of a card could be swapped for",
  params: ofCard,
  reply: z.object({
    standards: z.array(cardStandard),
    stories: z.array(cardStory),
    misses: z.array(cardMiss),
    questions: z.array(z.enum(lineUpQuestions)),
    /** The own question of the card's standard. */
    check: z.object({ id, question: z.string() }).nullable(),
  }),
})

export const swapPart = route({
  name: "swapPart",
  method: "PUT",
  path: "/api/line-up/:unitId/:day/part",
  access: { who: "person", roles: leading, pin: true },
  summary: "Put another standard, story, miss or question onto the card, or leave a story or miss out",
  params: ofCard,
  body: z.discriminatedUnion("part", [
    z.object({ part: z.literal("standard"), id }),
    z.object({ part: z.literal("story"), id: id.nullable() }),
    z.object({ part: z.literal("miss"), id: id.nullable() }),
    z.object({
      part: z.literal("question"),
      question: z.discriminatedUnion("by", [
        cardQuestion.options[0],
        z.object({ by: z.literal("check") }),
        z.object({ by: z.literal("lead"), words: line(500) }),
      ]),
    }),
  ]),
  reply: done,
})

export const takeBackSwap = route({
  name: "takeBackSwap",
  method: "DELETE",
  path: "/api/line-up/:unitId/:day/part",
  access: { who: "person", roles: leading, pin: true },
  summary: "Put back onto the card what stood there before the latest swap; again, and the one before that",
  params: ofCard,
  reply: z.object({ part }),
})
