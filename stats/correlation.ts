import { requireFinite } from "./require-number.ts"

/**
 * How closely two things go together in a straight line: -1 to 1; null where one of them does not vary, or for fewer than two pairs.
 * Source: K. Pearson, "Note on regression and inheritance in the case of two parents", Proceedings of the Royal Society of London 58 (1895), 240-242;
 * in two passes, so that large values close together lose nothing. Throws RangeError on a value that is not finite.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  for (const [x, y] of pairs) {
    requireFinite("a value", x)
    requireFinite("a value", y)
  }
  if (pairs.length < 2) return null
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : null
}
