import { sql } from "kysely"
import { listDecisions } from "#leadership"
import { getMeasure, type MeasureKey, readScoreboard } from "#measures"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import {
  listPresentedAwards,
  listRecentKudos,
  listRecentStories,
  type PresentedAward,
  readKudosOutside,
  readStoriesOutside,
} from "#recognition"
import type { Changed, Decided, Measured, Thanked, Told } from "./draft-parts.ts"

/** What an edition may tell of these days, as far as no edition on its way or gone has told it. */
export type Sources = {
  changes: Changed[]
  figures: Measured[]
  thanks: Thanked[]
  decisions: Decided[]
  stories: Told[]
  awards: PresentedAward[]
}

const mostChanges = 6

type Asked = {
  fromDay: string
  /** The beginning of that day. */
  since: Date
  measures: readonly MeasureKey[]
  /** Whether others than those who work here read it: what they may read comes first then. */
  readOutside: boolean
}

/** What happened until now, as ctx tells it. */
export async function gather(ctx: Ctx, { fromDay, since, measures, readOutside }: Asked): Promise<Sources> {
  const [changes, figures, thanks, decisions, stories, awards] = await Promise.all([
    listChanges(ctx, since),
    listFigures(ctx, measures),
    listRecentKudos(ctx, null, since),
    getOrganisation(ctx).then(({ language }) => listDecisions(ctx, fromDay, language)),
    listRecentStories(ctx, null, since),
    listPresentedAwards(ctx, null, since),
  ])
  const told = await listTold(ctx, [
    ...changes.map(({ about }) => about.id),
    ...[...thanks, ...decisions, ...stories, ...awards].map(({ id }) => id),
  ])
  const open = await listOpen(ctx, readOutside, { stories, thanks })
  return {
    changes: changes.filter(({ about, judged }) => judged || !told.has(about.id)).slice(0, mostChanges),
    figures,
    // What all readers may read comes first.
    stories: stories
      .filter(({ id, publishedAt }) => !told.has(id) && new Date(publishedAt) <= ctx.now())
      .toSorted((a, b) => Number(open.has(b.id)) - Number(open.has(a.id))),
    // What was written for us on the thank-you page stays out of it, wherever it is read.
    thanks: thanks
      .filter(({ id, at, forHereOnly }) => !forHereOnly && !told.has(id) && at <= ctx.now())
      .map((kudos) => ({ ...kudos, outside: open.has(kudos.id) })),
    decisions: decisions.filter(({ id }) => !told.has(id)),
    awards: awards.filter(({ id }) => !told.has(id)),
  }
}

/** Which of these everybody outside may read; none where nobody outside reads it. */
async function listOpen(ctx: Ctx, readOutside: boolean, of: { stories: readonly Known[]; thanks: readonly Known[] }) {
  if (!readOutside) return new Set<string>()
  const ids = (all: readonly Known[]) => all.map(({ id }) => id)
  const [stories, kudos] = await Promise.all([
    readStoriesOutside(ctx, ids(of.stories)),
    readKudosOutside(ctx, ids(of.thanks)),
  ])
  return new Set([...stories, ...kudos].flatMap(([id, { lacks }]) => (lacks === null ? [id] : [])))
}

type Known = { id: string }

/** Those of these records that another edition tells of, be it sent or only planned. */
async function listTold(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom("newsletter_part as part")
    .innerJoin("newsletter_edition as edition", "edition.id", "part.edition_id")
    .select("part.about_id")
    .where("part.about_id", "in", ids)
    .where("edition.state", "in", ["scheduled", "sending", "paused", "sent"])
    .execute()
  return new Set(rows.map(({ about_id }) => about_id as string))
}

/**
 * What was changed because customers said so: answers on the public page, and fixes done without one, each with the chart's word as soon as there is one.
 * Also what was told earlier is news again when its chart has spoken.
 */
async function listChanges(ctx: Ctx, since: Date): Promise<Changed[]> {
  const { rows } = await sql<{
    answer_id: string | null
    fix_id: string | null
    title: string | null
    you_said: string | null
    we_did: string
    verdict: Changed["verdict"]
    judged: boolean
  }>`
    select answer.id as answer_id, fix.id as fix_id, fix.title, answer.you_said, answer.we_did, fix.verdict,
      coalesce(fix.verdict_at >= ${since}, false) as judged,
      greatest(answer.published_at, fix.verdict_at) as at
    from ideas_answer answer left join recovery_fix fix on fix.id = answer.fix_id
    where answer.state = 'published' and (answer.published_at >= ${since} or fix.verdict_at >= ${since})
    union all
    select null, fix.id, fix.title, null, coalesce(nullif(fix.we_did, ''), fix.what), fix.verdict, true, fix.verdict_at
    from recovery_fix fix
    where fix.verdict_at >= ${since}
      and not exists (select from ideas_answer answer where answer.fix_id = fix.id and answer.state = 'published')
    order by at desc limit ${mostChanges * 4}`.execute(ctx.db)
  return rows.map((row) => ({
    about: row.answer_id ? { kind: "answer", id: row.answer_id } : { kind: "fix", id: row.fix_id as string },
    title: row.title ?? "",
    youSaid: row.you_said,
    weDid: row.we_did,
    verdict: row.verdict,
    judged: row.judged,
  }))
}

/** The company's figures of the last 90 days, as the scoreboard shows them to everybody: nothing leaves the house that a member of any team may not see. */
async function listFigures(ctx: Ctx, measures: readonly MeasureKey[]): Promise<Measured[]> {
  const { figures } = await readScoreboard({ ...ctx, actor: { kind: "customer", link: null } }, {}, "90d", measures)
  return figures.flatMap(({ figure, verdict }) => {
    const { key, format, better } = getMeasure(figure.measure)
    const { value, low, high, n } = figure
    return better === "none" || value === null || n === null || verdict.word === "too-few"
      ? []
      : [{ key, format, value, low, high, n, says: verdict.says, moved: verdict.word !== "no-signal" }]
  })
}
