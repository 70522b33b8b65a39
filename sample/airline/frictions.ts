import type { PlannedFriction } from "../fill/plan.ts"
import { planted } from "../planted.ts"
import type { Random } from "../random/random.ts"
import { type Team, type TeamKind, teams } from "./units.ts"

/** What staff note that nearly went wrong, by what their team does, and what was done so that it does not come again. */
const noted: Readonly<Partial<Record<TeamKind, readonly { what: string; mended: string }[]>>> = {
  station: [
    {
      what: "Two flights were called at the same gate, and we noticed with the first in line.",
      mended: "Gates are read out to each other before a call.",
    },
    {
      what: "The lift to the lower gates stood still while a wheelchair waited.",
      mended: "The airport tells our desk first, and a second way is on the card.",
    },
    {
      what: "The screen showed yesterday's gate until ten minutes before boarding.",
      mended: "The early shift checks all screens against the plan.",
    },
    {
      what: "A child travelling alone was handed over a minute before the door closed.",
      mended: "Handing over begins half an hour earlier.",
    },
    {
      what: "The rebooking desk had no paper for half an hour, with a queue.",
      mended: "A second roll lies under the desk.",
    },
  ],
  baggage: [
    {
      what: "A pushchair stood on the wrong belt, and a mother nearly left without it.",
      mended: "Pushchairs come to the aircraft door.",
    },
    { what: "The list of late bags came as a picture that cannot be searched.", mended: "It comes as a table." },
    { what: "Two bags carried the same tag number.", mended: "The printer is reset after each change of shift." },
  ],
  lounge: [
    {
      what: "The doors opened for a flight that had been cancelled.",
      mended: "The door reads the flight's state now.",
    },
  ],
  cabin: [
    { what: "The special meals were loaded for the next flight.", mended: "The card is signed at the trolley." },
    {
      what: "Row 14 was sold twice after the change of aircraft.",
      mended: "Seats are checked when an aircraft is changed.",
    },
    { what: "No card in braille on board.", mended: "Two lie in the first locker." },
  ],
  calls: [
    { what: "The booking screen hangs for a minute when a name has an accent.", mended: "IT has mended the field." },
    { what: "The script still names the old allowance for bags.", mended: "It names the new one." },
  ],
  web: [{ what: "The seat map shows exit rows to families with small children.", mended: "It leaves them out." }],
}

/** At the station whose boarding was mended, what staff said about its readers before customers did. */
const ofReaders = [
  "The second reader at B14 is dark again. We board with one.",
  "One reader for a full flight: it went well because the flight was half empty.",
  "The reader at B12 needs three tries for every pass.",
] as const

const manyInAYear = 60

/** A year of what staff noted in time: a little everywhere, mended mostly within weeks; and the readers, over and over until they were mended. */
export function makeFrictions(random: Random): PlannedFriction[] {
  const { unit, doneDaysAgo } = planted.fixThatWorked
  const telling = teams.filter(({ does }) => noted[does])
  const usual = Array.from({ length: manyInAYear }, (_, at) =>
    frictionOf(random.pick(telling), random.fork(String(at))),
  )
  const readers = [260, 231, 214, 190, 171, 152, 139, 124, 118].map((daysAgo, at) => ({
    unit,
    daysAgo,
    what: ofReaders[at % ofReaders.length] as string,
    mended: { daysAgo: doneDaysAgo, words: "A second reader works at every gate, and IT answers for them." },
  }))
  return [...usual, ...readers].filter(({ daysAgo }) => daysAgo > 0)
}

function frictionOf({ code, does }: Team, random: Random): PlannedFriction {
  const { what, mended } = random.pick(noted[does] ?? [])
  const daysAgo = random.int(2, 350)
  const after = daysAgo - random.int(3, 40)
  return {
    unit: code,
    daysAgo,
    what,
    mended: after > 0 && random.chance(0.8) ? { daysAgo: after, words: mended } : null,
  }
}
