import type { Caller, Standing } from "../callers.ts"
import type { Place, Town } from "../town.ts"

/** What a record is made from: where it lies, to whom it belongs there, and who will ask for it. */
export type Setting = { town: Town; caller: Caller; standing: Standing; place: Place }

/** A record that was made: its id, and what else an address needs. */
export type Made = { id: string } & Record<string, string>

/**
 * - to a person: it can be the caller's own, one of their unit, or a foreign one
 * - to a unit: one of the caller's unit or a foreign one
 * - to nobody: the same for all who ask
 */
export type Maker = {
  belongs: "to a person" | "to a unit" | "to nobody"
  make(setting: Setting): Promise<Made>
}
export type Makers = Record<string, Maker>

export const ofPerson = (make: Maker["make"]): Maker => ({ belongs: "to a person", make })
export const ofUnit = (make: Maker["make"]): Maker => ({ belongs: "to a unit", make })
export const ofNobody = (make: Maker["make"]): Maker => ({ belongs: "to nobody", make })
