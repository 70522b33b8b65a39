import { catalogue } from "#web/words/catalogue.ts"

/** What is said where something goes to a customer by mail: it is shown first, and then sent. */
export const sendingWords = catalogue("sending", {
  check: "See it, then send",
  shown: "This is what they get. Press once more to send it.",
  mail: "This is what goes out",
  from: "From",
  noServer: "It waits: no mail server is set up yet.",
  to: "To",
  answersTo: "Answers go to",
  subject: "Subject",
  language: "The lines we add",
  changeIt: "Change something",
})
