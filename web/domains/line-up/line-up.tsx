import { Button, SegmentedControl, Select } from "@mantine/core"
import { IconArrowBackUp, IconPrinter } from "@tabler/icons-react"
import { Suspense } from "react"
import { getLineUp } from "#contracts/line-up.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { directionOf } from "#web/words/language.ts"
import { closestLanguage } from "#web/words/translations.ts"
import { InLanguage, useWords } from "#web/words/use-words.ts"
import { ByMail } from "./by-mail.tsx"
import type { Card } from "./card-of.ts"
import { CardSheet } from "./card-sheet.tsx"
import { HeldBy } from "./held-by.tsx"
import style from "./line-up.module.css"
import { lineUpFilters, whichOf } from "./routes.ts"
import { useTakeBack } from "./swap-part.tsx"
import { useTeamsToChoose } from "./use-teams-to-choose.ts"
import { lineUpWords } from "./words.ts"

type MyCard = Reply<typeof getLineUp>

/** The card of a team for a day, in type that can be read from the back row; one page on paper. */
export function LineUp() {
  const t = useWords(lineUpWords)
  const [filters] = useFilters(lineUpFilters)
  const card = useReading(getLineUp, whichOf(filters))
  const print = (
    <Button variant="default" leftSection={<IconPrinter size="1.1rem" />} onClick={() => window.print()}>
      {t("print")}
    </Button>
  )
  return (
    <Page title={t("title")} lead={<span className="no-print">{t("lead")}</span>} actions={print}>
      <WhichCard />
      <Waiting on={card} lines={8}>
        {(card) => (
          <>
            <div className={style.onScreen}>
              <CardSheet card={card} />
              {card.swapped !== null && <TakeBack card={card} />}
              <HeldBy card={card} />
              <ByMail />
            </div>
            <OnPaper card={card} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

/** Also long after the toast has gone, and after a reload. */
function TakeBack({ card }: { card: Card }) {
  const t = useWords(lineUpWords)
  const takeBack = useTakeBack()
  return (
    <Button
      className="no-print"
      variant="subtle"
      mt="sm"
      leftSection={<IconArrowBackUp size="1.1rem" />}
      onClick={() => takeBack(card)}
    >
      {t("takeBackSwap")}
    </Button>
  )
}

/** What hangs on the team's wall is in the team's language, whoever prints it. */
function OnPaper({ card }: { card: MyCard }) {
  const language = closestLanguage(card.language) ?? "en"
  return (
    <InLanguage value={language}>
      <div className={style.onPaper} lang={language} dir={directionOf(language)}>
        <Suspense>
          <CardSheet card={{ ...card, ...card.onPaper, may: { swap: false } }} />
        </Suspense>
      </div>
    </InLanguage>
  )
}

function WhichCard() {
  const t = useWords(lineUpWords)
  const [filters, setFilters] = useFilters(lineUpFilters)
  const teams = useTeamsToChoose()
  const days = (["today", "tomorrow"] as const).map((value) => ({ value, label: t(value) }))
  return (
    <FilterBar>
      <SegmentedControl
        aria-label={t("whichDay")}
        data={days}
        value={filters.day === "tomorrow" ? "tomorrow" : filters.day === "today" ? "today" : ""}
        onChange={(day) => setFilters({ day: day as "today" | "tomorrow" })}
      />
      {teams.length > 1 && (
        <Select
          aria-label={t("team")}
          searchable
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.unit ?? teams[0]?.id ?? null}
          onChange={(unit) => setFilters({ unit: unit ?? undefined })}
        />
      )}
    </FilterBar>
  )
}
