import { type WallPart, wallPart } from "#contracts/wall.ts"
import { getMeasure, readScoreboard, type Scoreboard, sayInEnglish } from "#measures"
import { dayAt, languageOf, listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { listRecentKudos } from "#recognition"
import { listPublishedStandards, standardsIn } from "#standards"
import { composeCard } from "../compose-card.ts"
import { listPromisesOfDay } from "../sources.ts"
import { getWallOfLink } from "./wall-access.ts"

/** Thanks older than this have had their time on the wall. */
const thanksDays = 30
const mostThanks = 5
const dayMs = 24 * 3_600_000

/** What the wall of the caller's link shows now. Nobody is signed in there, so it shows what everybody may see. Throws not-found. */
export async function readWall(ctx: Ctx) {
  const wall = await getWallOfLink(ctx)
  const { unitId } = wall
  const parts = wallPart.array().parse(wall.parts)
  const shows = (part: WallPart) => parts.includes(part)
  const day = await dayAt(ctx, unitId, ctx.now())
  const [figures, thanks, standard, promises] = await Promise.all([
    shows("figures") ? readFigures(ctx, unitId) : noFigures(day),
    shows("thanks") ? listRecentKudos(ctx, unitId, new Date(ctx.now().getTime() - thanksDays * dayMs)) : [],
    shows("standard") ? findStandard(ctx, unitId, day) : null,
    shows("promises") ? listPromisesOfDay(ctx, unitId, day) : [],
  ])
  return {
    name: wall.name,
    parts,
    seconds: wall.seconds,
    unit: { id: unitId, name: wall.unitName },
    at: ctx.now().toISOString(),
    day,
    figures,
    thanks: thanks.slice(0, mostThanks).map(({ id, words, people, units, fromCustomer, at }) => ({
      id,
      words,
      people: [...people, ...units].map(({ name }) => name),
      fromCustomer,
      at: at.toISOString(),
    })),
    standard,
    promises: { due: promises.map(({ dueAt }) => dueAt.toISOString()) },
  }
}

const noFigures = (day: string) => ({ of: null, from: day, to: day, items: [] })

/** The measures that are more than a count, of the unit or, where it is too small for passers-by, of the nearest one above that is not. */
async function readFigures(ctx: Ctx, unitId: string) {
  const unit = (await listUnitsFlat(ctx)).find(({ id }) => id === unitId)
  let board = await readScoreboard(ctx, { unitId }, "90d")
  for (const above of (unit?.ancestors ?? []).slice(0, -1).toReversed()) {
    if (!isTooSmall(board)) break
    board = await readScoreboard(ctx, { unitId: above }, "90d")
  }
  const items = board.figures
    .map((one) => ({ ...one, ...getMeasure(one.figure.measure) }))
    .filter(({ figure, format }) => format !== "count" && figure.value !== null)
    .map(({ figure, format, subject, verdict }) => ({
      figure,
      format,
      subject,
      verdict: { ...verdict, sentence: sayInEnglish(verdict.says) },
    }))
  return { of: board.unit, ...board.days, items }
}

const isTooSmall = ({ figures }: Scoreboard) =>
  figures.some(({ figure }) => figure.hidden === "few-people" || figure.hidden === "would-tell")

/** The standard of the team's card of the day, in what the team speaks. */
async function findStandard(ctx: Ctx, unitId: string, day: string) {
  await composeCard(ctx, unitId, day)
  const [said, card, standards] = await Promise.all([
    languageOf(ctx, unitId).then((language) => standardsIn(ctx, language)),
    ctx.db
      .selectFrom("line_up_card")
      .select("standard_id")
      .where("unit_id", "=", unitId)
      .where("day", "=", day)
      .executeTakeFirst(),
    listPublishedStandards(ctx),
  ])
  const found = standards.find(({ id }) => id === card?.standard_id)
  if (!found) return null
  const { title, behaviour } = said.wordsOf(found.id) ?? found
  return { id: found.id, name: title, behaviour }
}
