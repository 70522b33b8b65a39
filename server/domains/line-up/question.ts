/** What a team can talk about in twenty seconds; `{standard}` is the title of the day's standard. A lead may write another. */
const questions = [
  "Where will “{standard}” matter most in your work today?",
  "Whom did you last see doing “{standard}”? What did they do?",
  "What could keep us from “{standard}” today, and what do we do then?",
  "A customer is in a hurry and cross. What does “{standard}” look like now?",
  "What would a customer tell their family if we did “{standard}” really well?",
  "Which colleague can you help with “{standard}” before lunch?",
]
/** Where no standards are written yet. */
const withoutStandard = "What is one small thing that would make today easier for a customer?"

/** Every question there is for a standard. */
export function questionsFor(standardTitle: string | undefined): string[] {
  if (standardTitle === undefined) return [withoutStandard]
  return questions.map((question) => question.replace("{standard}", standardTitle))
}

/** The question of one card: a standard's nth turn has another than its turn before. */
export function questionOf(standardTitle: string | undefined, turn: number): string {
  const all = questionsFor(standardTitle)
  return all[turn % all.length] as string
}
