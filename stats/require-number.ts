/** Refuses what is not a finite number. Our own. Throws RangeError naming the argument. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, not ${value}`)
}

/** Refuses a value outside (low, high). Our own. Throws RangeError naming the argument. */
export function requireBetween(name: string, value: number, low: number, high: number): void {
  if (!(value > low && value < high)) {
    throw new RangeError(`${name} must lie between ${low} and ${high}, not ${value}`)
  }
}

/**
 * Refuses a negative or infinite count. Fractions pass, because weighted answers count in fractions. Our own. Throws RangeError naming the argument.
 */
export function requireCount(name: string, value: number): void {
  if (!(value >= 0 && Number.isFinite(value)))
    throw new RangeError(`${name} must be a count of 0 or more, not ${value}`)
}
