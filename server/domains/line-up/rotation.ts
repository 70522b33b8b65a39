/** A standard's turn on a team's card: the day it was on. */
export type Turn = { standardId: string; day: string }

/**
 * The standard of the next card: in their order of priority one that has not had a turn yet, and once all have, the one whose last turn is longest
 * ago. So none comes again before all the others have had theirs, and a new standard has one turn at once and then waits like the rest. Turns
 * that are already planned for later days count too.
 */
export function nextStandard(inOrder: readonly string[], turns: readonly Turn[]): string | undefined {
  const last = new Map<string, string>()
  for (const { standardId, day } of turns) {
    const known = last.get(standardId)
    if (known === undefined || day > known) last.set(standardId, day)
  }
  let chosen: string | undefined
  for (const id of inOrder) if (chosen === undefined || (last.get(id) ?? "") < (last.get(chosen) ?? "")) chosen = id
  return chosen
}
