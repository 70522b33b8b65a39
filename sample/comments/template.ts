import type { Random } from "../random/random.ts"

/** What the slots of a template are filled with: {gate} with "B14". */
export type Slots = Readonly<Record<string, string>>

/** A template taken apart: words as they are, a slot, a choice between templates, or the form for a woman and for a man. */
type Part = string | { slot: string } | { choice: Part[][] } | { of: "gender" | "writer"; she: string; he: string }

const known = new Map<string, Part[]>()

/**
 * Says a template: "[We stood|I stood] at {gate}[| for an hour], and {name} gave me <her/his> chair." One of each choice is taken, choices may lie within
 * choices, slots are filled, and <her/his> follows the slot `gender` ("she" or "he") of who is spoken of, <sola~solo> the slot `writer`. Throws on a
 * slot that has nothing to be filled with.
 */
export function say(template: string, random: Random, slots: Slots): string {
  let parts = known.get(template)
  if (!parts) {
    parts = partsOf(template)
    known.set(template, parts)
  }
  return spoken(parts, random, slots)
}

/** A thought that ends like one, so that another can follow. */
export const ended = (thought: string) => (/[.!?؟…]$/.test(thought) ? thought : `${thought}.`)

function spoken(parts: readonly Part[], random: Random, slots: Slots): string {
  let words = ""
  for (const part of parts) {
    if (typeof part === "string") words += part
    else if ("choice" in part) words += spoken(random.pick(part.choice), random, slots)
    else if ("she" in part) words += slots[part.of] === "he" ? part.he : part.she
    else {
      const filled = slots[part.slot]
      if (filled === undefined) throw new Error(`Nothing to say for {${part.slot}}`)
      words += filled
    }
  }
  return words
}

function partsOf(template: string): Part[] {
  let at = 0
  function read(inChoice: boolean): Part[] {
    const parts: Part[] = []
    let words = ""
    const endWords = () => {
      if (words !== "") parts.push(words)
      words = ""
    }
    while (at < template.length) {
      const sign = template[at] as string
      if (inChoice && (sign === "|" || sign === "]")) break
      at++
      if (sign === "[") {
        endWords()
        const choice = [read(true)]
        while (template[at] === "|") {
          at++
          choice.push(read(true))
        }
        if (template[at] !== "]") throw new Error(`A choice is not closed: ${template}`)
        at++
        parts.push({ choice })
      } else if (sign === "{") {
        endWords()
        const end = template.indexOf("}", at)
        parts.push({ slot: template.slice(at, end) })
        at = end + 1
      } else if (sign === "<") {
        endWords()
        const end = template.indexOf(">", at)
        const forms = template.slice(at, end)
        const of = forms.includes("~") ? "writer" : "gender"
        const [she = "", he = ""] = forms.split(/[~/]/)
        parts.push({ of, she, he })
        at = end + 1
      } else words += sign
    }
    endWords()
    return parts
  }
  return read(false)
}
