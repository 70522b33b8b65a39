import type { ThanksWords } from "../fill/plan.ts"

/** How colleagues of the airline thank each other. */
export const thanks: readonly ThanksWords[] = [
  {
    words:
      "{name} [stayed|stayed on] [an hour|two hours] after the shift until [the last family|everyone from the cancelled flight] had a [room|bed]. [Nobody asked <her/him> to.|]",
    standard: 3,
  },
  {
    words:
      "When the [printer|belt|reader] died in the middle of the [morning|evening] peak, {name} [wrote boarding passes by hand|carried bags] and kept everybody laughing.",
    standard: 4,
  },
  {
    words:
      "{name} [swapped|took] my Sunday so that I could be at [my daughter's recital|my brother's wedding]. [Thank you.|I owe you one.]",
    standard: 4,
  },
  {
    words:
      "[Saw|Watched] {name} [kneel down|go down on one knee] to speak with a [boy|girl] who was flying alone. [Five minutes, and the fear was gone.|That is how it's done.]",
    standard: 1,
  },
  {
    words:
      "{name} stopped the [loading|boarding] because [a trolley was not secured|of a wet step], [with everyone looking at the clock|four minutes before departure]. Right call.",
    standard: 0,
  },
  {
    words:
      "{name} walked down the [queue|line] every ten minutes and told people [what we knew|the truth]. [Not one complaint afterwards.|I have copied that.]",
    standard: 2,
  },
  {
    words:
      "[Rang|Called] {name} with [a customer in tears on the other line|a question at five to six] and had an answer [in two minutes|before I had hung up]. [Best back office in the house.|]",
    standard: 4,
  },
  {
    words:
      "{name} learned [twenty words of Arabic|to say 'your bag is safe' in five languages] for the [night flight|summer season]. [Ask <her/him> to teach you.|]",
    standard: 1,
  },
  {
    words:
      "[New here, and|I was new here:] {name} [never let me stand alone|answered every question twice]. [Thank you for my first month.|]",
    standard: 4,
  },
  {
    words:
      "A customer [came back|stopped me] to ask for {name} [by name|]. [Remembered the chair and the glass of water from March.|'The one who called me back', she said.]",
    standard: 3,
  },
  {
    words:
      "{name} found the [teddy bear|wedding ring|hearing aid] [in the third bin|under row 14], after [an hour's search|midnight].",
    standard: 3,
  },
  {
    words:
      "[Thank you|Thanks] {name} for the [handover note|list]: [first time|for once] [nothing fell between two shifts|I knew everything by six].",
    standard: null,
  },
]
