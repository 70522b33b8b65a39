import { z } from "zod"

/** Shapes that every contract uses. All text is bounded, and holds neither U+0000 nor lone surrogates (PostgreSQL refuses both). */

const speakable = (text: string) => !text.includes("\u0000") && text.isWellFormed()

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(speakable, {
      message: "This text has a character that cannot be kept.",
      params: { code: "unreadable-character" },
    })

/** Spaces, and what Unicode lets be shown as nothing: a name of these alone would be none. */
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u
const something = (max: number) =>
  text(max)
    .trim()
    .overwrite((text) => (unseen.test(text) ? "" : text))
    .min(1)

/** One line: a name, a title. */
export const line = (max = 200) => something(max)
/** Some paragraphs; may be empty. */
export const words = (max = 10_000) => text(max)
/** Some paragraphs; may not be empty. */
export const someWords = (max = 10_000) => something(max)

export const id = z.uuid()
/** A calendar day, "2026-11-22". */
export const day = z.iso.date()
/** An instant, "2026-11-22T08:00:00Z"; replies always carry UTC. */
export const instant = z.iso.datetime({ offset: true })
/** ISO 639-1, or a BCP 47 tag such as "pt-BR". */
export const language = z
  .string()
  .max(12)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
/** A name in an address: "after-your-flight". */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const email = z.email().max(254)
/** An amount in minor units (cents), with its ISO 4217 currency. */
export const money = z.object({
  minor: z.int().min(-1_000_000_000_000).max(1_000_000_000_000),
  currency: z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/),
})
export type Money = z.infer<typeof money>
export const timeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_+\-0-9/]+$/)

/** On what takes long: a random key of whoever waits, under which to tell how far it is. */
export const tellingProgress = z.object({ progress: id.optional() })

/** A reply with nothing to say. */
export const done = z.object({ done: z.literal(true) })
export const byId = z.object({ id })
export const named = z.object({ id, name: z.string() })
