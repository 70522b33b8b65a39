import { Button } from "@mantine/core"
import { IconPencil } from "@tabler/icons-react"
import { useState } from "react"
import { listMyStories, listStories } from "#contracts/stories.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { usePages } from "#web/app/use-pages.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { NothingFits } from "#web/ui/nothing-fits.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AtWork } from "./at-work.tsx"
import { storyFiltersOf } from "./routes.ts"
import style from "./stories.module.css"
import { StoryCard } from "./story-card.tsx"
import { isSet, nothingSet, StoryFilters } from "./story-filters.tsx"
import { storiesWords } from "./words.ts"

/** The stories on the board, and above them what waits for whoever reads. */
export function StoriesScreen() {
  const t = useWords(storiesWords)
  const mine = useReading(listMyStories)
  return (
    <Page title={t("stories")} lead={t("lead")} actions={<WaysOn />} width="wide" printable>
      <AtWork stories={mine.data} />
      <OnTheBoard />
    </Page>
  )
}

function WaysOn() {
  const t = useWords(storiesWords)
  return (
    <>
      <WriteButton />
      <Button component={Link} href="/board" variant="default">
        {t("board")}
      </Button>
    </>
  )
}

function WriteButton() {
  const t = useWords(storiesWords)
  return (
    <Button component={Link} href="/stories/new" color="saffron" leftSection={<IconPencil size="1.1rem" />}>
      {t("write")}
    </Button>
  )
}

function OnTheBoard() {
  const t = useWords(storiesWords)
  const [filters] = useFilters(storyFiltersOf)
  const pages = usePages(listStories, filters)
  return (
    <Waiting on={pages} lines={8}>
      {(items) => (
        <>
          {(items.length > 0 || isSet(filters)) && <StoryFilters />}
          {items.length === 0 && <Nothing />}
          <div className={style.board} data-waiting={pages.isPlaceholderData}>
            {items.map((story) => (
              <StoryCard key={story.id} story={story} />
            ))}
          </div>
          {pages.hasNextPage && (
            <Button
              variant="default"
              className={`${style.more} no-print`}
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t("more")}
            </Button>
          )}
        </>
      )}
    </Waiting>
  )
}

function Nothing() {
  const t = useWords(storiesWords)
  const [filters, setFilters] = useFilters(storyFiltersOf)
  if (isSet(filters))
    return (
      <NothingFits title={t("noneFit")} all={t("showAll")} onAll={() => setFilters(nothingSet)}>
        {t("noneFitWhy")}
      </NothingFits>
    )
  return (
    <EmptyState title={t("none")} firstStep={<WriteButton />} example={<Example />}>
      {t("noneWhy")}
    </EmptyState>
  )
}

function Example() {
  const t = useWords(storiesWords)
  const [publishedAt] = useState(() => new Date().toISOString())
  const story = {
    id: "",
    title: t("exampleTitle"),
    needed: t("exampleNeeded"),
    tip: t("exampleTip"),
    unit: { id: "", name: t("exampleTeam") },
    standards: [],
    tags: [],
    people: [],
    fromCustomer: true,
    publishedAt,
    replies: 0,
  }
  return <StoryCard story={story} bare />
}
