import type { FeedbackMap } from "#contracts/feedback-map.ts"
import { scaleOf } from "./read-answer.ts"
import { distinctSlugOf } from "./slug.ts"

/** A question that an import answers, with what a survey needs to ask it. */
export type MappedQuestion =
  | {
      id: string
      label: string
      kind: "nps" | "csat" | "ces" | "rating" | "number"
      scale: { min: number; max: number }
    }
  /** `options`: those that the map knows; `open` when a file may bring others. */
  | { id: string; label: string; kind: "choice"; many: boolean; options: MappedOption[]; open: boolean }
  | { id: string; label: string; kind: "text" }
export type MappedOption = { id: string; label: string }

/** The questions that a map answers, each once, in the map's order: what the survey of an import must at least ask. */
export function questionsOf(map: FeedbackMap): MappedQuestion[] {
  const questions = new Map<string, MappedQuestion>()
  for (const column of map.columns) {
    if (column.role === "score") {
      const { id, label, kind } = column.question
      questions.set(id, { id, label, kind, scale: scaleOf(column.question) })
    } else if (column.role === "text") {
      questions.set(column.question.id, column.question)
    } else if (column.role === "choice") {
      const { id, label, many = false } = column.question
      const options = [...new Set(Object.values(column.labels ?? {}))].map(optionOf)
      const open = column.labels === undefined || column.unlisted === "keep"
      const earlier = questions.get(id)
      if (earlier?.kind !== "choice") questions.set(id, { id, label, kind: "choice", many, options, open })
      else questions.set(id, { ...earlier, options: together(earlier.options, options), open: earlier.open || open })
    }
  }
  return [...questions.values()]
}

/** The option that a label stands for. An answer of a row holds the label; this is the id by which a survey knows it. */
export function optionOf(label: string): MappedOption {
  return { id: distinctSlugOf(label), label }
}

function together(some: readonly MappedOption[], more: readonly MappedOption[]): MappedOption[] {
  return [...new Map([...some, ...more].map((option) => [option.id, option])).values()]
}
