/**
 * Commits what comes in together. A batch is whatever arrived while the one before was being committed: no timer, one batch in flight (or as many as `writers` says). An item is
 * answered only when the write that held it has come back.
 */
export type GroupCommit<Item, Outcome> = {
  /** Outcomes in the order of the items; an item that was refused for its own sake has the reason instead. Rejects when none could be written. */
  put(items: readonly Item[]): Promise<Settled<Outcome>[]>
  /** Items that wait or are being written. */
  readonly waiting: number
}

export type Settled<Outcome> = { done: Outcome } | { refused: unknown }

type Parcel<Item, Outcome> = {
  items: readonly Item[]
  settle(outcomes: Settled<Outcome>[]): void
  fail(reason: unknown): void
}

/**
 * `write` keeps all its items or none. `isOwnFault` says of a failure whether one of the items caused it: then the batch is halved until
 * that item stands alone, so that a poisoned one cannot fail its neighbours; otherwise all of them fail at once.
 */
export function groupCommit<Item, Outcome>(options: {
  write(items: readonly Item[]): Promise<Outcome[]>
  isOwnFault(failure: unknown): boolean
  /** Most items in one write; one parcel larger than that is still written whole. */
  most: number
  /** How many batches may be written side by side. */
  writers?: number
}): GroupCommit<Item, Outcome> {
  let queue: Parcel<Item, Outcome>[] = []
  let waiting = 0
  let running = 0

  async function run(): Promise<void> {
    while (queue.length > 0) {
      const batch = takeBatch()
      try {
        const outcomes = await writeBatch(batch.flatMap(({ items }) => items))
        let at = 0
        for (const { items, settle } of batch) {
          settle(outcomes.slice(at, at + items.length))
          at += items.length
        }
      } catch (failure) {
        for (const { fail } of batch) fail(failure)
      }
      for (const { items } of batch) waiting -= items.length
    }
    running--
  }

  function takeBatch(): Parcel<Item, Outcome>[] {
    let size = 0
    let count = 0
    for (const { items } of queue) {
      if (count > 0 && size + items.length > options.most) break
      size += items.length
      count++
    }
    const batch = queue.slice(0, count)
    queue = queue.slice(count)
    return batch
  }

  async function writeBatch(items: readonly Item[]): Promise<Settled<Outcome>[]> {
    try {
      return (await options.write(items)).map((done) => ({ done }))
    } catch (failure) {
      if (!options.isOwnFault(failure)) throw failure
      if (items.length === 1) return [{ refused: failure }]
      const half = items.length >> 1
      return [...(await writeBatch(items.slice(0, half))), ...(await writeBatch(items.slice(half)))]
    }
  }

  return {
    put(items) {
      waiting += items.length
      const settled = new Promise<Settled<Outcome>[]>((settle, fail) => queue.push({ items, settle, fail }))
      if (running < (options.writers ?? 1)) {
        running++
        // What the same turn of the event loop brought is one batch.
        setImmediate(() => void run())
      }
      return settled
    },
    get waiting() {
      return waiting
    },
  }
}
