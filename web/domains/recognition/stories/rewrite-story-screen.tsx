import { useNavigate } from "@tanstack/react-router"
import type { Reply } from "#contracts/route.ts"
import { getStory, listMyStories, rewriteStory, submitStory } from "#contracts/stories.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Remark } from "./remark.tsx"
import { StoryDeeds } from "./story-deeds.tsx"
import { type Content, StoryForm } from "./story-form.tsx"
import { storiesWords } from "./words.ts"

type Story = Reply<typeof getStory>

/** One's own story, written on: a draft, one that was given back, or one that was taken off the board. */
export function RewriteStoryScreen() {
  const t = useWords(storiesWords)
  const story = useReading(getStory, { params: { id: useParam("id") } })
  const { data } = story
  return (
    <Page
      title={t("write")}
      lead={t("writeLead")}
      width="reading"
      trail={[{ title: t("stories"), href: "/stories" }]}
      actions={data?.may.discard && <StoryDeeds story={data} />}
    >
      <Waiting on={story}>{(one) => <Writing key={one.id} story={one} />}</Waiting>
    </Page>
  )
}

function Writing({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const invalidates = [getStory, listMyStories]
  const rewriting = useDeed(rewriteStory, { over: story })
  const submitting = useDeed(submitStory, { invalidates })
  const params = { id: story.id }
  const keep = async (body: Content) => {
    const kept = await rewriting.run({ params, body })
    if (!kept) return undefined
    toasts.done(t("kept"))
    void navigate({ to: "/stories" as never })
    return kept
  }
  const submit = async (body: Content) => {
    if (!(await rewriting.run({ params, body }))) return undefined
    const submitted = await submitting.run({ params })
    if (!submitted) return undefined
    toasts.done(t("submitted"))
    void navigate({ to: `/stories/${story.id}` as never })
    return submitted
  }
  return (
    <>
      <Remark steps={story.steps} />
      {story.customerWords !== "" && (
        <Quote tone="thanks" source={t("startsFromCustomer")}>
          {story.customerWords}
        </Quote>
      )}
      <StoryForm
        begin={contentOf(story)}
        known={Object.fromEntries(story.people.map(({ id, name }) => [id, name]))}
        keptAs={`story-${story.id}`}
        onSubmit={submit}
        onKeep={keep}
        doing={rewriting.doing || submitting.doing}
        problem={rewriting.problem}
      />
    </>
  )
}

const contentOf = ({ title, needed, done, ended, tip, tags, standards, people, unit }: Story): Content => ({
  title,
  needed,
  done,
  ended,
  tip,
  tags,
  standards: standards.map(({ id }) => id),
  people: people.map(({ id }) => id),
  unitId: unit.id,
})
