import { Button, Group } from "@mantine/core"
import { useQueries } from "@tanstack/react-query"
import { getSampleProgress } from "#contracts/doors.ts"
import { getResponse } from "#contracts/feedback.ts"
import { getTrace } from "#contracts/house.ts"
import { DemonstrationOffer } from "#web/domains/recovery/demonstration/demonstration-offer.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { reading, useReading } from "../reading.ts"
import { ChapterCard } from "./chapter-card.tsx"
import { chaptersOf } from "./chapters.ts"
import style from "./story.module.css"
import { storyWords } from "./story-words.ts"

type Start = { kind: string; id: string }

/** What a sample opens on: one customer's story, each step a record that can be opened. */
export function StoryScreen() {
  const t = useWords(storyWords)
  const sample = useReading(getSampleProgress)
  const start = sample.data?.story ?? null
  const myDay = (
    <Button component={Link} href="/my-day">
      {t("toMyDay")}
    </Button>
  )
  const picture = start !== null && (
    <Button component={Link} href={`/trace/${start.kind}/${start.id}`} variant="default">
      {t("asTrace")}
    </Button>
  )
  return (
    <Page title={t("title")} lead={t("lead")} actions={picture}>
      <Waiting on={sample}>
        {({ story }) =>
          story === null ? (
            <EmptyState title={t("none")} firstStep={myDay}>
              {t("noneWhy")}
            </EmptyState>
          ) : (
            <Story start={story} />
          )
        }
      </Waiting>
      <Group>
        {start !== null && myDay}
        {picture}
        <DemonstrationOffer />
      </Group>
    </Page>
  )
}

function Story({ start }: { start: Start }) {
  const trace = useReading(getTrace, { params: start })
  const chapters = trace.data === undefined ? [] : chaptersOf(trace.data, start)
  const said = chapters.filter(({ kind }) => kind === "response").map(({ node }) => node.id)
  const words = useQueries({ queries: said.map((id) => reading(getResponse, { params: { id } })) })
  return (
    <Waiting on={trace} lines={8}>
      {({ nodes }) => {
        const who = nodes.find(({ kind, id }) => kind === start.kind && id === start.id)?.title ?? ""
        return (
          <ol className={style.story}>
            {chapters.map((chapter) => {
              const at = said.indexOf(chapter.node.id)
              return (
                <ChapterCard
                  key={`${chapter.kind} ${chapter.node.id}`}
                  chapter={chapter}
                  who={who}
                  again={at > 0}
                  words={words[at]?.data?.comment?.words}
                />
              )
            })}
          </ol>
        )
      }}
    </Waiting>
  )
}
