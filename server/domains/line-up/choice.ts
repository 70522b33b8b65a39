/** Thanks, or a story from the board: written, reviewed, and therefore `toldWell`. */
export type Story = { id: string; standardIds: readonly string[]; at: Date; fromCustomer: boolean; toldWell: boolean }
export type Miss = { caseId: string; fixId: string | null; weDid: string | null; at: Date }

/**
 * The story of a card: the team's own before others', one that has not been told before, one that shows the standard of the day, one that is told well or in
 * a customer's words, and the newest of those. The stories come newest first. A story is told again only when all have been told, and then the one
 * that was told longest ago.
 */
export function chooseStory<S extends Story>(
  own: readonly S[],
  wider: readonly S[],
  of: { standardId: string | undefined; told: ReadonlyMap<string, string> },
): S | undefined {
  const fresh = (stories: readonly S[]) => stories.filter(({ id }) => !of.told.has(id))
  const worth = ({ standardIds, fromCustomer, toldWell }: S) =>
    (of.standardId !== undefined && standardIds.includes(of.standardId) ? 2 : 0) + (fromCustomer || toldWell ? 1 : 0)
  for (const stories of [fresh(own), fresh(wider)]) {
    const best = stories.toSorted((a, b) => worth(b) - worth(a))[0]
    if (best) return best
  }
  const lastTold = ({ id }: S) => of.told.get(id) ?? ""
  return own.toSorted((a, b) => lastTold(a).localeCompare(lastTold(b)))[0]
}

/**
 * The miss of a card: one with something changed since before one without, not told before, the newest. The misses come newest first; those from
 * which nothing can be learnt are passed over, and asked about only as far as it takes to find one.
 */
export function chooseMiss<M extends Miss>(
  misses: readonly M[],
  told: ReadonlySet<string>,
  teaches: (miss: M) => boolean,
): M | undefined {
  const fresh = misses.filter(({ caseId }) => !told.has(caseId))
  const changed = fresh.filter(({ weDid }) => weDid !== null)
  return changed.find(teaches) ?? fresh.filter(({ weDid }) => weDid === null).find(teaches)
}
