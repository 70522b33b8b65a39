import { type LineUpQuestion, lineUpQuestions } from "#contracts/line-up.ts"

/** What a team can talk about in twenty seconds without any standard written yet. */
const withoutStandard: LineUpQuestion = "one-small-thing"
const aboutStandard = lineUpQuestions.filter((key) => key !== withoutStandard)

/** Every question of the house there is for a card, with or without a standard. They are said in the reader's language; a lead may write another. */
export function questionsFor(standard: unknown): readonly LineUpQuestion[] {
  return standard ? aboutStandard : [withoutStandard]
}

/**
 * The question of one card, as its columns hold it: a standard's nth turn has another than its turn before. A standard's own question, with its
 * answers, comes at the second turn: by then everyone has had the time to read the standard by themselves.
 */
export function questionOf(
  standard: unknown,
  turn: number,
  checkId: string | undefined,
): { question_key: LineUpQuestion | null; check_id: string | null } {
  const [first, ...others] = questionsFor(standard)
  const all = checkId === undefined ? [first, ...others] : [first, null, ...others]
  const key = all[turn % all.length] ?? null
  return key === null ? { question_key: null, check_id: checkId ?? null } : { question_key: key, check_id: null }
}
