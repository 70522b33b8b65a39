import type { Domain } from "#platform/domain.ts"
import { on } from "#platform/events/event.ts"
import { openIntake } from "./intake/intake.ts"
import { purgeKeys } from "./intake/purge-keys.ts"
import { readUnread } from "./intake/read-unread.ts"
import { readingDue } from "./intake/reading.ts"
import { surveyVersions } from "./ledgers.ts"
import { listeningLinks } from "./links.ts"
import { listeningRoutes } from "./routes.ts"

export { caseHistoryImported, feedbackReceived } from "./events.ts"
export { type Comment, type Feedback, getFeedback, type Mood } from "./feedback/get-feedback.ts"
export { readerLanguages } from "./feedback/reader-language.ts"
export { guessReviewRows } from "./import/guess-review-rows.ts"
export { parseMap } from "./import/parse-map.ts"
export { readPasted } from "./import/read-pasted.ts"
export { importFeedback } from "./imports/import-feedback.ts"
export type { ImportCounts } from "./imports/run-import.ts"
export { readUnread } from "./intake/read-unread.ts"
export { responseZone } from "./response-zone.ts"
export { feelingOf, isHappy, isUnhappy, type Score, type ScoreKind } from "./score.ts"
export { clearDemonstrationSurvey } from "./surveys/clear-demonstration-survey.ts"
export { keepDemonstrationSurvey } from "./surveys/keep-demonstration-survey.ts"
export { printPoster } from "./surveys/print-poster.ts"
export { inLanguage } from "./surveys/survey.ts"

export const listening: Domain = {
  name: "listening",
  routes: listeningRoutes,
  ledgers: [surveyVersions],
  links: listeningLinks,
  handlers: [on(readingDue, "read", async (ctx) => void (await readUnread(ctx)))],
  schedules: [
    { name: "read-what-was-left", cron: "* * * * *", run: async (ctx) => void (await readUnread(ctx)) },
    { name: "purge-intake-keys", cron: "17 3 * * *", run: purgeKeys },
  ],
  prepare: async (ctx) => openIntake(ctx),
}
