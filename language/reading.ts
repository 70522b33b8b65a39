/** What customers of any service talk about. The plain words for a key are the caller's, in the reader's language. */
export const THEME_KEYS = [
  "waiting",
  "queue",
  "delay",
  "staff-attitude",
  "staff-knowledge",
  "staffing",
  "reply",
  "put-right",
  "price",
  "billing",
  "refund",
  "product-quality",
  "choice",
  "delivery",
  "booking",
  "cleanliness",
  "comfort",
  "noise",
  "temperature",
  "food",
  "information",
  "signs",
  "website",
  "wifi",
  "phone",
  "opening-hours",
  "policy",
  "paperwork",
  "baggage",
  "parking",
  "safety",
  "privacy",
  "accessibility",
  "children",
  "loyalty",
] as const
export type ThemeKey = (typeof THEME_KEYS)[number]

/** Signals that must not wait: somebody hurt or at risk, treated unequally, going to law, or going away. */
export const URGENCIES = ["danger", "discrimination", "legal", "leaving"] as const
export type Urgency = (typeof URGENCIES)[number]

/** What a customer asks for, to have it put right. */
export const REMEDIES = [
  "refund",
  "replacement",
  "repair",
  "compensation",
  "apology",
  "contact",
  "explanation",
  "correction",
] as const
export type Remedy = (typeof REMEDIES)[number]

export type Mood = "happy" | "neutral" | "unhappy"

/** A comment as the text engine read it. */
export interface Reading {
  /** ISO 639-1, or "und" when there are no words to tell by. */
  language: string
  /** From -1 (as bad as words get) to 1; 0 when nothing is felt or the language is not known. */
  sentiment: number
  mood: Mood
  themes: ThemeKey[]
  urgent: Urgency[]
  /** The words with names, addresses and numbers of persons replaced; safe to show openly. */
  masked: string
  /** Persons named, as written, each once; for proposing thanks. Fewer than are masked, because a wrong one is worse. */
  names: string[]
  /** Nothing but numeric codes ("6, 101"), as survey files have them: not a customer's words. */
  codesOnly: boolean
  /** What the customer asks for; absent when nothing is asked. */
  customerAsk?: Remedy[]
}
