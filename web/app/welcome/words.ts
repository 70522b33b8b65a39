import { catalogue } from "#web/words/catalogue.ts"

export const welcomeWords = catalogue("welcome", {
  title: "Good service, on purpose",
})
