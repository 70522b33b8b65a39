export { findNames } from "./find-names.ts"
export { type FindThemesOptions, findThemes, type ThemeFindings } from "./find-themes.ts"
export { fold } from "./fold.ts"
export type { Hint } from "./hint.ts"
export { languageUnlike } from "./language-unlike.ts"
export { MASKS } from "./mask.ts"
export { matchPeople, type NameMatch, type RosterEntry } from "./match-people.ts"
export { moodOf } from "./mood.ts"
export type {
  CustomerToRescue,
  PersonToThank,
  PileReading,
  PileRow,
  RescueReason,
  RuleToBlame,
  ScoreScale,
  TooThin,
} from "./pile.ts"
export { type Praise, praises } from "./praise.ts"
export { findPromise, findPromisedTime } from "./promise/find-promise.ts"
export type { PromisedTime } from "./promise/promised-time.ts"
export { readComment } from "./read-comment.ts"
export { type ReadPileOptions, readPile } from "./read-pile.ts"
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
export { isSilent } from "./silence.ts"
export type { Theme } from "./theme.ts"
