import { catalogue } from "#web/words/catalogue.ts"

/** What the desk says: the queue beside the case, its keys, and who else is here. */
export const deskWords = catalogue("desk", {
  queue: "The queue",
  queueEmpty: "Nothing else waits here.",
  next: "Next",
  previous: "Previous",
  keys: "Keys",
  keysHelp: "They act while you are not typing, and not behind a window like this one.",
  keysAct: "Single keys act on this device",
  "key.next": "Next case",
  "key.previous": "Previous case",
  "key.take": "Take it",
  "key.list": "Back to the list",
  "key.help": "This list",
  here: "{{name}} is here",
  writing: "{{name}} is writing",
})
