import type { getCeremony } from "#contracts/awards.ts"
import type { Reply } from "#contracts/route.ts"

export type Ceremony = Reply<typeof getCeremony>
type Nominee = Ceremony["nominees"][number]

/** One step of a ceremony. */
export type CeremonySlide =
  | { kind: "award" }
  | { kind: "criterion"; criterion: Ceremony["criteria"][number] }
  | { kind: "nominee"; nominee: Nominee; words: string; by: string | null }
  | { kind: "story"; nominee: Nominee; title: string; words: string }
  | { kind: "drum" }
  | { kind: "winners"; winners: Nominee[] }

/** People listen to so much of each. */
const mostWords = 3
const mostStories = 1

/** From what is honoured over who was nominated to who has won, which no step before the last one tells. */
export function slidesOf({ criteria, nominees, won }: Ceremony): CeremonySlide[] {
  return [
    { kind: "award" },
    ...criteria.map((criterion) => ({ kind: "criterion", criterion }) as const),
    ...nominees.flatMap((nominee): CeremonySlide[] => [
      ...nominee.words.slice(0, mostWords).map(({ words, by }) => ({ kind: "nominee", nominee, words, by }) as const),
      ...nominee.stories.slice(0, mostStories).map((story) => ({ kind: "story", nominee, ...story }) as const),
    ]),
    { kind: "drum" },
    { kind: "winners", winners: nominees.filter(({ id }) => won.includes(id)) },
  ]
}
