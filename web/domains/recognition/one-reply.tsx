import { Button, Textarea } from "@mantine/core"
import { useState } from "react"
import type { listReplies } from "#contracts/replies.ts"
import type { Reply } from "#contracts/route.ts"
import { longest } from "#contracts/stories.ts"
import { TimeAgo } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./said-to-kudos.module.css"
import { recognitionWords } from "./words.ts"

type OneReplyProps = { reply: Reply<typeof listReplies>["replies"][number]; doing: boolean; onWithdraw: () => void }

/** What a colleague said under thanks or a story. */
export function OneReply({ reply, doing, onWithdraw }: OneReplyProps) {
  const t = useWords(recognitionWords)
  return (
    <li>
      <p dir="auto">{reply.words}</p>
      <footer>
        <bdi>{reply.by.name}</bdi>
        <TimeAgo at={reply.at} />
        {reply.may.withdraw && (
          <Button size="compact-sm" variant="subtle" color="gray" loading={doing} onClick={onWithdraw}>
            {t("withdrawReply")}
          </Button>
        )}
      </footer>
    </li>
  )
}

/** A place to say something; what was typed stays where it could not be sent. */
export function OwnReply({ doing, onSend }: { doing: boolean; onSend: (words: string) => Promise<unknown> }) {
  const t = useWords(recognitionWords)
  const [words, setWords] = useState("")
  const send = async () => {
    if (words.trim() !== "" && (await onSend(words)) !== undefined) setWords("")
  }
  return (
    <form
      className={style.own}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Textarea
        label={t("yourReply")}
        value={words}
        autosize
        maxLength={longest.reply}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" loading={doing} disabled={words.trim() === ""}>
        {t("sendReply")}
      </Button>
    </form>
  )
}
