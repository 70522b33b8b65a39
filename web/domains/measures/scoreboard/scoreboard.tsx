import { Button, Text } from "@mantine/core"
import { IconDeviceTv } from "@tabler/icons-react"
import { listMeasures, type MeasureDefinition, readScoreboard } from "#contracts/measures.ts"
import type { Reply } from "#contracts/route.ts"
import { listWalls } from "#contracts/wall.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { readingFilters, type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { MeasureInFull } from "../in-full/measure-in-full.tsx"
import { ReachNote } from "../reach-note.tsx"
import { measuresWords } from "../words.ts"
import { BoardFilters } from "./board-filters.tsx"
import { Cards } from "./cards.tsx"
import { feedbackBehind } from "./feedback-behind.ts"
import { MoreViews } from "./more-views.tsx"
import { Moved } from "./moved.tsx"
import { NotMeasured } from "./not-measured.tsx"
import { NothingToShow, whyNothing } from "./nothing-to-show.tsx"
import { UnitsBelow } from "./units-below.tsx"
import { WordsBehind } from "./words-behind.tsx"

export type Board = Reply<typeof readScoreboard>
export type BoardFigure = Board["figures"][number]

/** Every measure of the company or a unit at a glance, and one of them in full: its chart, its units, its touchpoints. */
export function Scoreboard() {
  const [filters] = useFilters(scoreboardFilters)
  const definitions = useReading(listMeasures)
  const { from, to, period } = filters
  const board = useReading(readScoreboard, { query: { ...readingFilters(filters), from, to, period } })
  return (
    <Waiting on={definitions} lines={8}>
      {({ measures }) => (
        <Waiting on={board} lines={8}>
          {(board) => <BoardPage board={board} filters={filters} definitions={measures} />}
        </Waiting>
      )}
    </Waiting>
  )
}

/** For those who may hang a screen: the same figures for whoever passes. */
function ToTheWall() {
  const t = useWords(measuresWords)
  if (mayOpen(listWalls.access, useSession()) !== "yes") return null
  return (
    <Button variant="default" component={Link} href="/wall" leftSection={<IconDeviceTv size="1.1rem" />}>
      {t("onTheWall")}
    </Button>
  )
}

type BoardPageProps = { board: Board; filters: ScoreboardFilters; definitions: readonly MeasureDefinition[] }

function BoardPage({ board, filters, definitions }: BoardPageProps) {
  const t = useWords(measuresWords)
  const formats = useFormats()
  const { above, days } = board
  const title = useBoardTitle(board, filters)
  const trail = above.map(({ id, name }) => ({ title: name, href: scoreboardHref(filters, { unit: id }) }))
  return (
    <Page
      title={title}
      lead={t("lead", { from: formats.day(days.from), to: formats.day(days.to) })}
      {...(trail.length > 0 && { trail })}
      actions={<ToTheWall />}
      width="wide"
      printable
    >
      <BoardFilters board={board} filters={filters} />
      <ReachNote figure={board.figures[0]?.figure} />
      {board.ofOthers && <Text size="sm">{t("ofOthers")}</Text>}
      <UnitsBelow board={board} filters={filters} />
      {board.measured !== null && <Moved filters={filters} />}
      <MoreViews filters={filters} />
      <Measured board={board} filters={filters} definitions={definitions} />
    </Page>
  )
}

/** What the board is of: the company, a unit, a touchpoint of either. */
function useBoardTitle({ unit, narrowed }: Board, filters: ScoreboardFilters): string {
  const t = useWords(measuresWords)
  const here = filters.unit === undefined || unit === null ? null : unit.name
  const touchpoint = narrowed.find(({ by }) => by === "touchpoint")?.name
  if (touchpoint === undefined) return here ?? t("scoreboard")
  return here === null ? touchpoint : t("atTouchpoint", { unit: here, touchpoint })
}

function Measured({ board, filters, definitions }: BoardPageProps) {
  const known = board.figures.filter(isKnown)
  const definitionOf = ({ figure }: BoardFigure) => definitions.find(({ key }) => key === figure.measure)
  const isCount = (on: BoardFigure) => definitionOf(on)?.format === "count"
  const [counts, cards] = [known.filter(isCount), known.filter((on) => !isCount(on))]
  const chosen = cards.find(({ figure }) => figure.measure === filters.measure) ?? cards[0]
  const definition = chosen && definitionOf(chosen)
  const within = { ...readingFilters(filters), ...board.days }
  const behind = (chosen ?? counts[0])?.figure
  const about = behind ? feedbackBehind(behind, within) : null
  const why = whyNothing(board, known)
  if (why !== null) return <NothingToShow why={why} board={board} filters={filters} />
  return (
    <>
      <Cards on={cards} counts={counts} definitions={definitions} filters={filters} within={within} chosen={chosen} />
      <NotMeasured figures={board.figures.filter((on) => !isKnown(on))} board={board} />
      {definition && (
        <MeasureInFull definition={definition} filters={filters} within={within} unitName={board.unit?.name} />
      )}
      {about && <WordsBehind about={about} />}
    </>
  )
}

/** A measure stays away until there is something of it: a value in its series, or one that is kept back. */
function isKnown({ spark, figure }: BoardFigure): boolean {
  return figure.hidden !== null || spark.some(({ value }) => value !== null && value !== 0) || figure.n !== 0
}
