import { z } from "zod"
import { route, stewarding } from "./route.ts"
import { done, id, instant, language, line, named, someWords } from "./shapes.ts"
import { standardContent, standardState, translationState } from "./standards.ts"

const inLanguage = z.object({ language, state: translationState })

export const listTranslations = route({
  name: "listTranslations",
  method: "GET",
  path: "/api/standards/translations",
  access: { who: "person", roles: stewarding },
  summary: "Into which languages purpose and standards have been translated, and which translation is out of date",
  reply: z.object({
    /** The language in which they were written. */
    own: language,
    /** Null where there is no purpose yet. */
    purpose: z.object({ translations: z.array(inLanguage) }).nullable(),
    /** All that are not retired, in their order of priority. */
    standards: z.array(z.object({ id, title: z.string(), state: standardState, translations: z.array(inLanguage) })),
  }),
})

const translated = standardContent.omit({ toward: true }).extend({
  /** The check's question and its answers in their order; null where the standard has no check, or it stays in the first language. */
  check: z.object({ question: someWords(300), answers: z.array(line(200)).min(2).max(4) }).nullable(),
})

const wording = z.object({
  number: z.int(),
  title: z.string(),
  behaviour: z.string(),
  why: z.string(),
  looksLike: z.string(),
  notLike: z.string(),
})
const writing = { writtenAt: instant, writtenBy: named.nullable() }
const oneLanguage = z.object({ id, language })

export const getTranslation = route({
  name: "getTranslation",
  method: "GET",
  path: "/api/standards/:id/translations/:language",
  access: { who: "person", roles: stewarding },
  summary: "A standard to be translated: its wording, the one that was translated before, and the translation",
  params: oneLanguage,
  reply: z.object({
    own: language,
    wording,
    check: z.object({ question: z.string(), answers: z.array(z.string()) }).nullable(),
    translation: z
      .object({
        ...writing,
        state: translationState,
        /** What was translated, where it has been reworded since. */
        from: wording.nullable(),
        words: wording.omit({ number: true }).extend({
          check: z.object({ question: z.string(), answers: z.array(z.string()) }).nullable(),
        }),
      })
      .nullable(),
  }),
})

export const translateStandard = route({
  name: "translateStandard",
  method: "PUT",
  path: "/api/standards/:id/translations/:language",
  access: { who: "person", roles: stewarding },
  over: { reading: getTranslation, fields: ["translation"] },
  summary:
    "Write a standard in another language, or say that its translation still holds; what was written before stays",
  params: oneLanguage,
  body: z.object({
    /** The number of the wording that was translated. */
    wording: z.int().min(1).max(1_000_000),
    words: translated,
  }),
  reply: done,
})

export const withdrawTranslation = route({
  name: "withdrawTranslation",
  method: "DELETE",
  path: "/api/standards/:id/translations/:language",
  access: { who: "person", roles: stewarding },
  summary: "Show a standard in this language no more; whoever reads it finds the first language",
  params: oneLanguage,
  reply: done,
})

const ofPurpose = z.object({ language })

export const getPurposeTranslation = route({
  name: "getPurposeTranslation",
  method: "GET",
  path: "/api/purpose/translations/:language",
  access: { who: "person", roles: stewarding },
  summary: "The purpose to be translated, what was translated before, and the translation",
  params: ofPurpose,
  reply: z.object({
    own: language,
    purpose: z.object({ id, words: z.string() }).nullable(),
    translation: z
      .object({ ...writing, state: translationState, from: z.string().nullable(), words: z.string() })
      .nullable(),
  }),
})

export const translatePurpose = route({
  name: "translatePurpose",
  method: "PUT",
  path: "/api/purpose/translations/:language",
  access: { who: "person", roles: stewarding },
  over: { reading: getPurposeTranslation, fields: ["translation"] },
  summary: "Write the purpose in another language, or say that its translation still holds",
  params: ofPurpose,
  body: z.object({ purposeId: id, words: someWords(4000) }),
  reply: done,
})

export const withdrawPurposeTranslation = route({
  name: "withdrawPurposeTranslation",
  method: "DELETE",
  path: "/api/purpose/translations/:language",
  access: { who: "person", roles: stewarding },
  summary: "Show the purpose in this language no more",
  params: ofPurpose,
  reply: done,
})
