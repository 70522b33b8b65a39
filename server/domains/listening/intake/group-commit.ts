/**
 * Commits what comes in together. A batch is whatever arrived while those before were being committed; there is no timer. An item is answered only when the
 * write that held it has come back.
 *
 * Two writes may be under way, so that one half of the clients is written while the other is being received: were all of them written at once, they would
 * also all come again at once, and program and database would wait for each other in turn. So a write begins when half of those who are usually under way are
 * waiting, or as many as one write holds, or, where nothing is being written, at the end of the turn of the event loop: so it takes all that had arrived.
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

const writers = 2
/** Fewer together would cost more in commits than they gain in time. */
const fewest = 8

/**
 * `write` keeps all its items or none. `isOwnFault` says of a failure whether one of the items caused it: then the batch is halved until
 * that item stands alone, so that a poisoned one cannot fail its neighbours; otherwise all of them fail at once.
 */
export function groupCommit<Item, Outcome>(options: {
  write(items: readonly Item[]): Promise<Outcome[]>
  isOwnFault(failure: unknown): boolean
  /** Most items in one write; one parcel larger than that is still written whole. */
  most: number
}): GroupCommit<Item, Outcome> {
  let queue: Parcel<Item, Outcome>[] = []
  /** Items in the queue, and those together with what is being written. */
  let queued = 0
  let waiting = 0
  /** As many as wait or are being written at busy moments; it follows at once when they become more, and slowly when they become fewer. */
  let usual = 0
  let running = 0
  let turnEnds = false

  function begin(): void {
    if (running < writers && queued >= Math.min(Math.max(usual / 2, fewest), options.most)) void run()
    else if (running === 0 && !turnEnds) {
      turnEnds = true
      setImmediate(() => {
        turnEnds = false
        if (running === 0 && queued > 0) void run()
      })
    }
  }

  async function run(): Promise<void> {
    running++
    const batch = takeBatch()
    usual -= (usual - waiting) / 16
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
    running--
    if (queued > 0) begin()
  }

  function takeBatch(): Parcel<Item, Outcome>[] {
    let size = 0
    let count = 0
    for (const { items } of queue) {
      if (count > 0 && size + items.length > options.most) break
      size += items.length
      count++
    }
    queued -= size
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
      queued += items.length
      usual = Math.max(usual, waiting)
      const settled = new Promise<Settled<Outcome>[]>((settle, fail) => queue.push({ items, settle, fail }))
      begin()
      return settled
    },
    get waiting() {
      return waiting
    },
  }
}
