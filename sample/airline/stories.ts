import type { PlannedStory } from "../fill/plan.ts"

/** Stories that people of the airline told, beside that of the reader at gate B14. */
export const stories: readonly PlannedStory[] = [
  {
    by: "Catarina Matos",
    daysAgo: 74,
    people: [{ name: "Catarina Matos" }],
    standards: [3],
    tags: ["lost and found", "unusual-situation"],
    outside: true,
    title: "A hearing aid on belt 4",
    needed:
      "A grandmother had lost a hearing aid between the aircraft and the hall. She was on her way to a christening, and would have sat through it without a word.",
    done: "We stopped belt 4 for six minutes and went along it with a torch. It was not there. So we asked the crew to lift the cushions of row 22 before the cleaners came, and one of us stayed with her and wrote down what we were doing, so that she could read it.",
    ended: "It was under 22C. She put it in, and the first thing she heard was her granddaughter on the phone.",
    tip: "Whoever cannot hear you can still be told: write it down, in large letters, and let them keep the note.",
  },
  {
    by: "Niamh Doyle",
    daysAgo: 51,
    people: [],
    standards: [2],
    tags: ["delays", "phone"],
    outside: true,
    title: "Forty calls, one sentence",
    needed:
      "The last flight to Porto was cancelled at nine in the evening. People rang to hear where they would sleep, and we did not know yet.",
    done: "We stopped saying “please bear with us”. Everyone got the same sentence: what we knew, what we did not, and the minute at which we would ring back. Then we rang back at that minute, also when there was nothing new.",
    ended:
      "Not one of the forty rang a second time that night. Three wrote to thank us for the calls with nothing in them.",
    tip: "Promise the next word, not the solution. And keep it when there is no news.",
  },
  {
    by: "Tiago Esteves",
    daysAgo: 33,
    people: [{ name: "Bilal Naciri" }],
    standards: [4],
    tags: ["back office"],
    outside: true,
    title: "An engineer in the boarding queue",
    needed: "Gate staff said that the new reader was slow. The figures said that it was not.",
    done: "Bilal came at five, stood in the queue with a boarding pass in his hand, and was passed by eleven people while the reader thought about his. It was quick with paper and slow with telephones whose screen was dim. He had the light above it changed the same day.",
    ended: "Boarding takes four minutes less. Two others from head office have come to stand in a queue since.",
    tip: "Before you explain a figure to the front line, stand where the customer stands.",
  },
  {
    by: "Elena Vidal",
    daysAgo: 19,
    people: [],
    standards: [1],
    tags: ["children", "unusual-situation"],
    title: "The boy who flew with an urn",
    needed:
      "A boy of twelve flew alone with the ashes of his father. At the gate he was asked to put the bag into the hold, and could not say why he would not.",
    done: "We asked him to sit with us, and did not ask again. When he told us, we gave the bag the seat beside him, with a belt around it, and told the captain. Nobody else was told anything.",
    ended: "He slept. His aunt rang the next day and asked who had fastened the belt.",
    tip: "When somebody will not let go of a thing, there is a reason. Make room first, ask later. An urn may travel in the cabin: the papers are listed under “special items”.",
  },
  {
    by: "Catarina Matos",
    daysAgo: 2,
    people: [{ name: "Tiago Esteves", says: "nothing" }],
    standards: [0],
    tags: ["safety"],
    until: "submitted",
    title: "The suitcase that ticked",
    needed: "A family saw their suitcase taken off the belt and opened, and nobody told them why.",
    done: "It ticked. Tiago walked over to them before the guard did, told them that it ticked, and waited with them behind the line. It was a metronome.",
    ended: "Their daughter played for us in the hall while the belt was checked. They made their connection.",
    tip: "Say the strange thing out loud, to those whom it concerns, before they have to guess.",
  },
]
