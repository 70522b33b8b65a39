import { catalogue } from "#web/words/catalogue.ts"

export const signInWords = catalogue("sign-in", {
  title: "Sign in",
  welcome: "Good to see you.",
  login: "E-mail address or employee number",
  password: "Password",
  enter: "Sign in",
  wrong: "That name and password do not go together. Check both and try again.",
  byPassword: "Use a password instead",
  byPin: "Use my name and PIN",
  whoAreYou: "Who are you?",
  device: "This device belongs to {{unit}}.",
  noPin: "no PIN yet",
  notYou: "Not {{name}}?",
  pinFor: "{{name}}, your PIN",
  digits_one: "{{count}} digit entered",
  digits_other: "{{count}} digits entered",
  wipe: "Delete the last digit",
  wrongPin: "That is not the PIN. Try again, or ask your lead for a new one.",
  locked: "This PIN is locked after five tries. Your lead can release it.",
  nobody: "Nobody on this team has a PIN yet. A lead can set one under Team.",
  forgot: "Forgotten it? Your administrator can give you a new one.",
})
