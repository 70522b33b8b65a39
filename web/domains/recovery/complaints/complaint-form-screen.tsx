import { Select, Stack, Text } from "@mantine/core"
import { getComplaintForm, getComplaintPoster } from "#contracts/recovery.ts"
import { listTouchpoints } from "#contracts/survey.ts"
import { useFilters } from "#web/app/address.ts"
import { addressOf } from "#web/app/call.ts"
import { useReading } from "#web/app/reading.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { HandOut } from "#web/ui/hand-out.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { complaintFilters } from "./filters.ts"
import { complaintWords } from "./words.ts"

/** Hands out the complaint form: for a unit and a touchpoint, as a link, a code, a poster, and a frame for one's own site. */
export function ComplaintFormScreen() {
  const t = useWords(complaintWords)
  const [filters, setFilters] = useFilters(complaintFilters)
  const units = useUnitChoices()
  const touchpoints = useReading(listTouchpoints).data?.touchpoints ?? []
  const nameOf = useLanguageName()
  const found = useReading(getComplaintForm, { query: filters })
  const choose = (key: "unit" | "touchpoint" | "language") => (value: string | null) =>
    setFilters({ [key]: value ?? undefined })
  return (
    <Page title={t("form")} lead={t("lead")} width="reading">
      <Waiting on={found}>
        {({ link, code, snippet, languages }) => (
          <>
            <Sheet title={t("about")}>
              <Stack>
                <Select
                  label={t("unit")}
                  description={t("unitHelp")}
                  placeholder={t("anyUnit")}
                  searchable
                  clearable
                  data={units}
                  value={filters.unit ?? null}
                  onChange={choose("unit")}
                />
                <Select
                  label={t("touchpoint")}
                  placeholder={t("anyTouchpoint")}
                  searchable
                  clearable
                  data={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
                  value={filters.touchpoint ?? null}
                  onChange={choose("touchpoint")}
                />
                <Select
                  label={t("language")}
                  placeholder={t("anyLanguage")}
                  clearable
                  data={languages.map((value) => ({ value, label: nameOf(value) }))}
                  value={filters.language ?? null}
                  onChange={choose("language")}
                />
              </Stack>
            </Sheet>
            <HandOut
              link={link}
              code={code}
              poster={addressOf(getComplaintPoster, { query: filters })}
              words={{
                link: t("link"),
                linkHelp: t("linkHelp"),
                trial: t("trial"),
                code: t("code"),
                poster: t("poster"),
                open: t("open"),
              }}
            />
            <Sheet title={t("embed")}>
              <Text mb="sm">{t("embedWhy")}</Text>
              <CopyLink label={t("snippet")} link={snippet} />
            </Sheet>
          </>
        )}
      </Waiting>
    </Page>
  )
}
