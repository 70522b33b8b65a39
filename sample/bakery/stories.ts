import type { PlannedStory } from "../fill/plan.ts"

/** Stories of one shop: its owner reviews them, her own too, since nobody else could. */
export const stories: readonly PlannedStory[] = [
  {
    by: "Femi Mensah",
    daysAgo: 40,
    people: [{ name: "Orla Keane" }],
    standards: [1],
    tags: ["regulars"],
    title: "Two rolls, every day, until there was one",
    needed:
      "Mr Abbot’s neighbour buys two rolls each morning. One Tuesday she asked for one, and looked at the counter.",
    done: "Orla came out from the ovens, said nothing, and carried the bag to the door for her. The day after we had her one roll ready before she asked.",
    ended: "She told us about him a week later. She still comes at half past seven.",
    tip: "When somebody’s order changes, do not make a joke of it. Wait.",
  },
  {
    by: "Martha Penrose",
    daysAgo: 12,
    people: [{ name: "Lily Rowe" }],
    standards: [0],
    tags: ["allergies", "unusual-situation"],
    title: "The cake we would not sell",
    needed:
      "A father wanted a cake without nuts for a party in an hour. There was one that had stood beside the almond trays.",
    done: "Lily told him that she was not sure, and that not sure was no. She rang the two shops up the road until one of them had a sealed one.",
    ended: "He was cross for a minute, and came back on Monday to say thank you.",
    tip: "Not sure is no. And know what your neighbours sell.",
  },
]
