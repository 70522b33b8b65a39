import { catalogue } from "#web/words/catalogue.ts"

/** The names of the screens of listening, in the navigation, the palette and the history. */
export const listeningTitles = catalogue("listening-titles", {
  feedback: "Feedback",
  response: "What a customer said",
  surveys: "Surveys",
  survey: "Survey",
  newSurvey: "Make a survey",
  editSurvey: "Edit a survey",
  imports: "Import feedback",
  importing: "An import of feedback",
})
