/** What people say of a bakery. */
export const topics = ["bread", "pastry", "coffee", "queue", "people", "price", "hours", "order"] as const
export type BakeryTopic = (typeof topics)[number]

/** As the survey offers them. */
export const optionNames: Record<BakeryTopic, string> = {
  bread: "Bread",
  pastry: "Cakes and pastry",
  coffee: "Coffee",
  queue: "The queue",
  people: "Us",
  price: "Prices",
  hours: "When we are open",
  order: "An order",
}

export const said: Record<BakeryTopic, { glad: readonly string[]; cross: readonly string[] }> = {
  bread: {
    glad: [
      "The [sourdough|rye|seeded loaf] [is the best|beats anything] [in town|this side of the river]. [Crust that sings.|Still good on day three.|]",
      "[Bread|The walnut loaf] was [still warm|warm from the oven] when I [got home|walked in]. [I ate the end on the way.|Half of it never reached the table.]",
      "My [mother|father-in-law], who [is from Brittany|baked for forty years], [asked for a second loaf|nodded. That is high praise].",
    ],
    cross: [
      "[Sourdough|The sourdough] sold out [by ten|before ten][ again|, three Saturdays running]. [Bake more?|I get up early for it.]",
      "The [rye|seeded loaf] was [underbaked|gummy in the middle] [this week|on {weekday}]. [Not like you.|]",
      "[Paid for|Asked for] sliced, got home, [not sliced|not sliced, again].",
    ],
  },
  pastry: {
    glad: [
      "[Cinnamon buns|The cardamom bun|Almond croissant]: [worth the walk|worth the rain|I dream of it].",
      "The [lemon tart|plum slice] [tastes like my gran's|made my week].",
    ],
    cross: [
      "[Croissants|The croissant] [yesterday's|a day old], [at today's price|I could tell].",
      "[More custard|A bit more filling] in the [tart|doughnut], please. [It was mostly air.|]",
    ],
  },
  coffee: {
    glad: [
      "[Proper|Really good] coffee, [and they remember how I take it|flat white like it should be].",
      "Coffee and a bun [in the window seat|before the bus], [best ten minutes of my day|that's me sorted].",
    ],
    cross: [
      "Coffee [lukewarm|burnt] [twice this week|on {weekday}].",
      "[No oat milk|Oat milk gone] by [nine|eleven], [again|and no sign to say so].",
    ],
  },
  queue: {
    glad: [
      "Queue to the door and [still served in five minutes|everybody smiling].",
      "[Quick|Fast] even on a Saturday.",
    ],
    cross: [
      "[Twenty minutes|A quarter of an hour] in the queue with [one person|just one] on the till [and the phone ringing|who also made the coffees].",
      "The queue blocks the [door|pavement], my [pushchair|wheelchair] [couldn't get through|had no chance].",
    ],
  },
  people: {
    glad: [
      "{name} [always asks about|remembered] my [knee|exams|grandson]. [Thank you {name}!|]",
      "[Thank you|Thanks] {name} for [running after me with my change|keeping a loaf back for Mum|opening up in the rain for one loaf]!",
      "[Lovely|Such lovely] people. [You feel it the moment you walk in.|My kids want to work here.]",
      "{name} [let my daughter|let our twins] shape a roll [in the back|on the counter]. [She has told the whole school.|Best day of the holidays.] Thank you.",
    ],
    cross: [
      "Bit [short|sharp] with me on {weekday} when I asked [about nuts|if it was vegan]. [I have to ask.|My son is allergic.]",
      "[Nobody looked up|Not even a hello] [for five minutes|while two of them chatted].",
    ],
  },
  price: {
    glad: ["Not cheap, [but honest|but I know where it goes].", "[Fair|Good] prices for [real bread|what you get]."],
    cross: [
      "[Four pounds eighty|Nearly five pounds] for a loaf now. [I'll have to think about it.|Hm.]",
      "Charged for [two|three] buns, got [one|two]. [Noticed at home.|]",
    ],
  },
  hours: {
    glad: ["[Open at seven|Seven o'clock opening] saves my [commute|mornings]."],
    cross: [
      "[Closed|Shut] on {weekday} at [half three|three], the sign says [four|five].",
      "[Please|Could you] open [Mondays|a bit later on Fridays]. [I only get out at six.|]",
    ],
  },
  order: {
    glad: [
      "Birthday cake [exactly as ordered|better than the picture], {name} [even wrote the name right|added a tiny fox]. Thank you!",
      "Ordered by phone, ready [to the minute|when I came].",
    ],
    cross: [
      "[Ordered|I ordered] [two loaves|a cake] for {weekday}, [nobody had written it down|not there when I came]. [The party was at three.|Guests at six.]",
      "The name on the cake was spelled [wrong|with a K]. [He is five, he noticed.|]",
    ],
  },
}

export const short = {
  glad: [
    "[Lovely|Delicious|Perfect|Yum][!|.|, as always]",
    "[Best bakery|Best buns] [in town|ever][.|!]",
    "[Never change|Keep going][!|.]",
    "[All good|Spot on][, thank you|]",
    "[Happy|Very happy] [customer|regular][.|]",
  ],
  cross: ["[Not your best day|Disappointing][.|]", "[Too slow|Sold out again][.|]"],
}
export const plain = [
  "[Good|Fine][, bit pricey|, bit slow on {weekday}|.]",
  "[Nice bread|Nice place], [small|no seats].",
  "[Ok|All right][.| today.]",
]

export const weekdays = ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
