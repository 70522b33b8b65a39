/**
 * Our own independent simulation behind false-signal-rates.ts: draws, limits and rules written out once more in straight
 * lines, sharing nothing with the charts it is held against. Used by tests alone. Throws nothing.
 */
export function drawnApart(chart: "xmr" | "p" | "u" | "c", seed: number) {
  const even = mulberry(seed)
  const normal = boxMuller(even)
  const fifth = drawer(even, (k, chance) => (chance * (100 - k) * 0.2) / ((k + 1) * 0.8), 0.8 ** 100)
  const events = (mean: number) => drawer(even, (k, chance) => (chance * mean) / (k + 1), Math.exp(-mean))
  const sixteens = [events(8), events(16), events(24)]
  const nine = events(9)

  return (n: number): { alert: boolean; all: boolean } => {
    const value: number[] = []
    const sigma: number[] = []
    const reach: number[] = []
    let centre = 0
    if (chart === "xmr") {
      for (let i = 0; i < n; i += 1) value.push(normal())
      for (const x of value) centre += x / n
      let range = 0
      for (let i = 1; i < n; i += 1) range += Math.abs((value[i] as number) - (value[i - 1] as number)) / (n - 1)
      for (let i = 0; i < n; i += 1) {
        sigma.push(range / 1.128)
        reach.push(range * 2.66)
      }
    } else {
      let counts = 0
      let sizes = 0
      const size: number[] = []
      for (let i = 0; i < n; i += 1) {
        const count = chart === "p" ? fifth() : chart === "u" ? (sixteens[i % 3] as () => number)() : nine()
        size.push(chart === "p" ? 100 : chart === "u" ? 0.5 + 0.5 * (i % 3) : 1)
        counts += count
        sizes += size[i] as number
        value.push(count / (size[i] as number))
      }
      centre = counts / sizes
      for (const one of size) sigma.push(Math.sqrt((chart === "p" ? centre * (1 - centre) : centre) / one))
      for (const one of sigma) reach.push(3 * one)
    }
    return judged(value, centre, sigma, reach)
  }
}

function judged(value: number[], centre: number, sigma: number[], reach: number[]) {
  let alert = false
  let more = false
  let run = 0
  let was = 0
  let up = 0
  let down = 0
  for (let i = 0; i < value.length; i += 1) {
    const off = (value[i] as number) - centre
    if (Math.abs(off) > (reach[i] as number)) alert = true
    const side = Math.sign(off)
    run = side === 0 ? 0 : side === was ? run + 1 : 1
    was = side
    if (run >= 8) alert = true
    up = i > 0 && (value[i] as number) > (value[i - 1] as number) ? up + 1 : 0
    down = i > 0 && (value[i] as number) < (value[i - 1] as number) ? down + 1 : 0
    if (up >= 5 || down >= 5) more = true
    let above = 0
    let below = 0
    for (let j = Math.max(0, i - 2); j <= i; j += 1) {
      if ((value[j] as number) - centre > 2 * (sigma[j] as number)) above += 1
      if (centre - (value[j] as number) > 2 * (sigma[j] as number)) below += 1
    }
    if (above >= 2 || below >= 2) more = true
  }
  return { alert, all: alert || more }
}

/**
 * Points after a shift of one sigma until a signal, with limits from `before` points; 1,001 stands for later. Our own, for tests alone. Throws nothing.
 */
export function runLengthApart(before: number, seed: number) {
  const normal = boxMuller(mulberry(seed))
  return (): number => {
    let centre = 0
    let range = 0
    let last = 0
    for (let i = 0; i < before; i += 1) {
      const x = normal()
      centre += x / before
      if (i > 0) range += Math.abs(x - last) / (before - 1)
      last = x
    }
    let run = 0
    let was = 0
    for (let length = 1; length <= 1000; length += 1) {
      const off = normal() + 1 - centre
      run = Math.sign(off) === was ? run + 1 : 1
      was = Math.sign(off)
      if (Math.abs(off) > 2.66 * range || run >= 8) return length
    }
    return 1001
  }
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const boxMuller = (even: () => number) => () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even())

/** Counts drawn from chances built by their recurrence. */
function drawer(even: () => number, next: (k: number, chance: number) => number, first: number): () => number {
  const sums: number[] = []
  let chance = first
  for (let k = 0, sum = 0; k <= 100; k += 1) {
    sum += chance
    sums.push(sum)
    chance = next(k, chance)
  }
  return () => {
    const draw = even()
    const found = sums.findIndex((sum) => sum >= draw)
    return found < 0 ? 100 : found
  }
}
