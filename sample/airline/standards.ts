import type { StandardContent } from "#contracts/standards.ts"
import type { PlannedExample } from "../fill/planned-standards.ts"

export const purpose =
  "People hand us their journeys: a wedding, a funeral, the first holiday in four years, the meeting that decides a job. We carry them as we would want our own to be carried. When it goes well, we do not need to be noticed. When it goes wrong, and flying sometimes does, people should remember who stood beside them."

/** In their order of priority: where two conflict, the earlier wins. */
export const standards: readonly StandardContent[] = [
  {
    title: "Safe before all else",
    behaviour:
      "Stop anything that could hurt a customer or a colleague, and say so at once, whatever is late because of it.",
    why: "Every other promise rests on this one. Nobody here has ever been in trouble for stopping something unsafe, and nobody will be.",
    looksLike:
      "A gate agent holds boarding for four minutes because the ramp is wet, tells the queue why, and calls for grit.",
    notLike: "“We are late already, they will manage.”",
    toward: "both",
  },
  {
    title: "See the person",
    behaviour:
      "Look up, greet, and notice who needs a chair, a slower word or a moment's patience before they have to ask.",
    why: "A traveller meets us for two minutes after a long day. Being seen is what they tell their family about.",
    looksLike:
      "Finding a chair at the gate for a father who cannot stand for long. Using the name on the boarding pass.",
    notLike: "Passport, tag, next.",
    toward: "customer",
  },
  {
    title: "Say what is going on",
    behaviour:
      "Tell people what we know, what we do not know, and when the next word comes; then come back at that time.",
    why: "Waiting is bearable, not knowing is not. “We don't know yet, I'll be back at ten past” is an answer.",
    looksLike: "Walking down the queue every ten minutes. The captain's own voice. A message before the board changes.",
    notLike: "An announcement about “operational reasons”, and then silence.",
    toward: "both",
  },
  {
    title: "Own it until it is right",
    behaviour:
      "Whoever hears of a problem keeps it until the customer says that it is put right, or hands it over by name.",
    why: "Our customers meet one airline, not eleven departments. Being passed on is worse than the delay.",
    looksLike:
      "Calling back at the time that was promised, also when there is no news. Walking someone to the right desk.",
    notLike: "“That is not my department.”",
    toward: "customer",
  },
  {
    title: "Serve colleagues as customers",
    behaviour: "Answer a colleague who serves a customer within the shift, and ask them afterwards whether it helped.",
    why: "The front line can only be as good as those behind it. Every back office has customers, two doors away.",
    looksLike: "IT comes to the gate to see the reader that fails. Catering calls the purser about the missing meals.",
    notLike: "“Open a ticket.”",
    toward: "co-worker",
  },
]

/** Told on the pages of the standards. */
export const examples: readonly PlannedExample[] = [
  {
    standard: 1,
    words:
      "A man stood at the gate with a small urn and did not want to put it through the belt. She asked the others to wait a moment, walked the other way round with him, and held his boarding pass.",
  },
  {
    standard: 2,
    words:
      "Nobody knew when the crew would come. He said so, wrote “back at 18:10” on the board, and at ten past six he stood there: still nothing. People laughed, and nobody left the queue.",
  },
  {
    standard: 3,
    words:
      "A pushchair went to Cairo instead of Madrid. The agent at the desk kept the matter for three days, called twice with nothing and once with everything, and carried it to the door.",
  },
]
