import { ledger } from "#platform/ledgers/ledger.ts"

/** What was asked, as it was frozen when it was published. */
export const surveyVersions = ledger("listening_survey_version", "published versions of surveys", {
  key: ["survey_id", "number"],
  times: ["published_at"],
})
