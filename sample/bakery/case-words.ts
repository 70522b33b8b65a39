import type { CaseWords } from "../cases/case-words.ts"
import type { ThanksWords } from "../fill/plan.ts"

/** How five people talk about what went wrong. Amounts in pence. */
export const caseWords: CaseWords = {
  letters: {
    en: {
      reply: [
        "Dear {first}, thank you for telling us. [That is not the bread we want to sell|That should not have happened in our shop], and I am sorry. [Come in and let us make it good.|I'll see to it myself.] {owner}",
        "Hello {first}, {owner} from the bakery. You are right, [we were not at our best|we let you down that morning]. [Next one is on us.|Tell me when you are next in, and ask for me.]",
      ],
      promise: [
        "I will keep [a loaf|your usual] back for you on Saturday",
        "I will call you about the order",
        "I will tell you what we changed",
      ],
      ask: ["Dear {first}, did we make it good?", "Hello {first}, are we all right again? {owner}"],
      yes: ["", "Of course, {owner}. Thank you.", "[Lovely|Very kind]. See you [Saturday|tomorrow]."],
      no: ["", "Sold out again when I came."],
      again: ["Dear {first}, then we are not done. I am on it. {owner}"],
    },
  },
  notes: [
    "[Regular|Comes every Saturday]. [Knows what good bread is.|]",
    "[Third|Second] one about this. [Let's talk tomorrow at four.|]",
  ],
  handOffReasons: ["[Was here|Was at the till] that day.", "[Knows them|Lives next door to them]."],
  causeWords: ["[Looked at|Checked] the bake sheet.", "We [guess|always guess] the Saturday number.", ""],
  decisions: { approved: ["Yes, do it."], refused: ["Not that much. Bread and an apology."] },
  appeal: "Write to us here, or come by and ask for the baker.",
  closureReasons: { disagreed: ["We explained why."], abuse: ["Shouted at Lily. That is where it ends."] },
  remedies: {
    apology: { words: ["[Said sorry|Apologised] over the counter."] },
    redo: { words: ["[Baked|Made] it again [the same day|for the next morning]."] },
    gift: { words: ["[A bag of buns|A loaf and a coffee] on us."], usual: 600 },
  },
}

export const thanks: readonly ThanksWords[] = [
  { words: "{name} [came in at three|did my shift] when [the mixer|my car] broke down.", standard: 2 },
  { words: "{name} [scrubbed|cleaned] the [coffee machine|proofing racks] without a word. [It shines.|]", standard: 2 },
  {
    words:
      "[Saw|Heard] {name} [carry Mrs Whitfield's bag to the bus|read the menu to a gentleman who had left his glasses].",
    standard: 1,
  },
  {
    words:
      "{name} threw out [a whole tray|forty rolls] because [they were not right|the salt was wrong]. [Hurt, but right.|]",
    standard: 0,
  },
  { words: "{name} [taught me to shape baguettes|showed me the till], [twice|patiently].", standard: null },
]
