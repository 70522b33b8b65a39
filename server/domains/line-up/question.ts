import { type LineUpQuestion, lineUpQuestions } from "#contracts/line-up.ts"

/** What a team can talk about in twenty seconds without any standard written yet. */
const withoutStandard: LineUpQuestion = "one-small-thing"
const aboutStandard = lineUpQuestions.filter((key) => key !== withoutStandard)

/** Every question of the house there is for a card, with or without a standard. They are said in the reader's language; a lead may write another. */
export function questionsFor(standard: unknown): readonly LineUpQuestion[] {
  return standard ? aboutStandard : [withoutStandard]
}

/** The question of one card: a standard's nth turn has another than its turn before. */
export function questionOf(standard: unknown, turn: number): LineUpQuestion {
  const all = questionsFor(standard)
  return all[turn % all.length] as LineUpQuestion
}
