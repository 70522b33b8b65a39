import { useNavigate } from "@tanstack/react-router"
import { getResponse } from "#contracts/feedback.ts"
import { getKudos } from "#contracts/recognition.ts"
import { getCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { draftStory, listMyStories, submitStory } from "#contracts/stories.ts"
import { useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { newStoryFilters } from "./routes.ts"
import { type Content, empty, StoryForm } from "./story-form.tsx"
import { lastWordsIn, toldOfCase, whoHelped } from "./told-of-case.ts"
import { storiesWords } from "./words.ts"

/** A new story: of one's own, from thanks on the board, from a case that has ended, or from what a customer said. */
export function NewStoryScreen() {
  const t = useWords(storiesWords)
  const [{ kudos, response, case: caseId }] = useFilters(newStoryFilters)
  return (
    <Page title={t("write")} lead={t("writeLead")} width="reading" trail={[{ title: t("stories"), href: "/stories" }]}>
      {kudos ? (
        <FromThanks id={kudos} />
      ) : caseId ? (
        <FromCase id={caseId} />
      ) : response ? (
        <FromAnswer id={response} />
      ) : (
        <Writing begin={empty} keptAs="story-new" />
      )}
    </Page>
  )
}

function FromThanks({ id }: { id: string }) {
  const t = useWords(storiesWords)
  const kudos = useReading(getKudos, { params: { id } })
  return (
    <Waiting on={kudos}>
      {(one) => (
        <>
          {one.words !== null && !one.withheld && (
            <Quote tone="thanks" source={one.fromCustomer ? t("startsFromCustomer") : t("startsFromThanks")}>
              {one.words}
            </Quote>
          )}
          <Writing begin={begunFrom(one)} known={namesOf(one)} keptAs={`story-of-${id}`} kudosId={id} />
        </>
      )}
    </Waiting>
  )
}

const namesOf = ({ people }: Reply<typeof getKudos>) => Object.fromEntries(people.map(({ id, name }) => [id, name]))

/** A colleague's thanks tell what was done; a customer's stand beside the story in their own words. */
const begunFrom = ({ people, units, standard, fromCustomer, words }: Reply<typeof getKudos>): Content => ({
  ...empty,
  done: fromCustomer ? "" : (words ?? ""),
  people: people.map(({ id }) => id),
  standards: standard ? [standard.id] : [],
  unitId: (people[0]?.unit ?? units[0])?.id ?? null,
})

function FromCase({ id }: { id: string }) {
  const t = useWords(storiesWords)
  const formats = useFormats()
  const found = useReading(getCase, { params: { id } })
  return (
    <Waiting on={found}>
      {(one) => (
        <>
          <p>{t("case.filled")}</p>
          {one.words !== "" && (
            <Quote source={t("theyWrote")} language={one.customer?.language ?? undefined}>
              {one.words}
            </Quote>
          )}
          {lastWordsIn(one) !== "" && (
            <Quote source={t("theySaid")} tone="thanks" language={one.customer?.language ?? undefined}>
              {lastWordsIn(one)}
            </Quote>
          )}
          <Writing begin={toldOfCase(one, t, formats)} known={whoHelped(one)} keptAs={`story-of-${id}`} caseId={id} />
        </>
      )}
    </Waiting>
  )
}

function FromAnswer({ id }: { id: string }) {
  const t = useWords(storiesWords)
  const response = useReading(getResponse, { params: { id } })
  return (
    <Waiting on={response}>
      {({ comment, unit, language }) => (
        <>
          {comment && (
            <Quote source={t("startsFromCustomer")} language={language ?? undefined}>
              {comment.words}
            </Quote>
          )}
          <Writing begin={{ ...empty, unitId: unit?.id ?? null }} keptAs={`story-of-${id}`} responseId={id} />
        </>
      )}
    </Waiting>
  )
}

type WritingProps = {
  begin: Content
  known?: Record<string, string>
  keptAs: string
  kudosId?: string
  responseId?: string
  caseId?: string
}

function Writing({ begin, known = {}, keptAs, kudosId, responseId, caseId }: WritingProps) {
  const t = useWords(storiesWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const drafting = useDeed(draftStory, { invalidates: [listMyStories] })
  const submitting = useDeed(submitStory, { invalidates: [listMyStories] })
  const draft = (content: Content) =>
    drafting.run({
      body: { ...content, kudosId: kudosId ?? null, responseId: responseId ?? null, caseId: caseId ?? null },
    })
  const keep = async (content: Content) => {
    const made = await draft(content)
    if (!made) return undefined
    toasts.done(t("kept"))
    void navigate({ to: "/stories" as never })
    return made
  }
  const submit = async (content: Content) => {
    const made = await draft(content)
    if (!made) return undefined
    const submitted = await submitting.run({ params: made })
    if (submitted) toasts.done(t("submitted"))
    // What was kept is not drafted a second time.
    void navigate({ to: (submitted ? `/stories/${made.id}` : `/stories/${made.id}/write`) as never })
    return made
  }
  return (
    <StoryForm
      begin={begin}
      known={known}
      keptAs={keptAs}
      onSubmit={submit}
      onKeep={keep}
      doing={drafting.doing || submitting.doing}
      problem={drafting.problem}
    />
  )
}
