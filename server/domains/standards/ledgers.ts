import { ledger } from "#platform/ledgers/ledger.ts"

// What is only ever added to: what was said once stays said.

export const purposes = ledger("standards_purpose", "the purpose, as it was written each time", {
  times: ["written_at"],
})
export const versions = ledger("standards_version", "wordings of standards", { times: ["written_at"] })
export const checks = ledger("standards_check", "questions about standards", { times: ["written_at"] })
export const requests = ledger("standards_acknowledgement_request", "requests to read standards", {
  times: ["asked_at"],
})
export const acknowledgements = ledger("standards_acknowledgement", "acknowledgements of standards", { times: ["at"] })
export const reminders = ledger("standards_reminder", "reminders to read standards", { times: ["reminded_at"] })
export const translations = ledger("standards_translation", "translations of standards", { times: ["written_at"] })
export const purposeTranslations = ledger("standards_purpose_translation", "translations of the purpose", {
  times: ["written_at"],
})
export const roleCards = ledger("standards_role_card", "jobs that have a role card", { times: ["made_at"] })
export const roleCardWordings = ledger("standards_role_card_wording", "wordings of role cards", {
  times: ["written_at"],
})
export const roleCardStandards = ledger("standards_role_card_standard", "standards on role cards", {
  key: ["wording_id", "place"],
  times: [],
})

export const ledgersOfStandards = [
  purposes,
  versions,
  checks,
  requests,
  acknowledgements,
  reminders,
  translations,
  purposeTranslations,
  roleCards,
  roleCardWordings,
  roleCardStandards,
]
