import type { Ask } from "./request.ts"

const content = {
  title: "What we heard",
  opening: "",
  parts: [{ kind: "words", title: "", body: "Thanks.", about: null }],
}
const oneClick = () => ({ "List-Unsubscribe": "One-Click" })

/** The newsletter: who writes and sends it, and who reads it while its archive is not open to everybody. */
export const newsletterRequests: Record<string, Ask> = {
  listEditions: { of: "sent edition", lists: true },
  "listEditions: drafts": { of: "draft edition", lists: true },
  getEdition: { of: "draft edition" },
  draftEdition: { body: () => ({}) },
  editEdition: { of: "draft edition", body: () => content },
  listMoreParts: { of: "draft edition" },
  discardEdition: { of: "draft edition" },
  previewEdition: { of: "draft edition" },
  testEdition: { of: "draft edition" },
  scheduleEdition: { of: "draft edition", body: () => ({ at: null }) },
  unscheduleEdition: { of: "scheduled edition" },
  pauseEdition: { of: "edition being sent" },
  resumeEdition: { of: "paused edition" },
  cancelEdition: { of: "edition being sent" },
  countEditionAsSent: { of: "paused edition" },
  withdrawEdition: { of: "sent edition" },
  restoreEdition: { of: "sent edition" },
  changeNewsletterSettings: { body: () => ({ archive: "people", perMinute: 600 }) },
  chooseNewsletter: { body: () => ({ wanted: true }) },
  showLeavePage: { of: "newsletter link" },
  leaveNewsletter: { of: "newsletter link", body: oneClick },
  returnToNewsletter: { of: "newsletter link" },
  subscribeToNewsletter: { body: () => ({ email: "rosa@customers.example" }) },
  showConfirmPage: { of: "confirm link" },
  confirmSubscription: { of: "confirm link" },
  editionPage: { of: "sent edition" },
}
