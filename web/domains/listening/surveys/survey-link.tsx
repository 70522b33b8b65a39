import { Alert, Anchor, Button, Group, NativeSelect, Stack } from "@mantine/core"
import { IconExternalLink, IconQrcode } from "@tabler/icons-react"
import { useState } from "react"
import { listUnits } from "#contracts/people.ts"
import { getPoster } from "#contracts/survey.ts"
import { addressOf } from "#web/app/call.ts"
import { useReading } from "#web/app/reading.ts"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"
import { languagesIn, missingIn } from "./texts.ts"
import { UnitField } from "./unit-field.tsx"

/** How customers come to it: the link to copy, and the poster to print; for one unit where one is chosen. */
export function SurveyLink({ of: survey }: { of: Survey }) {
  const t = useWords(surveyWords)
  const [unitId, setUnitId] = useState<string | null>(null)
  const units = useReading(listUnits).data?.units ?? []
  const code = units.find(({ id }) => id === unitId)?.code
  const link = code === undefined ? survey.link.url : `${survey.link.url}?unit=${encodeURIComponent(code)}`
  return (
    <Sheet title={t("link")}>
      <Stack>
        {survey.link.trial && (
          <Alert color="saffron" title={t("trial")}>
            {t("trialWhat")}
          </Alert>
        )}
        {survey.unit === null && units.length > 1 && (
          <UnitField
            label={t("linkFor")}
            description={t("linkForHelp")}
            none={t("anyUnit")}
            value={unitId}
            onChange={setUnitId}
          />
        )}
        <div>
          <CopyLink label={t("linkLabel")} description={t("linkHelp")} link={link} />
          <Anchor href={link} target="_blank" rel="noreferrer" size="sm">
            {t("openPage")} <IconExternalLink size="0.9rem" aria-hidden="true" />
          </Anchor>
        </div>
        <Poster of={survey} unitId={unitId} />
      </Stack>
    </Sheet>
  )
}

function Poster({ of: survey, unitId }: { of: Survey; unitId: string | null }) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const form = survey.published?.form ?? survey.draft
  const languages = languagesIn(form, survey.language).filter((one) => missingIn(form, one) === 0)
  const [language, setLanguage] = useState(survey.language)
  const href = addressOf(getPoster, {
    params: { id: survey.id },
    query: { language, ...(unitId === null ? {} : { unit: unitId }) },
  })
  return (
    <div>
      <p id="poster-about">{t("posterHelp")}</p>
      <Group align="flex-end">
        {languages.length > 1 && (
          <NativeSelect
            label={t("posterLanguage")}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
            data={languages.map((value) => ({ value, label: nameOf(value) }))}
          />
        )}
        <Button
          component="a"
          href={href}
          download
          variant="default"
          leftSection={<IconQrcode size="1.2rem" aria-hidden="true" />}
          aria-describedby="poster-about"
        >
          {t("savePoster")}
        </Button>
      </Group>
    </div>
  )
}
