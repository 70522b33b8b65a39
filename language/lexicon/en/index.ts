import type { Lexicon } from "../lexicon.ts"
import { common } from "./common.ts"
import { but, feelings, negators, stronger, weaker, wishes } from "./feelings.ts"
import { people } from "./people.ts"
import { asking, notUrgent, remedies, rules, teams, thanks, urgent } from "./signals.ts"
import { notThemes, themes } from "./themes.ts"

export const english: Lexicon = {
  language: "en",
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
