export { findNames } from "./find-names.ts"
export type { Hint } from "./hint.ts"
export { MASKS } from "./mask.ts"
export { matchPeople, type NameMatch, type RosterEntry } from "./match-people.ts"
export { moodOf } from "./mood.ts"
export { type Praise, praises } from "./praise.ts"
export { readComment } from "./read-comment.ts"
export {
  type Mood,
  REMEDIES,
  type Reading,
  type Remedy,
  THEME_KEYS,
  type ThemeKey,
  URGENCIES,
  type Urgency,
} from "./reading.ts"
export { type BlamedRule, blamesARule } from "./rule-blame.ts"
