import { catalogue } from "#web/words/catalogue.ts"

/** What adding files to a reply says. */
export const fileWords = catalogue("files-of-replies", {
  along: "Files that go along",
  beside: "Files that the customer finds on their page",
  help: "Up to ten, 10 MB each and 15 MB together; no programs.",
  add: "Add files",
  without: "Without {{name}}",
})
