import { createHash } from "node:crypto"
import type { PurchaseMap, RowsKept } from "#contracts/purchases.ts"
import { listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Progress } from "#platform/progress/progress.ts"
import { recomputeBands } from "../bands/recompute-bands.ts"
import { keepPurchases } from "../keep-purchases.ts"
import { readFile } from "./read-file.ts"
import { purchaseReader, type ReadPurchase } from "./read-purchase.ts"

/**
 * Keeps the purchases of a file, some thousand rows to a transaction, so that what was read stays when the rest cannot be. Sent again, nothing is
 * doubled. A unit that is not known is left open. Throws `column-missing` and `file-empty` before anything is kept.
 */
export async function importPurchases(
  ctx: Ctx,
  { csv, map }: { csv: string; map: PurchaseMap },
  progress?: Progress,
): Promise<RowsKept> {
  const unitOf = await unitsByName(ctx)
  const counts = { kept: 0, duplicates: 0 }
  const keyOf = tellApart()
  const read = await readFile(
    csv,
    map,
    (names) => purchaseReader(map, names, ctx.now()),
    async (batch) => {
      const done = await keepPurchases(
        ctx,
        batch.map(({ read }) => ({
          ...read,
          key: keyOf(read),
          unitId: read.unit && unitOf.get(read.unit.toLowerCase()),
        })),
      )
      counts.kept += done.kept
      counts.duplicates += done.duplicates
    },
    progress,
  )
  if (counts.kept > 0) await recomputeBands(ctx)
  return { ...read, ...counts }
}

/** How a file would be read, and its first rows; nothing is kept. */
export async function previewPurchases(ctx: Ctx, { csv, map }: { csv: string; map: PurchaseMap }, progress?: Progress) {
  const first: { line: number; read: ReadPurchase }[] = []
  const counts = await readFile(
    csv,
    map,
    (names) => purchaseReader(map, names, ctx.now()),
    async (batch) => {
      first.push(...batch.slice(0, 8 - first.length))
    },
    progress,
  )
  return {
    ...counts,
    first: first.map(({ line, read: { customer, at, amount, what } }) => ({
      line,
      customer: customer.key ?? customer.email ?? "",
      at: at.toISOString(),
      amount,
      what,
    })),
  }
}

/**
 * Where a file tells the day only, one customer may have paid the same twice on it: the second is kept under a key of its own, which is the same when
 * the file comes again. With the time told, the same customer, instant and amount are the same purchase.
 */
function tellApart(): (purchase: ReadPurchase) => string | null {
  const times = new Map<string, number>()
  return ({ key, dayOnly, customer, at, amount }) => {
    if (key !== null || !dayOnly) return key
    const same = hashOf([customer.key, customer.email?.toLowerCase(), at.toISOString(), amount.minor, amount.currency])
    const nth = (times.get(same) ?? 0) + 1
    times.set(same, nth)
    return nth === 1 ? null : `same day ${same} ${nth}`
  }
}

const hashOf = (parts: readonly unknown[]) => createHash("sha256").update(JSON.stringify(parts)).digest("base64url")

async function unitsByName(ctx: Ctx): Promise<Map<string, string>> {
  const units = await listUnitsFlat(ctx)
  // A code is one unit's own; of two with one name neither can be meant.
  const names = Map.groupBy(units, ({ name }) => name.toLowerCase())
  const known = [...names].flatMap(([name, [unit, other]]): [string, string][] =>
    unit && !other ? [[name, unit.id]] : [],
  )
  return new Map([...known, ...units.map(({ code, id }): [string, string] => [code.toLowerCase(), id])])
}
