import { Button, Select, Stack, Switch, Text } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { getThankYouPage, getThankYouPoster, switchThankYouPage } from "#contracts/thank-you.ts"
import { useFilters } from "#web/app/address.ts"
import { addressOf } from "#web/app/call.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { HandOut } from "#web/ui/hand-out.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { thankYouFilters } from "../routes.ts"
import { thankYouWords } from "./words.ts"

type PageOfUnit = Reply<typeof getThankYouPage>

/** Opens and closes the thank-you page of a unit or of all, and hands out its link, code and poster. */
export function ThankYouScreen() {
  const t = useWords(thankYouWords)
  const [filters] = useFilters(thankYouFilters)
  const found = useReading(getThankYouPage, { query: filters })
  return (
    <Page title={t("page")} lead={t("lead")} width="reading" trail={[{ title: t("board"), href: "/board" }]}>
      <Waiting on={found}>
        {(page) => (
          <>
            <Whose page={page} />
            {page.open ? <WaysToThePage page={page} /> : <Closed page={page} />}
            <Sheet title={t("promise")}>
              <Text>{t("promises")}</Text>
            </Sheet>
          </>
        )}
      </Waiting>
    </Page>
  )
}

function useSwitch(page: PageOfUnit) {
  const t = useWords(thankYouWords)
  const toasts = useToasts()
  const deed = useDeed(switchThankYouPage, { invalidates: [getThankYouPage] })
  const turn = async (open: boolean) => {
    if (await deed.run({ params: { id: page.unit.id }, body: { open } })) toasts.done(t(open ? "opened" : "closed"))
  }
  return { doing: deed.doing, turn }
}

function Whose({ page }: { page: PageOfUnit }) {
  const t = useWords(thankYouWords)
  const [filters, setFilters] = useFilters(thankYouFilters)
  const units = useReading(listUnits).data?.units ?? []
  const choices = useUnitChoices()
  const top = units.find(({ parentId }) => parentId === null)?.id
  const nameOf = useLanguageName()
  const { doing, turn } = useSwitch(page)
  const isTop = page.unit.id === top
  const why = !page.may.switch
    ? t("notYours")
    : page.follows
      ? t("follows", { unit: page.follows.name })
      : isTop && page.open
        ? t("openWhole")
        : undefined
  return (
    <Sheet title={t("where")}>
      <Stack>
        <Select
          label={t("unit")}
          description={t("unitHelp")}
          placeholder={t("whole")}
          searchable
          clearable
          data={choices.filter(({ value }) => value !== top)}
          value={filters.unit ?? null}
          onChange={(unit) => setFilters({ unit: unit ?? undefined })}
        />
        <Select
          label={t("language")}
          placeholder={t("anyLanguage")}
          clearable
          data={page.languages.map((value) => ({ value, label: nameOf(value) }))}
          value={filters.language ?? null}
          onChange={(language) => setFilters({ language: language ?? undefined })}
        />
        <Switch
          label={t("isOpen")}
          description={why}
          checked={page.open}
          disabled={!page.may.switch || doing}
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
      </Stack>
    </Sheet>
  )
}

function Closed({ page }: { page: PageOfUnit }) {
  const t = useWords(thankYouWords)
  const { doing, turn } = useSwitch(page)
  return (
    <EmptyState
      title={t("notOpen")}
      firstStep={
        page.may.switch && (
          <Button loading={doing} onClick={() => void turn(true)}>
            {t("open")}
          </Button>
        )
      }
    >
      {t("notOpenWhy")}
    </EmptyState>
  )
}

function WaysToThePage({ page: { link, code } }: { page: PageOfUnit }) {
  const t = useWords(thankYouWords)
  const [filters] = useFilters(thankYouFilters)
  return (
    <HandOut
      link={link}
      code={code}
      poster={addressOf(getThankYouPoster, { query: filters })}
      words={{
        link: t("link"),
        linkHelp: t("linkHelp"),
        trial: t("trial"),
        code: t("code"),
        poster: t("poster"),
        open: t("see"),
      }}
    />
  )
}
