import { Alert, Anchor, Button, Group, Select, Stack, Switch, Text } from "@mantine/core"
import { IconExternalLink, IconQrcode } from "@tabler/icons-react"
import { listUnits } from "#contracts/people.ts"
import type { Reply } from "#contracts/route.ts"
import { getThankYouPage, getThankYouPoster, switchThankYouPage } from "#contracts/thank-you.ts"
import { useFilters } from "#web/app/address.ts"
import { addressOf } from "#web/app/call.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { CodeToScan } from "#web/ui/code-to-scan.tsx"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
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
            {page.open ? <HandOut page={page} /> : <Closed page={page} />}
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

function HandOut({ page: { link, code } }: { page: PageOfUnit }) {
  const t = useWords(thankYouWords)
  const [filters] = useFilters(thankYouFilters)
  return (
    <Sheet title={t("link")}>
      <Stack>
        {link.trial && <Alert color="saffron">{t("trial")}</Alert>}
        <CopyLink label={t("link")} description={t("linkHelp")} link={link.url} />
        <CodeToScan code={code} label={t("code")} />
        <Group>
          <Button
            component="a"
            href={addressOf(getThankYouPoster, { query: filters })}
            download
            variant="default"
            leftSection={<IconQrcode size="1.2rem" aria-hidden="true" />}
          >
            {t("poster")}
          </Button>
          <Anchor href={link.url} target="_blank" rel="noreferrer">
            {t("see")} <IconExternalLink size="0.9rem" aria-hidden="true" />
          </Anchor>
        </Group>
      </Stack>
    </Sheet>
  )
}
