import { catalogue } from "#web/words/catalogue.ts"

/** What is said of signals that one person was told of. */
export const alertWords = catalogue("alerts", {
  title: "More than chance",
  openChart: "Open the chart",
  whole: "The whole company",
  why: "Why is it so? A word is enough",
  whyHint: "Two were ill, and the queue stood outside",
  send: "I have looked",
  sent: "Noted. It stands on the chart.",
  cap_one:
    "{{count}} chart is watched. A signal is told only where chance alone would make it at one look in {{oneIn}}, so at most {{most}} false alarms a year are to be expected.",
  cap_other:
    "{{count}} charts are watched. A signal is told only where chance alone would make it at one look in {{oneIn}}, so at most {{most}} false alarms a year are to be expected over all of them.",
  onChart: "Who was told of signals",
  told: "{{name}} was told on {{day}}:",
  youTold: "You were told on {{day}}:",
  looked: "Looked at on {{day}}:",
  notLooked: "Not looked at yet.",
})
