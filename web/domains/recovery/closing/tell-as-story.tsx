import { Button } from "@mantine/core"
import { IconBook2 } from "@tabler/icons-react"
import { listStories } from "#contracts/stories.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { recoveryWords } from "../words.ts"
import style from "./tell-as-story.module.css"

/** Of a case that has ended: that it can be told, and the stories on the board that tell of it. */
export function TellAsStory({ of: one }: { of: Case }) {
  const ended = one.closure === "confirmed" || one.closure === "timed-out"
  return one.state === "closed" && ended && !one.demonstration ? <Offered id={one.id} /> : null
}

function Offered({ id }: { id: string }) {
  const t = useWords(recoveryWords)
  const told = useReading(listStories, { query: { case: id, limit: 5 } }).data?.items ?? []
  const write = (
    <Button
      className="no-print"
      variant={told.length > 0 ? "default" : "light"}
      component={Link}
      href={`/stories/new?case=${id}`}
      leftSection={<IconBook2 size="1.1rem" />}
    >
      {t("tellStory")}
    </Button>
  )
  if (told.length === 0) return <div>{write}</div>
  return (
    <Sheet title={t("toldAs")} tone="warm" actions={write}>
      <ul className={style.told}>
        {told.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/stories/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
