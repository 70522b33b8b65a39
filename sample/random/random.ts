import { hash } from "node:crypto"

/** Chance that comes out the same every time: the same seed gives the same draws on every machine. */
export type Random = {
  /** A stream of its own by name, so that what one part draws never changes what another part gets. */
  fork(name: string): Random
  /** At least 0, below 1. */
  next(): number
  /** A whole number, both ends included. */
  int(low: number, high: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** A key, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
  shuffled<T>(list: readonly T[]): T[]
  /** Log-normal with this median; `spread` is the standard deviation of the logarithm. For waiting times. */
  around(median: number, spread: number): number
}

/**
 * The generator sfc32 of Chris Doty-Humphrey (PractRand 0.94, 2018: "small fast counting", 32 bits, 128 bits of state). Its state is the beginning of the
 * SHA-256 of the seed, so that seeds that look alike have nothing in common.
 */
export function randomOf(seed: string): Random {
  const digest = hash("sha256", seed, "buffer")
  let a = digest.readInt32LE(0)
  let b = digest.readInt32LE(4)
  let c = digest.readInt32LE(8)
  let count = 1

  function next(): number {
    const t = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round++) next()

  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    fork: (name) => randomOf(`${seed}/${name}`),
    next,
    int,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]) => from[int(0, from.length - 1)] as T,
    weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
      let sum = 0
      for (const key in weights) sum += weights[key] as number
      let left = next() * sum
      let last: K | undefined
      for (const key in weights) {
        const weight = weights[key] as number
        left -= weight
        if (left < 0) return key
        if (weight > 0) last = key
      }
      return last as K
    },
    shuffled<T>(list: readonly T[]): T[] {
      const mixed = [...list]
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = int(0, at)
        ;[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T]
      }
      return mixed
    },
    around(median, spread) {
      // Box and Muller (1958); 1 - next() is never 0.
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(spread * normal)
    },
  }
}
