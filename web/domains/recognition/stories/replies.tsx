import type { Reply } from "#contracts/route.ts"
import { getStory, listStories, listStoryReplies, replyToStory, withdrawStoryReply } from "#contracts/stories.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { OneReply, OwnReply } from "../one-reply.tsx"
import said from "../said-to-kudos.module.css"
import style from "./stories.module.css"
import { storiesWords } from "./words.ts"

const shown = [listStoryReplies, getStory, listStories]

/** What colleagues said to a story, and a place to say something. */
export function Replies({ storyId }: { storyId: string }) {
  const t = useWords(storiesWords)
  const replies = useReading(listStoryReplies, { params: { id: storyId } })
  const replying = useDeed(replyToStory, { invalidates: shown })
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
                  <ReplyHere key={reply.id} reply={reply} />
                ))}
              </ul>
            )
          }
        </Waiting>
        <div className={style.ownReply}>
          <OwnReply
            doing={replying.doing}
            onSend={(words) => replying.run({ params: { id: storyId }, body: { words } })}
          />
        </div>
      </Sheet>
    </div>
  )
}

function ReplyHere({ reply }: { reply: Reply<typeof listStoryReplies>["replies"][number] }) {
  const withdrawing = useDeed(withdrawStoryReply, { invalidates: shown })
  const withdraw = () => void withdrawing.run({ params: { id: reply.id } })
  return <OneReply reply={reply} doing={withdrawing.doing} onWithdraw={withdraw} />
}
