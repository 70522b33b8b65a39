import { catalogue } from "#web/words/catalogue.ts"

export const starterTitles = catalogue("starter-sets-titles", { starters: "Standards to begin with" })

/** Standards to begin with, for a shop and for an airline, in our own words: to be made one's own. */
export const starterWords = catalogue("starter-sets", {
  starters: "Standards to begin with",
  lead: "Two sets, from a shop and from an airline. Nothing here is yours yet: take what rings true, answer its question, and say it in your own words. It is kept as a draft.",
  "set.shop": "A shop, a café, a counter",
  "set.airline": "An airline, a station, a crew",
  begin: "Make it yours",
  beginOf: "Make it yours: {{title}}",
  had: "You have begun with it",
  ask: "First answer this, under “Why it matters”: {{question}}",
  "greet.title": "See who comes in",
  "greet.behaviour": "Look up and greet whoever comes in before you finish what your hands are doing.",
  "greet.looksLike": "A nod over two heads: I have seen you, you are next but one.",
  "greet.notLike": "Talking to each other across somebody who waits.",
  "greet.question": "When did one of you last stand in a shop and was not seen? What did you do then?",
  "plain.title": "Sell what helps them",
  "plain.behaviour":
    "Ask what it is for, and say so when the smaller one will do, or when somebody else has the right one.",
  "plain.looksLike": "“For that you need only half of it. Come back if it does not hold.”",
  "plain.notLike": "Counting what is on the bill before asking what it is for.",
  "plain.question": "When did you advise somebody to buy less, and did they come back?",
  "right.title": "Put it right at the counter",
  "right.behaviour":
    "Whoever is told of something wrong puts it right now, up to the limit, without asking who is to blame.",
  "right.looksLike": "A new one in the hand before the receipt is found.",
  "right.notLike": "“The boss is in on Monday.”",
  "right.question": "Up to what amount may everyone here put something right alone? Say the number.",
  "handover.title": "Leave it ready for the next one",
  "handover.behaviour": "Before you go, write down what was promised, and fill up what runs out first.",
  "handover.looksLike": "The order in the book with a name and a time, and the box already on the shelf.",
  "handover.notLike": "A customer who has to say it all again in the afternoon.",
  "handover.question": "What did somebody have to explain here twice last week?",
  "safe.title": "Safe before on time",
  "safe.behaviour": "Stop what could hurt anybody, say so at once, and let the clock run.",
  "safe.looksLike": "Boarding waits four minutes for grit on a wet ramp, and the queue is told why.",
  "safe.notLike": "“It has always held so far.”",
  "safe.question": "Who here stopped something unsafe this year, and what did we say to them afterwards?",
  "word.title": "The next word at a time",
  "word.behaviour":
    "Tell people what you know, what you do not, and when you come back; then come back, also with nothing new.",
  "word.looksLike": "“I do not know yet. I am back at ten past.” And at ten past somebody is there.",
  "word.notLike": "Forty minutes of silence, and then a new time on the board.",
  "word.question": "How long did people wait without a word at our last long delay? Ask one of them.",
  "stay.title": "Stay with them to the end",
  "stay.behaviour":
    "Keep what somebody brought to you until it is solved, or hand it to a colleague by name while they listen.",
  "stay.looksLike": "Walking to the right desk together, and telling the story there so that they need not.",
  "stay.notLike": "Pointing along the corridor.",
  "stay.question": "Which matter was passed on most often last month, and who could have ended it at once?",
  "behind.title": "Behind every gate a colleague",
  "behind.behaviour": "Answer a colleague with a customer before them within the shift, and first of all.",
  "behind.looksLike": "The technician comes to the reader that fails while the queue still stands.",
  "behind.notLike": "A ticket number.",
  "behind.question": "Which back office does the front line call most, and how long do they wait there?",
})
