import { Button, Textarea } from "@mantine/core"
import { useState } from "react"
import type { Reply } from "#contracts/route.ts"
import {
  getStory,
  listStories,
  listStoryReplies,
  longest,
  replyToStory,
  withdrawStoryReply,
} from "#contracts/stories.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import said from "../said-to-kudos.module.css"
import style from "./stories.module.css"
import { storiesWords } from "./words.ts"

const shown = [listStoryReplies, getStory, listStories]

/** What colleagues said to a story, and a place to say something. */
export function Replies({ storyId }: { storyId: string }) {
  const t = useWords(storiesWords)
  const replies = useReading(listStoryReplies, { params: { id: storyId } })
  return (
    <div className="no-print">
      <Sheet title={t("repliesTitle")}>
        <Waiting on={replies} lines={1}>
          {({ replies }) =>
            replies.length === 0 ? (
              <p className={style.soft}>{t("noReplies")}</p>
            ) : (
              <ul className={said.replies}>
                {replies.map((reply) => (
                  <OneReply key={reply.id} reply={reply} />
                ))}
              </ul>
            )
          }
        </Waiting>
        <OwnReply storyId={storyId} />
      </Sheet>
    </div>
  )
}

function OneReply({ reply }: { reply: Reply<typeof listStoryReplies>["replies"][number] }) {
  const t = useWords(storiesWords)
  const withdrawing = useDeed(withdrawStoryReply, { invalidates: shown })
  return (
    <li>
      <p dir="auto">{reply.words}</p>
      <footer>
        <bdi>{reply.by.name}</bdi>
        <TimeAgo at={reply.at} />
        {reply.may.withdraw && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={withdrawing.doing}
            onClick={() => void withdrawing.run({ params: { id: reply.id } })}
          >
            {t("withdrawReply")}
          </Button>
        )}
      </footer>
    </li>
  )
}

function OwnReply({ storyId }: { storyId: string }) {
  const t = useWords(storiesWords)
  const [words, setWords] = useState("")
  const replying = useDeed(replyToStory, { invalidates: shown, done: () => setWords("") })
  return (
    <form
      className={`${said.own} ${style.ownReply}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== "") void replying.run({ params: { id: storyId }, body: { words } })
      }}
    >
      <Textarea
        label={t("yourReply")}
        value={words}
        autosize
        maxLength={longest.reply}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" loading={replying.doing} disabled={words.trim() === ""}>
        {t("sendReply")}
      </Button>
    </form>
  )
}
