import type { z } from "zod"
import { leavingMap, purchaseMap, type RowsKept } from "#contracts/purchases.ts"
import { importLeavings, importPurchases } from "#customers"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Common, withHouse } from "../open.ts"
import { textOf } from "../read-file.ts"
import { csvOf } from "../read-sheet.ts"
import { during, say } from "../say.ts"

type How = Common & { map: string; sheet?: string }

/** `wellserved import purchases FILE --map MAP`: the good rows are kept once; the bad ones are named with line and reason. */
export function importPurchasesFile(file: string, how: How): Promise<void> {
  return importRows(file, how, purchaseMap, importPurchases)
}

/** `wellserved import leavings FILE --map MAP`: which customers left, when and why. */
export function importLeavingsFile(file: string, how: How): Promise<void> {
  return importRows(file, how, leavingMap, importLeavings)
}

async function importRows<M extends z.ZodType>(
  file: string,
  how: How,
  shape: M,
  keep: (ctx: Ctx, rows: { csv: string; map: z.output<M> }) => Promise<RowsKept>,
): Promise<void> {
  const map = parseMap(await textOf(how.map), shape)
  const csv = await csvOf(file, how.sheet)
  await withHouse(how, async ({ app: { ctx } }) => {
    const { bad, ...counts } = await during(how, "Keeping rows", () => keep(ctx, { csv, map }))
    say(how, { ...counts, badRows: bad }, [
      `Read ${counts.read} rows: kept ${counts.kept}, rejected ${counts.rejected}, ${counts.duplicates} were here already.`,
      ...bad.map(({ line, reason }) => `Line ${line}: ${reason}`),
      ...(counts.rejected > bad.length ? [`… and ${counts.rejected - bad.length} more.`] : []),
    ])
  })
}

function parseMap<M extends z.ZodType>(text: string, shape: M): z.output<M> {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch {
    throw new Refusal("map-not-json", "The map is not JSON. A comma or a quotation mark may be missing.")
  }
  const map = shape.safeParse(written)
  if (map.success) return map.data
  const problems = map.error.issues.map(({ path, message }) => `${path.join(".") || "map"}: ${message}`)
  throw new Refusal("map-not-understood", `The map cannot be used.\n${problems.join("\n")}`)
}
