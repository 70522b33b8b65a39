import { Button, Textarea } from "@mantine/core"
import { IconMessageCircle } from "@tabler/icons-react"
import { useState } from "react"
import { getKudos, listKudos, listMyThanks } from "#contracts/recognition.ts"
import { listReplies, replyToKudos, withdrawReply } from "#contracts/replies.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Kudos } from "./kudos-card.tsx"
import { Reactions } from "./reactions.tsx"
import style from "./said-to-kudos.module.css"
import { recognitionWords } from "./words.ts"

const shown = [listKudos, listMyThanks, getKudos, listReplies]

/** Under thanks on the board: reactions, and the replies behind a button. */
export function SaidToKudos({ kudos }: { kudos: Kudos }) {
  const t = useWords(recognitionWords)
  const [open, setOpen] = useState(false)
  return (
    <div className={`${style.said} no-print`}>
      <div className={style.row}>
        <Reactions kudos={kudos} />
        <button type="button" className={style.reaction} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconMessageCircle size="1.15rem" aria-hidden="true" />
          <span>{kudos.replies === 0 ? t("reply") : t("replies", { count: kudos.replies })}</span>
        </button>
      </div>
      {open && <Replies kudosId={kudos.id} />}
    </div>
  )
}

function Replies({ kudosId }: { kudosId: string }) {
  const replies = useReading(listReplies, { params: { id: kudosId } })
  return (
    <>
      <Waiting on={replies} lines={1}>
        {({ replies }) => (
          <>
            {replies.length > 0 && (
              <ul className={style.replies}>
                {replies.map((reply) => (
                  <OneReply key={reply.id} reply={reply} />
                ))}
              </ul>
            )}
          </>
        )}
      </Waiting>
      <OwnReply kudosId={kudosId} />
    </>
  )
}

function OneReply({ reply }: { reply: Reply<typeof listReplies>["replies"][number] }) {
  const t = useWords(recognitionWords)
  const withdrawing = useDeed(withdrawReply, { invalidates: shown })
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

function OwnReply({ kudosId }: { kudosId: string }) {
  const t = useWords(recognitionWords)
  const [words, setWords] = useState("")
  const replying = useDeed(replyToKudos, { invalidates: shown, done: () => setWords("") })
  return (
    <form
      className={style.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== "") void replying.run({ params: { id: kudosId }, body: { words } })
      }}
    >
      <Textarea
        label={t("yourReply")}
        value={words}
        autosize
        maxLength={1000}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" loading={replying.doing} disabled={words.trim() === ""}>
        {t("sendReply")}
      </Button>
    </form>
  )
}
