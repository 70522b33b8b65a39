import { z } from "zod"
import { language, line, slug, words } from "./shapes.ts"

/** What a survey may ask. The same shapes are the draft being written, the version frozen on publishing, and what an import fills. */

/** A text in one or more languages: { en: "How was it?", es: "¿Qué tal?" }. */
export const phrase = z
  .record(language, words(600))
  .refine((all) => Object.keys(all).length >= 1 && Object.keys(all).length <= 30, {
    message: "Write this in at least one language, and in at most 30.",
    params: { code: "language-missing" },
  })
export type Phrase = z.infer<typeof phrase>

/** Both ends are included; low is below high, whichever of them is the good one. */
export const scale = z
  .object({ low: z.number().min(-1e9).max(1e9), high: z.number().min(-1e9).max(1e9) })
  .refine(({ low, high }) => low < high, {
    message: "A scale's lower end must be below its upper end.",
    params: { code: "scale-backwards" },
  })
export type Scale = z.infer<typeof scale>

/** A scale that is drawn as buttons: few whole numbers. */
const buttons = scale
  .refine(({ low, high }) => Number.isInteger(low) && Number.isInteger(high), {
    message: "A scale has whole ends.",
    params: { code: "scale-not-whole" },
  })
  .refine(({ low, high }) => high - low <= 10, {
    message: "A scale has at most eleven steps.",
    params: { code: "scale-too-long" },
  })

/** Asked only when an earlier question was answered with one of these: option ids, or numbers of a scale. */
export const showIf = z.object({
  question: slug,
  oneOf: z
    .array(z.union([z.number(), line(200)]))
    .min(1)
    .max(50),
})
export type ShowIf = z.infer<typeof showIf>

const every = { id: slug, text: phrase, help: phrase.optional(), showIf: showIf.optional() }
const asked = { ...every, required: z.boolean().default(false) }
const ends = { lowest: phrase.optional(), highest: phrase.optional() }

/** An option's id is what an answer keeps and what a link prefills; its text may be mended without breaking either. */
export const option = z.object({ id: line(200), text: phrase })

export const question = z.discriminatedUnion("kind", [
  z.object({ ...asked, ...ends, kind: z.literal("nps") }),
  z.object({ ...asked, ...ends, kind: z.literal("csat"), scale: buttons.default({ low: 1, high: 5 }) }),
  /** easy: "they made it easy", where high is good; effort: "how much effort was it", where high is bad. */
  z.object({
    ...asked,
    ...ends,
    kind: z.literal("ces"),
    scale: buttons.default({ low: 1, high: 7 }),
    variant: z.enum(["easy", "effort"]).default("easy"),
  }),
  z.object({ ...asked, ...ends, kind: z.literal("rating"), scale: buttons.default({ low: 1, high: 5 }) }),
  z.object({ ...asked, kind: z.literal("number"), scale: scale.optional() }),
  /** `open`: answers may hold what is not among the options, as imported files do. */
  z.object({
    ...asked,
    kind: z.literal("choice"),
    many: z.boolean().default(false),
    open: z.boolean().default(false),
    options: z.array(option).max(1000),
  }),
  /** The customer's own words, which the text engine reads. A survey asks for them once. */
  z.object({ ...asked, kind: z.literal("comment") }),
  /** One line, such as a booking number; kept as it is and not read. */
  z.object({ ...asked, kind: z.literal("text") }),
  /** Name and e-mail address, for being answered. They become a customer and never stand among the answers. */
  z.object({ ...asked, kind: z.literal("contact") }),
  z.object({ ...every, kind: z.literal("statement") }),
])
export type Question = z.output<typeof question>
export type QuestionKind = Question["kind"]

/** A number on a scale, an option id or a line or words, or the ids of several options. */
export const answer = z.union([z.number(), words(20_000), z.array(line(500)).max(100)])
export type Answer = z.infer<typeof answer>
/** By question id. */
export type Answers = Record<string, Answer>
