import type { PlannedRoleCard } from "../fill/planned-standards.ts"

/** Front and back alike; the other jobs wait for theirs. */
export const roleCards: readonly PlannedRoleCard[] = [
  {
    job: "Gate agent",
    serves: "Whoever waits at the gate, and the crew who needs a list that is right.",
    reaches: "The last words before a flight: why we wait, until when, and whether somebody noticed who cannot stand.",
    standards: [
      { place: 2, how: "I walk down the queue every ten minutes and say the time of the next word." },
      { place: 1, how: "I look for who needs a chair before I call the first row." },
      { place: 0, how: "I stop boarding when the ramp is wet, and say why." },
    ],
  },
  {
    job: "Baggage tracer",
    serves: "People without their bag, often at midnight and far from home.",
    reaches: "The call with news, and the call without. Whether the bag is at the door on the day we said.",
    standards: [
      {
        place: 3,
        how: "The bag stays mine until it is in their hands. I hand it over by name at the end of my shift.",
      },
      { place: 2, how: "I call at the time I promised, also when I have found nothing." },
    ],
  },
  {
    job: "Cabin crew",
    serves: "Everyone on board, and the colleagues at the next gate whom we tell what is coming.",
    reaches: "The first smile, the answer about the connection, the blanket before anybody asks.",
    standards: [
      { place: 0, how: "The belt sign holds for everybody, and I say it kindly." },
      { place: 1, how: "I use the name on the list, and remember who flies for a funeral." },
      { place: 4, how: "I tell the station about the wheelchair before we land." },
    ],
  },
  {
    job: "Refunds clerk",
    serves: "Customers who wait for their money, and the advisers who have promised it to them.",
    reaches: "The day on which the money is there. They never see me; they see their account.",
    standards: [
      { place: 3, how: "A refund that bounces is mine until it has arrived, not until it was sent." },
      { place: 4, how: "An adviser with a customer on the line has my answer before the call ends." },
    ],
  },
]
