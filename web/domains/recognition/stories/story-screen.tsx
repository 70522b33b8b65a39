import { Button } from "@mantine/core"
import type { Reply } from "#contracts/route.ts"
import { getStory } from "#contracts/stories.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { StandardLinks } from "../standard-links.tsx"
import { Agreement } from "./agreement.tsx"
import { History } from "./history.tsx"
import { PeopleInIt } from "./people-in-it.tsx"
import { PublicPage } from "./public-page.tsx"
import { Remark } from "./remark.tsx"
import { Replies } from "./replies.tsx"
import { Review } from "./review.tsx"
import style from "./stories.module.css"
import { StoryDeeds } from "./story-deeds.tsx"
import { useTagWords } from "./use-tag-words.ts"
import { storiesWords } from "./words.ts"

export type Story = Reply<typeof getStory>

/** One story, from what the customer needed to the tip for others. */
export function StoryScreen() {
  const t = useWords(storiesWords)
  const story = useReading(getStory, { params: { id: useParam("id") } })
  const { data } = story
  return (
    <Page
      title={data ? data.title || t("untitled") : ""}
      lead={data && <Lead story={data} />}
      width="reading"
      trail={[{ title: t("stories"), href: "/stories" }]}
      actions={data && <Actions story={data} />}
      printable
    >
      <Waiting on={story} lines={8}>
        {(one) => (
          <>
            <Remark steps={one.steps} />
            <Agreement story={one} />
            {one.may.publish && <Review story={one} />}
            <Told story={one} />
            <PeopleInIt story={one} />
            <Cited story={one} />
            {one.state === "published" && <Replies storyId={one.id} />}
            <PublicPage story={one} />
            <History steps={one.steps} />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Lead({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  const formats = useFormats()
  return (
    <span className={style.foot}>
      <span>{t("toldBy", { name: story.author.name, unit: story.unit.name })}</span>
      {story.publishedAt !== null && <span>{formats.day(story.publishedAt)}</span>}
      {story.state !== "published" && <StateWord>{t(`state.${story.state}`)}</StateWord>}
    </span>
  )
}

function Actions({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  return (
    <>
      <StoryDeeds story={story} />
      <Button variant="default" component={Link} href={`/trace/story/${story.id}`}>
        {t("trace")}
      </Button>
    </>
  )
}

function Told({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  return (
    <div className={style.told}>
      {(["needed", "done", "ended"] as const).map(
        (part) =>
          story[part] !== "" && (
            <section key={part}>
              <h2>{t(`${part}Told`)}</h2>
              <p dir="auto">{story[part]}</p>
            </section>
          ),
      )}
      {story.customerWords !== "" && (
        <Quote
          tone="thanks"
          size="large"
          source={t("customersWords")}
          actions={story.responseId && <Link href={`/feedback/${story.responseId}`}>{t("readAnswer")}</Link>}
        >
          {story.customerWords}
        </Quote>
      )}
      {story.tip !== "" && (
        <Sheet title={t("tipTold")} tone="warm">
          <p className={style.tip} dir="auto">
            {story.tip}
          </p>
        </Sheet>
      )}
    </div>
  )
}

function Cited({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  const tagWords = useTagWords()
  const from = story.kudosId !== null || story.caseId !== null
  if (story.standards.length + story.tags.length === 0 && !from) return null
  return (
    <div className={style.foot}>
      <StandardLinks standards={story.standards} />
      {story.tags.map((tag) => (
        <Link key={tag} className={style.tag ?? ""} href={`/stories?tag=${encodeURIComponent(tag)}`}>
          {tagWords(tag)}
        </Link>
      ))}
      {story.kudosId !== null && (
        <Link className="no-print" href={`/board?kudos=${story.kudosId}`}>
          {t("readThanks")}
        </Link>
      )}
      {story.caseId !== null && (
        <Link className="no-print" href={`/cases/${story.caseId}`}>
          {t("readCase")}
        </Link>
      )}
    </div>
  )
}
