import { Button, Checkbox, Group } from "@mantine/core"
import { useState } from "react"
import { agreeToStory, getStory, listMyStories, listStories } from "#contracts/stories.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import type { Story } from "./story-screen.tsx"
import { storiesWords } from "./words.ts"

const shownIn = [getStory, listMyStories, listStories]

/** For somebody who is in a story: whether their name may be, asked once and to be changed at any time. */
export function Agreement({ story: { id, state, mine } }: { story: Story }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const agreeing = useDeed(agreeToStory, { invalidates: shownIn })
  if (mine === null || state === "draft") return null
  const say = async (agreed: boolean) => {
    const kept = await agreeing.run({ params: { id }, body: { agreed, public: false } })
    if (kept) toasts.done(t(agreed ? "agreedDone" : "declinedDone"))
  }
  if (mine.agreed !== null)
    return (
      <div className={`${style.answered} no-print`}>
        {t(mine.agreed ? "youAgreed" : "youDeclined")}{" "}
        <Button
          variant="subtle"
          size="compact-md"
          loading={agreeing.doing}
          onClick={() => void say(mine.agreed !== true)}
        >
          {t(mine.agreed ? "changeToNo" : "changeToYes")}
        </Button>
        {mine.agreed && <Outside id={id} outside={mine.public} />}
      </div>
    )
  return (
    <div className="no-print">
      <Sheet title={t("agreeTitle")} tone="warm">
        <p className={style.soft}>{t("agreeWhy")}</p>
        <Group gap="xs">
          <Button color="saffron" loading={agreeing.doing} onClick={() => void say(true)}>
            {t("agree")}
          </Button>
          <Button variant="default" loading={agreeing.doing} onClick={() => void say(false)}>
            {t("decline")}
          </Button>
        </Group>
      </Sheet>
    </div>
  )
}

/** Ticked at once; it goes back should the server refuse. A deed of its own: the yes before it may still be under way when this can be ticked. */
function Outside({ id, outside }: { id: string; outside: boolean }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const agreeing = useDeed(agreeToStory, { invalidates: shownIn, done: () => toasts.done(t("agreedDone")) })
  const [wished, setWished] = useState<boolean | null>(null)
  const shown = wished ?? outside
  return (
    <Checkbox
      label={t("outside")}
      checked={shown}
      onChange={() => {
        setWished(!shown)
        void agreeing.run({ params: { id }, body: { agreed: true, public: !shown } }).finally(() => setWished(null))
      }}
    />
  )
}
