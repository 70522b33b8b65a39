import { createHmac } from "node:crypto"

/** Failures at which a person's PIN is locked on a device, until a lead releases it. */
export const failuresThatLock = 5

/** A PIN has few values, so it is keyed with a secret that is not in the database before it is hashed: who reads the database alone cannot try PINs. */
export function keyedPin(secret: Buffer, personId: string, pin: string): Buffer {
  return createHmac("sha256", secret).update(`pin ${personId}\n${pin}`).digest()
}

export const isLocked = (failures: number): boolean => failures >= failuresThatLock

/** PINs that are tried first by whoever guesses: all digits alike, or a run up or down. */
export function isEasyPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])))
  const [step] = steps
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1
}
