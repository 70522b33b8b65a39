import { Anchor, Group, Stack } from "@mantine/core"
import { type FeedbackFilters, listFeedback } from "#contracts/feedback.ts"
import { searchText } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { measuresWords } from "../words.ts"
import style from "./words-behind.module.css"

const shown = 4

/** What customers said about what a figure counts, the latest first. */
export function WordsBehind({ about }: { about: FeedbackFilters }) {
  const t = useWords(measuresWords)
  const { data } = useReading(listFeedback, { query: { ...about, limit: shown } })
  if (data === undefined || data.items.length === 0) return null
  return (
    <Sheet
      title={t("wordsBehind")}
      actions={
        <Anchor component={Link} href={`/feedback${searchText(about)}`}>
          {t("readAll")}
        </Anchor>
      }
    >
      <Stack gap="md">
        {data.items.map(({ id, comment, language, feeling, touchpoint, unit, receivedAt }) => (
          <Quote
            key={id}
            language={language ?? undefined}
            tone={feeling === "happy" ? "thanks" : "plain"}
            source={
              <Group gap="sm" component="span">
                {touchpoint !== null && <span>{touchpoint.name}</span>}
                {unit !== null && <span>{unit.name}</span>}
                <TimeAgo at={receivedAt} />
              </Group>
            }
          >
            <Link className={style.words ?? ""} href={`/feedback/${id}`}>
              {comment?.words}
            </Link>
          </Quote>
        ))}
      </Stack>
    </Sheet>
  )
}
