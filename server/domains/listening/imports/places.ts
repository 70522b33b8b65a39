import { findUnits, listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { keepTouchpoints } from "../surveys/keep-touchpoints.ts"

/** The units and touchpoints that a file names, each looked up once. */
export type Places = {
  /** Of a unit by code or name: its id, and whether it was found; what is not known goes to the whole organisation. */
  unitOf(name: string | undefined): { id: string | null; known: boolean }
  touchpointOf(name: string | undefined): string | null
  /** Looks up those not met before; to be called with the names of a batch before its rows are asked for. */
  meet(units: Iterable<string>, touchpoints: Iterable<string>): Promise<void>
}

export async function openPlaces(ctx: Ctx, usualTouchpoint: string | null): Promise<Places> {
  const root = (await listUnitsFlat(ctx)).find(({ parentId }) => parentId === null)?.id ?? null
  const units = new Map<string, string | null>()
  const touchpoints = new Map<string, string>()
  return {
    unitOf(name) {
      if (name === undefined) return { id: root, known: true }
      const id = units.get(name) ?? null
      return { id: id ?? root, known: id !== null }
    },
    touchpointOf: (name) => (name === undefined ? usualTouchpoint : (touchpoints.get(name) ?? usualTouchpoint)),
    async meet(unitNames, touchpointNames) {
      const strange = [...new Set(unitNames)].filter((name) => !units.has(name))
      const known = await findUnits(ctx, strange)
      for (const name of strange) units.set(name, known.get(name)?.id ?? null)
      const missing = [...new Set(touchpointNames)].filter((name) => !touchpoints.has(name))
      if (missing.length === 0) return
      const ids = await keepTouchpoints(ctx, missing)
      missing.forEach((name, at) => void touchpoints.set(name, ids[at] as string))
    },
  }
}
