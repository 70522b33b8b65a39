import { sql } from "kysely"
import type { z } from "zod"
import { type getLived, signs } from "#contracts/lived.ts"
import { dayAt, dayOfInstant } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { TraceNode } from "#platform/trace/link.ts"
import { type TallySource, tallyDays } from "#platform/trace/tally.ts"
import { countRead } from "../acknowledgement/acknowledgement-queries.ts"
import { getStandardPage } from "../standard-queries.ts"
import { twelveMonthsTo } from "./months.ts"

/** The yeses of the ledger, by the day on which they were said. */
export const yesTallies: TallySource = {
  kind: "standard",
  async talliesOf(ctx, standardId, timeZone) {
    const day = dayOfInstant("yes.at", sql`${timeZone}`)
    return [
      await tallyDays(
        ctx,
        "acknowledgements",
        sql`select ${day} from standards_acknowledgement yes where yes.standard_id = ${standardId}`,
      ),
    ]
  },
}

/**
 * Whether a standard is lived, as far as it shows: what each domain counts of it, and the newest of it in the caller's reach. All figures are of the whole
 * organisation, and of no person.
 */
export async function readLived(
  ctx: Ctx,
  sources: readonly TallySource[],
  standardId: string,
): Promise<z.input<typeof getLived.reply>> {
  const [{ versions }, { timeZone }, today] = await Promise.all([
    getStandardPage(ctx, standardId),
    getOrganisation(ctx),
    dayAt(ctx, null, ctx.now()),
  ])
  const ofStandards = sources.filter(({ kind }) => kind === "standard")
  const [asked, found, listed] = await Promise.all([
    countRead(ctx, standardId),
    Promise.all(ofStandards.map((one) => one.talliesOf(ctx, standardId, timeZone))),
    Promise.all(ofStandards.map((one) => one.newestOf?.(ctx, standardId) ?? [])),
  ])
  const newest = new Map(listed.flat().map(({ sign, nodes }) => [sign, nodes]))
  const tallies = new Map(found.flat().map((tally) => [tally.sign, tally]))
  const months = twelveMonthsTo(today)
  const written = await dayAt(ctx, null, new Date(versions.at(-1)?.writtenAt ?? ctx.now()))
  return {
    months,
    since: written.slice(0, 7),
    signs: signs.map((sign) => {
      const tally = tallies.get(sign)
      return {
        sign,
        counts: months.map((month) => tally?.byMonth.get(month) ?? 0),
        last: tally?.last ?? null,
        newest: (newest.get(sign) ?? []).flatMap(shown),
      }
    }),
    asked,
  }
}

const shown = ({ kind, id, title, at, href }: TraceNode) =>
  href === null ? [] : [{ kind, id, title, at: at?.toISOString() ?? null, href }]
