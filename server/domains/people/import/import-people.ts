import { createHash } from "node:crypto"
import { stringify } from "csv-stringify/sync"
import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { badRow, columnsToMend, sayRowProblems } from "#platform/csv/bad-row.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Progress } from "#platform/progress/progress.ts"
import { dayAt, forgetZones } from "../days/calendar-day.ts"
import { lockAdministrators } from "../persons/administrators.ts"
import { listUnitCodes, listUnitsFlat } from "../units/unit-queries.ts"
import { applyPlan } from "./apply-plan.ts"
import { type KnownPerson, type Plan, planPeople } from "./plan-people.ts"
import { type PeopleCsv, type Row, readPeopleCsv } from "./read-people-csv.ts"
import { type PersonRow, readPersonRow } from "./read-person-row.ts"

/** `language`: in which the file to mend says what is wrong; English unless told. */
export type PeopleFile = { csv: string; complete: boolean; language?: string }

/** What a file of people would change, without changing it. */
export async function previewPeopleImport(ctx: Ctx, file: PeopleFile) {
  return (await planFile(ctx, file)).diff
}

/**
 * Brings the people of a file in: joins, changes and, with `complete`, leaves, in one transaction. Good rows are kept, bad ones come back.
 * It is planned again on what is true then, whatever the preview said.
 */
export async function importPeople(ctx: Ctx, file: PeopleFile, progress?: Progress) {
  return inTransaction(ctx, async (ctx) => {
    await lockAdministrators(ctx)
    await sql`lock table people_person, people_unit in share row exclusive mode`.execute(ctx.db)
    const { plan, diff } = await planFile(ctx, file)
    await applyPlan(ctx, plan, progress)
    const fileHash = createHash("sha256").update(file.csv).digest("hex")
    await record(ctx, "people-imported", "organisation", null, { ...diff.counts, fileHash, complete: file.complete })
    changed(ctx, "people", "units")
    ctx.afterCommit?.push(() => forgetZones(ctx))
    return diff
  })
}

async function planFile(ctx: Ctx, file: PeopleFile) {
  const csv = readPeopleCsv(file.csv)
  const [people, units, unitCodes, today] = await Promise.all([
    listKnownPeople(ctx),
    listUnitsFlat(ctx),
    listUnitCodes(ctx),
    dayAt(ctx, null, ctx.now()),
  ])
  const good: PersonRow[] = []
  const bad = [...csv.bad]
  for (const row of csv.rows) {
    const read = readPersonRow(row, csv.columns)
    if ("problems" in read) bad.push({ row, problems: read.problems })
    else good.push(read)
  }
  const plan = planPeople(good, {
    people,
    units,
    unitCodes,
    today,
    actorId: actorId(ctx),
    complete: file.complete,
    unreadNumbers: numbersIn(
      bad.map(({ row }) => row),
      csv,
    ),
    makeId: () => newId(ctx),
  })
  const rowAt = new Map(csv.rows.map((row) => [row.line, row]))
  for (const { line, problem } of plan.bad)
    bad.push({ row: rowAt.get(line) ?? { line, cells: [] }, problems: [problem] })
  return { plan, diff: diffOf(plan, csv, bad, file.language ?? "en") }
}

async function listKnownPeople(ctx: Ctx): Promise<KnownPerson[]> {
  const rows = await ctx.db
    .selectFrom("people_person")
    .select([
      "id",
      "employee_number",
      "name",
      "email",
      "unit_id",
      "job",
      "role",
      "languages",
      "starts_on",
      "leaves_on",
      "left_at",
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    employeeNumber: row.employee_number,
    name: row.name,
    email: row.email,
    unitId: row.unit_id,
    job: row.job,
    role: row.role as Role,
    languages: row.languages,
    startsOn: row.starts_on,
    leavesOn: row.leaves_on,
    left: row.left_at !== null,
  }))
}

function numbersIn(rows: readonly Row[], { columns }: PeopleCsv): Set<string> {
  const position = columns.at.get("employeeNumber") ?? 0
  return new Set(rows.flatMap(({ cells }) => cells[position]?.trim() || []))
}

function diffOf(plan: Plan, csv: PeopleCsv, bad: PeopleCsv["bad"], language: string) {
  const count = (kind: string) => plan.changes.filter((change) => change.kind === kind).length
  const byLine = bad.toSorted((a, b) => a.row.line - b.row.line)
  return {
    changes: plan.changes.map(({ line, kind, person, differs }) => ({ line, kind, name: person.name, differs })),
    newUnits: plan.newUnits.map((unit) => unit.path),
    bad: byLine.map(({ row, problems }) => badRow(row.line, problems)),
    toMend: byLine.length === 0 ? null : fileToMend(csv.header, byLine, language),
    unread: csv.columns.unread,
    counts: {
      join: count("join"),
      change: count("change"),
      leave: count("leave"),
      same: plan.same,
      bad: byLine.length,
    },
  }
}

/** The bad rows as a file, each with what to mend. A cell that a spreadsheet would take for a formula is defanged. */
function fileToMend(header: readonly string[], bad: PeopleCsv["bad"], language: string): string {
  const width = header.length
  const rows = bad.map(({ row, problems }) => [
    ...Array.from({ length: width }, (_, at) => row.cells[at] ?? ""),
    sayRowProblems(problems, language),
  ])
  return stringify([[...header, columnsToMend(language).wrong], ...rows], { bom: true, escape_formulas: true })
}
