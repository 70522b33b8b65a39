import type { Question, Scale } from "#contracts/question.ts"
import type { SurveyWords } from "#pages/survey/words.ts"
import { inLanguage } from "../surveys/survey.ts"

/** How a question is drawn; pages/survey/question.liquid has a form for each. */
type Drawing = "numbers" | "faces" | "list" | "words" | "line" | "contact" | "statement"

type OptionView = { value: string; text: string; checked: boolean; end: string }

export type QuestionView = {
  id: string
  /** The id of its element, which links from the summary of problems lead to. */
  field: string
  kind: string
  draw: Drawing
  /** "radio" or "checkbox". */
  input: string
  text: string
  help: string
  required: boolean
  conditional: boolean
  /** The skip rule as JSON, for the script; empty without one. */
  showIf: string
  options: OptionView[]
  low: string
  high: string
  lowest: string
  highest: string
  value: unknown
  problem: string
  /** The attribute that ties help and problem to the field, for screen readers. */
  described: string
}

/** Every five-point satisfaction scale is drawn as faces with words. */
const faces = 5

export function questionView(
  question: Question,
  languages: readonly string[],
  words: SurveyWords,
  given: unknown,
  problem: string,
): QuestionView {
  const field = `q-${question.id}`
  const drawn = drawing(question, languages, words, given)
  const help =
    "help" in question && question.help ? inLanguage(question.help, ...languages) : severalHelp(question, words)
  const describedBy = [help && `${field}-help`, `${field}-problem`].filter(Boolean).join(" ")
  return {
    id: question.id,
    field,
    kind: question.kind,
    input: question.kind === "choice" && question.many ? "checkbox" : "radio",
    text: inLanguage(question.text, ...languages),
    help,
    required: question.kind !== "statement" && question.required,
    conditional: question.showIf !== undefined,
    showIf: question.showIf ? JSON.stringify(question.showIf) : "",
    problem,
    described: ` aria-describedby="${describedBy}"${problem ? ' aria-invalid="true"' : ""}`,
    ...drawn,
  }
}

type Drawn = Pick<QuestionView, "draw" | "options" | "low" | "high" | "lowest" | "highest" | "value">
const bare = { options: [], low: "", high: "", lowest: "", highest: "" }

function drawing(question: Question, languages: readonly string[], words: SurveyWords, given: unknown): Drawn {
  const asText = typeof given === "string" || typeof given === "number" ? String(given) : ""
  switch (question.kind) {
    case "nps":
    case "csat":
    case "ces":
    case "rating":
      return scaleDrawing(question, languages, words, asText)
    case "choice":
      return { ...bare, draw: "list", options: choiceOptions(question, languages, given), value: "" }
    case "comment":
      return { ...bare, draw: "words", value: asText }
    case "text":
    case "number":
      return { ...bare, draw: "line", value: asText }
    case "contact":
      return { ...bare, draw: "contact", value: { name: "", email: "", ...(given as object | undefined) } }
    case "statement":
      return { ...bare, draw: "statement", value: "" }
  }
}

type Scaled = Extract<Question, { kind: "nps" | "csat" | "ces" | "rating" }>

function scaleDrawing(question: Scaled, languages: readonly string[], words: SurveyWords, given: string): Drawn {
  const { low, high }: Scale = question.kind === "nps" ? { low: 0, high: 10 } : question.scale
  const values = Array.from({ length: high - low + 1 }, (_, n) => String(low + n))
  const asFaces = question.kind === "csat" && values.length === faces
  const [usualLowest, usualHighest] = usualEnds(question, words)
  const lowest = question.lowest ? inLanguage(question.lowest, ...languages) : usualLowest
  const highest = question.highest ? inLanguage(question.highest, ...languages) : usualHighest
  const endOf = (at: number) => (at === 0 ? lowest : at === values.length - 1 ? highest : "")
  const options = values.map((value, at) => ({
    value,
    text: asFaces ? (words.faces[at] ?? value) : value,
    checked: value === given,
    end: asFaces ? "" : endOf(at),
  }))
  const ends = asFaces ? { lowest: "", highest: "" } : { lowest, highest }
  return { draw: asFaces ? "faces" : "numbers", options, low: String(low), high: String(high), ...ends, value: "" }
}

function usualEnds(question: Scaled, words: SurveyWords): [string, string] {
  if (question.kind === "nps") return [words.npsLowest, words.npsHighest]
  if (question.kind === "csat") return [words.csatLowest, words.csatHighest]
  if (question.kind === "rating") return [words.ratingLowest, words.ratingHighest]
  return question.variant === "effort"
    ? [words.effortLowest, words.effortHighest]
    : [words.easyLowest, words.easyHighest]
}

function choiceOptions(
  question: Extract<Question, { kind: "choice" }>,
  languages: readonly string[],
  given: unknown,
): OptionView[] {
  const chosen: unknown[] = Array.isArray(given) ? given : [given]
  return question.options.map(({ id, text }) => ({
    value: id,
    text: inLanguage(text, ...languages),
    checked: chosen.includes(id),
    end: "",
  }))
}

function severalHelp(question: Question, words: SurveyWords): string {
  if (question.kind === "choice" && question.many) return words.chooseSeveral
  return question.kind === "contact" ? words.contactWhy : ""
}
