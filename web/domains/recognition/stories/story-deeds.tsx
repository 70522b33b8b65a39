import { Button } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import { discardStory, getStory, listMyStories, listStories, listStoryTags, withdrawStory } from "#contracts/stories.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DiscardDraft } from "#web/ui/discard-draft.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { storiesWords } from "./words.ts"

type Story = Reply<typeof getStory>

/** What its author, or a steward, may do with a story beyond reading it. */
export function StoryDeeds({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  return (
    <>
      {story.may.rewrite && !story.may.discard && (
        <Button component={Link} href={`/stories/${story.id}/write`}>
          {t("rewrite")}
        </Button>
      )}
      {story.may.discard && (
        <DiscardDraft contract={discardStory} id={story.id} invalidates={[listMyStories]} listedAt="/stories" />
      )}
      {story.may.withdraw && <Withdraw story={story} />}
    </>
  )
}

function Withdraw({ story: { id, state } }: { story: Story }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const withdrawing = useDeed(withdrawStory, {
    invalidates: [getStory, listMyStories, listStories, listStoryTags],
    done: () => toasts.done(t("withdrawn")),
  })
  const withdraw = () => withdrawing.run({ params: { id } })
  if (state === "submitted")
    return (
      <Button variant="default" loading={withdrawing.doing} onClick={() => void withdraw()}>
        {t("takeBack")}
      </Button>
    )
  return (
    <ConfirmDeed
      title={t("withdrawTitle")}
      deed={t("withdraw")}
      onConfirm={withdraw}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("withdraw")}
        </Button>
      )}
    >
      {t("withdrawWhy")}
    </ConfirmDeed>
  )
}
