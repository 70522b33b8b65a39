import { visitForm } from "../../support/surveys.ts"
import { reviewsFile, reviewsMap } from "../records/listening.ts"
import type { Ask } from "./request.ts"

const head = { language: "en", unitId: null, touchpointId: null, anonymous: false, form: visitForm }

export const listeningRequests: Record<string, Ask> = {
  addTouchpoint: { body: () => ({ name: "At the counter" }) },
  listSurveys: { of: "survey", lists: true },
  getSurvey: { of: "survey" },
  makeSurvey: { body: ({ town }) => ({ ...head, name: `A survey at ${town.house.clock.now().toISOString()}` }) },
  editSurvey: { of: "survey", body: ({ record }) => ({ ...head, name: record.id }) },
  publishSurvey: { of: "survey" },
  closeSurvey: { of: "survey" },
  reopenSurvey: { of: "a closed survey" },
  getPoster: { of: "survey" },
  showSurveyPage: { of: "survey" },
  takeSurveyPage: { of: "survey", body: () => ({ recommend: "9" }) },
  takeResponse: { of: "survey", body: () => ({ answers: { recommend: 9 } }) },
  "takeResponse: that says who served": {
    of: "survey",
    body: ({ place }) => ({ answers: { recommend: 9 }, personId: place.ownerId, customer: { name: "Rosa" } }),
  },
  takeResponses: { of: "survey", body: () => ({ responses: [{ answers: { recommend: 9 } }] }) },
  listFeedback: { of: "response", lists: true },
  getResponse: { of: "response" },
  correctThemes: { of: "response", body: () => ({ themes: ["kindness"] }) },
  listImports: { of: "import", lists: true },
  getImport: { of: "import" },
  previewImport: {
    body: () => ({ fileName: "reviews.csv", sample: Buffer.from(reviewsFile).toString("base64"), whole: true }),
  },
  startImport: { body: () => ({ fileName: "reviews.csv", map: reviewsMap }) },
  sendImportFile: { of: "import", body: () => reviewsFile },
  getBadRows: { of: "import" },
  previewUndo: { of: "import" },
  undoImport: { of: "import" },
}
