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
  otherWords: "Written in {{words}}, and the customer's language is {{theirs}}.",
  otherLines: "The lines we add are in {{lines}}, and the customer's language is {{theirs}}: we have none in it yet.",
  otherMail: "All of it is in {{words}}, and the customer's language is {{theirs}}.",
  otherBoth: "Written in {{words}}, with lines of ours in {{lines}}, and the customer's language is {{theirs}}.",
  changeIt: "Change something",
})
