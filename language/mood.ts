import type { Mood } from "./reading.ts"

/** How far from zero a feeling must be before it is called a mood. */
const FELT = 0.15

/** The mood of a feeling on -1..1. */
export function moodOf(sentiment: number): Mood {
  if (sentiment > FELT) return "happy"
  return sentiment < -FELT ? "unhappy" : "neutral"
}
