import { IconMessageCircle } from "@tabler/icons-react"
import { useState } from "react"
import { getKudos, listKudos, listMyThanks } from "#contracts/recognition.ts"
import { listReplies, replyToKudos, withdrawReply } from "#contracts/replies.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Kudos } from "./kudos-card.tsx"
import { OneReply, OwnReply } from "./one-reply.tsx"
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
  const replying = useDeed(replyToKudos, { invalidates: shown })
  return (
    <>
      <Waiting on={replies} lines={1}>
        {({ replies }) => (
          <>
            {replies.length > 0 && (
              <ul className={style.replies}>
                {replies.map((reply) => (
                  <ReplyHere key={reply.id} reply={reply} />
                ))}
              </ul>
            )}
          </>
        )}
      </Waiting>
      <OwnReply doing={replying.doing} onSend={(words) => replying.run({ params: { id: kudosId }, body: { words } })} />
    </>
  )
}

function ReplyHere({ reply }: { reply: Reply<typeof listReplies>["replies"][number] }) {
  const withdrawing = useDeed(withdrawReply, { invalidates: shown })
  const withdraw = () => void withdrawing.run({ params: { id: reply.id } })
  return <OneReply reply={reply} doing={withdrawing.doing} onWithdraw={withdraw} />
}
