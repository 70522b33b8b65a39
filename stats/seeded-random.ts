/**
 * Even random numbers, 0 <= x < 1, the same on every run with the same seed: a bootstrap interval that changed from one
 * reading to the next would make two screens disagree.
 *
 * Source: "small fast counting" (sfc32) of C. Doty-Humphrey, PractRand (2010), which also tests it;
 * 32 bits a number. Not for secrets. Domain: any number as seed, of which the whole part counts to 64 bits and
 * the fraction to 32. Throws nothing.
 */
export function seededRandom(seed: number): () => number {
  const whole = Math.floor(seed)
  let [a, b, counter] = [whole | 0, Math.floor(whole / 2 ** 32) | 0, 1]
  let c = 0x2545f491 ^ ((seed - whole) * 2 ** 32)
  const next = () => {
    const value = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + value) | 0
    return (value >>> 0) / 2 ** 32
  }
  // The first dozen still show the seed.
  for (let warming = 0; warming < 15; warming += 1) next()
  return next
}
