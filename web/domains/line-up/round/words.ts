import { catalogue } from "#web/words/catalogue.ts"

/** What a team's tablet says while they stand round it. */
export const roundWords = catalogue("line-up-round", {
  title: "Line-up",
  whoIsHere: "Who is here?",
  tapYourName: "Tap your name. That is all. It counts for the team; no list of persons is shown or handed on.",
  here: "here",
  notMe: "That was not me",
  notMeOf: "That was not me: {{name}}",
  takenBack: "Taken back: {{name}} is not counted. Tap the right name.",
  heldDays_one: "Held. The first day of a new row.",
  heldDays_other: "Held. {{count}} days in a row.",
  notHeldYet: "Two make it a line-up.",
  rowSoFar_one: "One day in a row so far.",
  rowSoFar_other: "{{count}} days in a row so far.",
  offline: "No connection. You can go on: what you tap is kept on this tablet and sent by itself later.",
  offlineReload:
    "Leave this page open until then: without a secure address (https) this tablet cannot open it again by itself.",
  waiting_one: "One tap waits to be sent.",
  waiting_other: "{{count}} taps wait to be sent.",
  noCard: "There is no card for today on this tablet yet.",
  noCardWhy: "It comes by itself as soon as there is a connection again.",
  notADevice: "This is no team’s tablet",
  notADeviceWhy:
    "A lead registers a tablet for a team under Shared devices. Then the team holds its line-up here, without signing in.",
  goHome: "Go to the start",
  holdHere: "Hold it here",
  iAmHere: "I am here",
  youAreHere: "You are here",
  notHere: "I am not here after all",
  signIn: "Sign in",
})
