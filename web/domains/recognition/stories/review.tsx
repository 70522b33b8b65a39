import { Button, Group, Textarea } from "@mantine/core"
import { useState } from "react"
import {
  getStory,
  listMyStories,
  listStories,
  listStoryTags,
  longest,
  publishStory,
  returnStory,
} from "#contracts/stories.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import type { Story } from "./story-screen.tsx"
import { storiesWords } from "./words.ts"

const shown = [getStory, listMyStories, listStories, listStoryTags]

/** For a steward: onto the board, or back with a remark. */
export function Review({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const params = { id: story.id }
  const publishing = useDeed(publishStory, { invalidates: shown, done: () => toasts.done(t("published")) })
  return (
    <div className="no-print">
      <Sheet title={t("reviewTitle")} tone="accent">
        <p className={style.soft}>{t("reviewHint")}</p>
        {story.people.some(({ agreed }) => agreed !== true) && <p className={style.soft}>{t("reviewNames")}</p>}
        <Group gap="xs">
          <Button loading={publishing.doing} onClick={() => void publishing.run({ params })}>
            {t("publish")}
          </Button>
          <Return id={story.id} />
        </Group>
      </Sheet>
    </div>
  )
}

function Return({ id }: { id: string }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const [remark, setRemark] = useState("")
  const returning = useDeed(returnStory, { invalidates: shown, done: () => toasts.done(t("returned")) })
  return (
    <ConfirmDeed
      title={t("returnTitle")}
      deed={t("return")}
      harmless
      onConfirm={() => (remark.trim() === "" ? undefined : returning.run({ params: { id }, body: { remark } }))}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("return")}
        </Button>
      )}
    >
      <Textarea
        label={t("remark")}
        value={remark}
        autosize
        minRows={3}
        maxLength={longest.remark}
        required
        onChange={({ currentTarget }) => setRemark(currentTarget.value)}
      />
    </ConfirmDeed>
  )
}
