import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { stateOf, type TranslationState } from "./translation.ts"

/** The latest translation of a standard into a language, and how it stands to the wording in force. */
export type Standing = {
  id: string
  standardId: string
  language: string
  state: TranslationState
  title: string
  behaviour: string
  why: string
  looksLike: string
  notLike: string
  /** The check that was translated, and its words. */
  check: { id: string; question: string; answers: string[] } | null
  /** The number of the wording that was translated. */
  from: number
  writtenAt: string
  writtenBy: { id: string; name: string } | null
}

/** `which`: a condition on standards_translation as `t`. */
export async function listStanding(ctx: Ctx, which: RawBuilder<boolean>): Promise<Standing[]> {
  const { rows } = await sql<{
    id: string
    standard_id: string
    language: string
    title: string
    behaviour: string
    why: string
    looks_like: string
    not_like: string
    check_id: string | null
    question: string
    answers: string[]
    written_at: Date
    writer_id: string | null
    writer: string | null
    from_number: number
    number: number
    read_again: number | null
  }>`
    select latest.*, writer.id as writer_id, writer.name as writer, source.number as from_number, current.number,
      (select max(asked.number) from standards_acknowledgement_request request
        join standards_version asked on asked.id = request.version_id where request.standard_id = latest.standard_id) as read_again
    from (select distinct on (t.standard_id, t.language) t.* from standards_translation t
      where ${which} order by t.standard_id, t.language, t.id desc) latest
    join standards_version source on source.id = latest.version_id
    join standards_standard standard on standard.id = latest.standard_id
    join standards_version current on current.id = standard.version_id
    left join people_person writer on writer.id = latest.written_by
    where not latest.withdrawn order by latest.language`.execute(ctx.db)
  return rows.map((row) => ({
    id: row.id,
    standardId: row.standard_id,
    language: row.language,
    state: stateOf({ from: row.from_number, now: row.number, readAgain: row.read_again }),
    title: row.title,
    behaviour: row.behaviour,
    why: row.why,
    looksLike: row.looks_like,
    notLike: row.not_like,
    check: row.check_id === null ? null : { id: row.check_id, question: row.question, answers: row.answers },
    from: row.from_number,
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.writer_id && row.writer ? { id: row.writer_id, name: row.writer } : null,
  }))
}

/** The latest translation of the purpose into each language. */
export type PurposeStanding = {
  language: string
  state: TranslationState
  words: string
  /** The words that were translated. */
  from: string
  writtenAt: string
  writtenBy: { id: string; name: string } | null
}

export async function listPurposeStanding(ctx: Ctx): Promise<PurposeStanding[]> {
  const { rows } = await sql<{
    language: string
    words: string
    from_words: string
    current: boolean
    written_at: Date
    writer_id: string | null
    writer: string | null
  }>`
    select latest.language, latest.words, latest.written_at, source.words as from_words, writer.id as writer_id, writer.name as writer,
      latest.purpose_id = (select p.id from standards_purpose p order by p.id desc limit 1) as current
    from (select distinct on (t.language) t.* from standards_purpose_translation t order by t.language, t.id desc) latest
    join standards_purpose source on source.id = latest.purpose_id
    left join people_person writer on writer.id = latest.written_by
    where not latest.withdrawn order by latest.language`.execute(ctx.db)
  return rows.map((row) => ({
    language: row.language,
    state: row.current ? "current" : "outdated",
    words: row.words,
    from: row.from_words,
    writtenAt: row.written_at.toISOString(),
    writtenBy: row.writer_id && row.writer ? { id: row.writer_id, name: row.writer } : null,
  }))
}
