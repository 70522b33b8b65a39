import { Anchor, Button, Group } from "@mantine/core"
import { useFilters } from "#web/app/address.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { measuresWords } from "../words.ts"
import type { Board, BoardFigure } from "./scoreboard.tsx"

type Why = "nothing-yet" | "not-in-these-days" | "not-for-this-choice" | "kept-back"

/** Why there is no figure to show, or null where there is one. */
export function whyNothing(board: Board, known: readonly BoardFigure[]): Why | null {
  if (board.measured === null) return "nothing-yet"
  if (known.length > 0 && known.every(({ figure }) => figure.hidden !== null)) return "kept-back"
  if (known.some(({ figure }) => figure.value !== null && figure.n !== 0)) return null
  return known.length > 0 || board.narrowed.length === 0 ? "not-in-these-days" : "not-for-this-choice"
}

type NothingToShowProps = { why: Why; board: Board; filters: ScoreboardFilters }

/** Says why, and the way on. */
export function NothingToShow({ why, board, filters }: NothingToShowProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  if (why === "nothing-yet") return <NothingYet />
  if (why === "kept-back") return <KeptBack board={board} filters={filters} />
  const everything = {
    touchpoint: undefined,
    survey: undefined,
    channel: undefined,
    language: undefined,
    band: undefined,
  }
  return why === "not-for-this-choice" ? (
    <EmptyState
      title={t("emptyNarrow")}
      firstStep={<Button onClick={() => setFilters(everything)}>{t("showEverything")}</Button>}
    >
      {t("emptyNarrowWhy")}
    </EmptyState>
  ) : (
    <EmptyState
      title={t("emptyHere")}
      firstStep={
        <Button onClick={() => setFilters({ period: "all", from: undefined, to: undefined })}>{t("showAll")}</Button>
      }
    >
      {t("emptyHereWhy")}
    </EmptyState>
  )
}

/** Before the first answer the scoreboard says what it will be, and where answers come from. */
function NothingYet() {
  const t = useWords(measuresWords)
  const steps = (
    <Group gap="md">
      <Button component={Link} href="/surveys">
        {t("emptyStep")}
      </Button>
      <Anchor component={Link} href="/import">
        {t("emptyImport")}
      </Anchor>
    </Group>
  )
  return (
    <EmptyState title={t("empty")} firstStep={steps}>
      {t("emptyWhy")}
    </EmptyState>
  )
}

/** A unit too small to be shown to others: its figures are its people's own. */
function KeptBack({ board, filters }: Omit<NothingToShowProps, "why">) {
  const t = useWords(measuresWords)
  const hidden = board.figures.find(({ figure }) => figure.hidden !== null)?.figure.hidden ?? "few-people"
  const up = board.above.at(-1)
  return (
    <EmptyState
      title={t("hiddenAll")}
      firstStep={
        up && (
          <Button component={Link} href={scoreboardHref(filters, { unit: up.id })}>
            {t("goUp", { name: up.name })}
          </Button>
        )
      }
    >
      {t(`hidden.${hidden}`)}
    </EmptyState>
  )
}
