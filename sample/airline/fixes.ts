import type { landings } from "#contracts/recovery.ts"
import type { MeasureKey } from "#measures"
import { type DaysAgo, planted } from "../planted.ts"

/** A fix: for which cause, by whom, where it lands and what it should move; days that are below 0 lie ahead. */
export type PlannedFix = {
  cause: string
  title: string
  what: string
  /** Who plans it, and who owns it, by name. */
  plannedBy: string
  owner: string
  plannedDaysAgo: DaysAgo
  dueDaysAgo: DaysAgo
  doneDaysAgo: DaysAgo | null
  landsIn: (typeof landings)[number]
  /** Place of the standard that it serves. */
  standard: number | null
  measure: MeasureKey
  unit: string
  weDid: string
  /** What is published of it, and when; null where nobody has confirmed the words yet. */
  published: { daysAgo: DaysAgo; youSaid: string } | null
}

/** The cause in the told story; few cases have it, so that its Trace can be read. */
export const storyCause = "One boarding pass reader for a full aircraft"

export const fixes: readonly PlannedFix[] = [
  {
    cause: "Nobody tells people where their bag is",
    title: "A text message when a bag is late",
    what: "When a bag is not on the belt, its owner gets a text message that it is being located.",
    plannedBy: "Catarina Matos",
    owner: "Catarina Matos",
    plannedDaysAgo: 190,
    dueDaysAgo: 150,
    doneDaysAgo: planted.fixThatDidNot.doneDaysAgo,
    landsIn: "process",
    standard: 2,
    measure: planted.fixThatDidNot.measure,
    unit: planted.fixThatDidNot.unit,
    weDid: "If your bag is not on the belt, you get a text message from us within the hour.",
    published: { daysAgo: 152, youSaid: "My suitcase is missing and nobody tells me where it is." },
  },
  {
    cause: storyCause,
    title: "A second reader at every gate, and rows called in order",
    what: "Two boarding pass readers at each of the eleven gates, with one name that answers for them. Boarding is called by rows. One colleague walks the queue, with a chair.",
    plannedBy: "Tiago Esteves",
    owner: "Bilal Naciri",
    plannedDaysAgo: 112,
    dueDaysAgo: 97,
    doneDaysAgo: planted.fixThatWorked.doneDaysAgo,
    landsIn: "process",
    standard: 1,
    measure: planted.fixThatWorked.measure,
    unit: planted.fixThatWorked.unit,
    weDid:
      "Every gate in Lisbon has two readers that work, and one name answers for them. We call boarding by rows, and a colleague walks the queue and finds a chair for whoever needs one.",
    published: {
      daysAgo: 97,
      youSaid: "Fifty minutes on our feet at the gate, with one person scanning a full plane and not one chair.",
    },
  },
  {
    cause: "Meals loaded by last week's count",
    title: "Load meals by tonight's bookings",
    what: "The caterer gets the count at 20:00 of the evening before, special meals by name.",
    plannedBy: "Elena Vidal",
    owner: "Elena Vidal",
    plannedDaysAgo: 118,
    dueDaysAgo: 85,
    doneDaysAgo: 83,
    landsIn: "supplier",
    standard: null,
    measure: "nps",
    unit: "cabin",
    weDid: "Meals are loaded by the bookings of the evening before, and special meals travel with your name on them.",
    published: { daysAgo: 80, youSaid: "I ordered a gluten-free meal a week ahead and nobody knew about it." },
  },
  {
    cause: "Gate changes reach the board before they reach us",
    title: "In Madrid, gate changes go to phones first",
    what: "A gate change goes to the app and to the agents' phones before it goes to the board. Madrid tries it; the others follow if the chart says so.",
    plannedBy: "Rui Sequeira",
    owner: "Rui Sequeira",
    plannedDaysAgo: 40,
    dueDaysAgo: 10,
    doneDaysAgo: 12,
    landsIn: "product",
    standard: 2,
    measure: "csat",
    unit: "mad",
    weDid: "In Madrid, when your gate changes, your phone knows before the board does, and so do we.",
    published: null,
  },
  {
    cause: "Refunds are typed in twice",
    title: "Refunds flow from the booking to the bank",
    what: "One entry instead of two; anything over seven days shows on the team's board.",
    plannedBy: "Matthias Krüger",
    owner: "Matthias Krüger",
    plannedDaysAgo: 70,
    dueDaysAgo: 9,
    doneDaysAgo: null,
    landsIn: "process",
    standard: 3,
    measure: "ces",
    unit: "refunds",
    weDid: "",
    published: null,
  },
  {
    cause: "Names can be corrected within 24 hours only",
    title: "Correct a name until check-in, free of charge",
    what: "Up to three letters, or a married name with the passport in hand, by whoever picks up the phone. The fraud check stays.",
    plannedBy: "Niamh Doyle",
    owner: "Nuno Lourenço",
    plannedDaysAgo: 16,
    dueDaysAgo: -24,
    doneDaysAgo: null,
    landsIn: "policy",
    standard: 3,
    measure: planted.ruleInTheWay.measure,
    unit: planted.ruleInTheWay.unit,
    weDid: "",
    published: null,
  },
]
