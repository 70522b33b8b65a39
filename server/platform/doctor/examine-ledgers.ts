import type { Ctx } from "#platform/ctx.ts"
import type { LedgerFault } from "#platform/ledgers/check-ledger.ts"
import { type CheckedLedger, checkLedgers, type LedgersCheck, type Neighbour } from "#platform/ledgers/check-ledgers.ts"
import type { Ledger } from "#platform/ledgers/ledger.ts"
import type { Finding } from "./finding.ts"

/** Holds what is in the ledgers against what the program wrote: a finding for each that was tampered with, else one for all. */
export async function examineLedgers(
  ctx: Ctx,
  ledgers: readonly Ledger[],
  progress?: (share: number, words: string) => void,
): Promise<Finding[]> {
  const check = await checkLedgers(ctx, ledgers, progress)
  if (check.foreign) return [foreign]
  const wrong = check.ledgers.flatMap((one) => [...tampered(one), ...unbegun(one)])
  return [...(wrong.length > 0 ? wrong : [sound(check.ledgers)]), chain(check)]
}

const foreign: Finding = {
  check: "rows of ledgers",
  state: "wrong",
  found: "all of them were stamped under another secret than the one that lies here",
  todo: "Put back the secret that this data was used with (WELLSERVED_SECRET, or the file `secret` in the data folder; a backup has it), and look again.",
}

const todo =
  "Somebody changed the database past the program. Keep it as it is, ask who had access to it, and look these rows up in a backup from before (wellserved restore FILE --data NEWDIR)."

function sound(checked: readonly CheckedLedger[]): Finding {
  const before = sum(checked.map((one) => one.rowsBefore))
  const written = sum(checked.map((one) => one.rows)) - before
  const since = checked.flatMap((one) => one.since ?? []).sort()
  const [first, last] = [since.at(0), since.at(-1)].map((at) => at?.slice(0, 10))
  return {
    check: "rows of ledgers",
    state: "ok",
    found: `${count(written, "row")} in ${count(checked.length, "ledger")}, each as it was written; stamped since ${first}${first === last ? "" : `, the last ledger since ${last}`}`,
    each: upgrades(checked),
  }
}

/** What each upgrade stamped: of these rows nobody can say whether they are as they were written. */
function upgrades(checked: readonly CheckedLedger[]): string[] {
  const found = checked.filter(({ rowsBefore }) => rowsBefore > 0)
  const at = Map.groupBy(found, ({ since }) => since)
  return [...at].map(([since, ledgers]) => {
    const rows = sum(ledgers.map(({ rowsBefore }) => rowsBefore))
    const where = ledgers.map(({ ledger, rowsBefore }) => `${ledger.table} ${rowsBefore}`).join(", ")
    return `and ${rows} as the upgrade of ${when(since)} found them (${where}); what had been changed until then is not known`
  })
}

function tampered({ ledger, faulty, faults }: CheckedLedger): Finding[] {
  if (faulty === 0) return []
  const more = faulty - faults.length
  return [
    {
      check: `ledger of ${ledger.holds} (${ledger.table})`,
      state: "wrong",
      found: faulty === 1 ? "a row is not as the program left it" : `${faulty} rows are not as the program left them`,
      each: [...faults.map(sentence), ...(more > 0 ? [`and ${more} more`] : [])],
      todo,
    },
  ]
}

const when = (at: string | null) => at && `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`

function sentence({ row, at, why }: LedgerFault): string {
  switch (why) {
    case "row-changed":
      return `row ${row}, stamped ${when(at)}, was changed`
    case "words-changed":
      return `row ${row}, stamped ${when(at)}: its words were changed`
    case "row-deleted":
      return `row ${row}, stamped ${when(at)}, was deleted`
    case "row-added":
      return `row ${row} was added past the program${at ? `; it says that it is of ${when(at)}` : ""}`
  }
}

function unbegun({ ledger, since }: CheckedLedger): Finding[] {
  if (since !== null) return []
  return [
    {
      check: `ledger of ${ledger.holds} (${ledger.table})`,
      state: "wrong",
      found: "the note since when its rows are stamped is missing, or is not the program's",
      todo,
    },
  ]
}

function chain({ chain: { broken, waiting, sound, head }, gap }: LedgersCheck): Finding {
  const check = "stamps of ledgers"
  if (broken)
    return {
      check,
      state: "wrong",
      found:
        broken.why === "row-changed"
          ? `the one at ${broken.position} of their chain is not as it was written`
          : `the one at ${broken.position} of their chain is missing: a row was deleted together with its stamp`,
      each: [...near("after", gap?.after), ...near("before", gap?.before)],
      todo,
    }
  if (waiting > 0)
    return {
      check,
      state: "look",
      found: `${waiting} wait for their link`,
      todo: "Start Wellserved; the chain grows while it runs.",
    }
  return { check, state: "ok", found: `${sound} in one chain, none is missing; head ${head.slice(0, 16)}` }
}

const near = (side: string, at: Neighbour | null | undefined) =>
  at ? [`it comes ${side} row ${at.row} of ${at.ledger}, stamped ${when(at.at)}`] : []

const sum = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`
