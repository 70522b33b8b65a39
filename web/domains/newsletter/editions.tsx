import { Button, Switch } from "@mantine/core"
import { IconExternalLink } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import {
  chooseNewsletter,
  draftEdition,
  getEdition,
  listEditions,
  readNewsletterChoice,
} from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { EditionTable } from "./edition-table.tsx"
import { NewsletterSettings } from "./newsletter-settings.tsx"
import { newsletterWords } from "./words.ts"

/** The editions: for everybody those that have gone out, for who writes them also the rest. */
export function Editions() {
  const t = useWords(newsletterWords)
  const session = useSession()
  const writes = mayOpen(getEdition.access, session) === "yes"
  const editions = useReading(listEditions, { query: {} })
  return (
    <Page
      title={t("newsletter")}
      lead={t("lead")}
      actions={
        <>
          {writes && <Draft />}
          <Button
            component="a"
            href="/newsletter"
            target="_blank"
            variant="default"
            rightSection={<IconExternalLink size="1rem" />}
          >
            {t("archive")}
          </Button>
        </>
      }
    >
      {session.strength === "full" && <ByMail />}
      <Waiting on={editions}>
        {({ editions, next }) =>
          editions.length === 0 ? (
            <EmptyState title={t("none")} firstStep={writes ? <Draft /> : undefined}>
              {t(writes ? "noneYours" : "noneTheirs")}
            </EmptyState>
          ) : (
            <EditionTable editions={editions} next={next} writes={writes} />
          )
        }
      </Waiting>
      {writes && <NewsletterSettings />}
    </Page>
  )
}

function Draft() {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const drafting = useDeed(draftEdition, {
    invalidates: [listEditions],
    done: ({ id }) => {
      toasts.done(t("drafted"))
      void navigate({ href: `/newsletters/${id}` })
    },
  })
  return (
    <Button loading={drafting.doing} onClick={() => void drafting.run({ body: {} })}>
      {t("draft")}
    </Button>
  )
}

/** Whether it comes by mail; not offered to those without an address. */
function ByMail() {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const choice = useReading(readNewsletterChoice).data
  const choosing = useDeed(chooseNewsletter, {
    invalidates: [readNewsletterChoice],
    done: () => toasts.done(t("byMailKept")),
  })
  if (!choice || choice.address === null) return null
  return (
    <Switch
      className="no-print"
      label={t("byMail", { address: choice.address })}
      checked={choice.wanted}
      disabled={choosing.doing}
      onChange={({ currentTarget }) => void choosing.run({ body: { wanted: currentTarget.checked } })}
    />
  )
}
