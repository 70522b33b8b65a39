import type { Lexicon } from "../lexicon.ts"
import { but, feelings, negators, stronger, weaker, wishes } from "./feelings.ts"
import { asking, common, notUrgent, people, remedies, rules, teams, thanks, urgent } from "./signals.ts"
import { notThemes, themes } from "./themes.ts"

export const arabic: Lexicon = {
  language: "ar",
  common,
  feelings,
  negators,
  stronger,
  weaker,
  wishes,
  but,
  themes,
  notThemes,
  urgent,
  notUrgent,
  remedies,
  asking,
  rules,
  thanks,
  teams,
  people,
}
