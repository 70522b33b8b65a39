import { Button, Group } from "@mantine/core"
import { IconExternalLink } from "@tabler/icons-react"
import { getStory } from "#contracts/stories.ts"
import { closeStoryPage, openStoryPage } from "#contracts/story-pages.ts"
import { useDeed } from "#web/app/deed.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import type { Story } from "./story-screen.tsx"
import { storiesWords } from "./words.ts"

/** Whether a story is on the public page, and whose yes is missing; a steward puts it there and takes it off. */
export function PublicPage({ story }: { story: Story }) {
  const t = useWords(storiesWords)
  const opening = useDeed(openStoryPage, { invalidates: [getStory] })
  const closing = useDeed(closeStoryPage, { invalidates: [getStory] })
  const { page, may } = story
  if (page === null || !(may.openPage || page.wanted)) return null
  const params = { id: story.id }
  return (
    <div className="no-print">
      <Sheet title={t("publicPage")}>
        <p className={style.soft}>{t("publicWhy")}</p>
        <ul className={style.yeses}>
          {page.wanted && (
            <li>
              <StateWord tone={page.shown ? "good" : "warm"}>{t(page.shown ? "publicShown" : "publicWaits")}</StateWord>
            </li>
          )}
          <li>{page.people === 0 ? t("publicPeopleAll") : t("publicPeople", { count: page.people })}</li>
          <li>{t(`customer.${page.customer}`)}</li>
        </ul>
        <Group gap="xs">
          {may.openPage &&
            (page.wanted ? (
              <Button variant="default" loading={closing.doing} onClick={() => void closing.run({ params })}>
                {t("closePage")}
              </Button>
            ) : (
              <Button variant="default" loading={opening.doing} onClick={() => void opening.run({ params })}>
                {t("openPage")}
              </Button>
            ))}
          <Button
            component="a"
            href="/our-stories"
            target="_blank"
            variant="subtle"
            rightSection={<IconExternalLink size="1rem" />}
          >
            {t("readPage")}
          </Button>
        </Group>
      </Sheet>
    </div>
  )
}
