import { catalogue } from "#web/words/catalogue.ts"

/** Standards to begin with, one for each thing that customers complain of most. */
export const firstStandardWords = catalogue("first-standards", {
  "no-wait-without-a-word": "Nobody waits without a word",
  "no-wait-without-a-word.behaviour":
    "Whoever has to wait hears from us, within two minutes, how long it will be and why.",
  "greet-first": "We greet first",
  "greet-first.behaviour": "We look up, greet and stop what we are doing before the customer has to ask.",
  "an-answer-or-who-has-it": "An answer, or who has it",
  "an-answer-or-who-has-it.behaviour": "We answer, or we find the person who can and stay until they have taken over.",
  "money-back": "Money back without a struggle",
  "money-back.behaviour": "When we owe a customer money we say when it will be there, and it is there by then.",
  "no-surprise-on-the-bill": "No surprise on the bill",
  "no-surprise-on-the-bill.behaviour":
    "We say what it will cost before it costs anything, and put a wrong bill right while the customer is with us.",
  "late-is-said-before": "Late is said before it is late",
  "late-is-said-before.behaviour":
    "When we shall miss a time we tell the customer before they notice, with a new time that we keep.",
  "call-back-when-said": "We call back when we said",
  "call-back-when-said.behaviour":
    "A call that we promise is made at the time that we promised, also when there is no news.",
  "tell-before-they-ask": "We tell before they ask",
  "tell-before-they-ask.behaviour": "What changes for a customer reaches them from us first, in plain words.",
  "clean-enough-for-guests": "Clean enough for our own guests",
  "clean-enough-for-guests.behaviour":
    "Whoever sees that something is dirty cleans it or has it cleaned at once, whosever job it is.",
  "the-rule-serves": "The rule serves the customer",
  "the-rule-serves.behaviour":
    "When a rule stands in the way of the right thing we do the right thing, say why, and report the rule.",
  "own-it-until-right": "We own it until it is right",
  "own-it-until-right.behaviour":
    "Whoever hears of a problem keeps it until the customer says that it has been put right.",
})
