import { Button, Modal, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { getKudos, listKudos, listMyThanks } from "#contracts/recognition.ts"
import { rewriteKudos } from "#contracts/replies.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Kudos } from "./kudos-card.tsx"
import { recognitionWords } from "./words.ts"

/** Lets whoever gave thanks change their words. */
export function RewriteKudos({ kudos, opened, onClose }: { kudos: Kudos; opened: boolean; onClose: () => void }) {
  const t = useWords(recognitionWords)
  const toasts = useToasts()
  const [words, setWords] = useState(kudos.words ?? "")
  const rewriting = useDeed(rewriteKudos, {
    invalidates: [listKudos, listMyThanks, getKudos],
    done: () => {
      toasts.done(t("rewritten"))
      onClose()
    },
  })
  return (
    <Modal opened={opened} onClose={onClose} title={t("rewrite")} closeButtonProps={{ "aria-label": t("close") }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== "") void rewriting.run({ params: { id: kudos.id }, body: { words } })
        }}
      >
        <Stack align="flex-start">
          <Textarea
            w="100%"
            label={t("whatTheyDid")}
            description={t("rewriteKept")}
            value={words}
            autosize
            minRows={3}
            maxLength={2000}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button type="submit" loading={rewriting.doing} disabled={words.trim() === ""}>
            {t("rewriteKeep")}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
