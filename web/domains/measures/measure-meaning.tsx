import { Anchor, Stack, Text, Title } from "@mantine/core"
import type { ReactNode } from "react"
import { listMeasures, type MeasureDefinition } from "#contracts/measures.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ReadFigure } from "./read-figure.tsx"
import { definitionWords, measuresWords } from "./words.ts"

/** How one measure is measured: the one definition that every screen, file and mail keeps to. */
export function MeasureMeaning() {
  const wanted = useParam("measure")
  const measures = useReading(listMeasures)
  return (
    <Waiting on={measures} lines={8}>
      {({ measures }) => {
        const definition = measures.find(({ key }) => key === wanted)
        return definition ? <Meaning definition={definition} all={measures} /> : <Unknown all={measures} />
      }}
    </Waiting>
  )
}

function Meaning({ definition, all }: { definition: MeasureDefinition; all: readonly MeasureDefinition[] }) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const { key, format, better, minimumAnswers, minimumPeople, version } = definition
  const numbers = { people: minimumPeople, answers: minimumAnswers }
  return (
    <Page
      title={d(`${key}.name`)}
      lead={d(`${key}.question`)}
      trail={[{ title: t("scoreboard"), href: `/scoreboard?measure=${key}` }]}
      width="reading"
      printable
    >
      <Sheet title={t("soFarHere")}>
        <ReadFigure measure={key} />
      </Sheet>
      <Sheet title={t("howMeasured")}>
        <Stack gap="md">
          <Part title={t("formula")}>{d(`${key}.formula`)}</Part>
          <Part title={t("counted")}>{d(`${key}.denominator`)}</Part>
          <Part title={t("leftOut")}>{d(`${key}.exclusions`)}</Part>
          <Part title={t("scale")}>{d(`${key}.scale`)}</Part>
          <Part title={t("countedIn")}>{d(`${key}.unit`)}</Part>
          <Part title={t("direction")}>{t(`better.${better}`)}</Part>
          <Part title={t("needs")}>{d(`${key}.needs`)}</Part>
        </Stack>
      </Sheet>
      <Sheet title={t("howRead")}>
        <Stack gap="md">
          <Part title={t("intervalTitle")}>{t(`interval.${format}`)}</Part>
          <Part title={t("wordTitle")}>{t("wordText")}</Part>
          <Part title={t("whoSees")}>
            {minimumAnswers > 1 ? t("whoSeesText", numbers) : t("whoSeesCount", { people: minimumPeople })}
          </Part>
          <Anchor component={Link} href="/measures/help">
            {t("help")}
          </Anchor>
        </Stack>
      </Sheet>
      <OtherMeasures all={all.filter((one) => one.key !== key)} />
      <Text size="sm" c="dimmed">
        {t("meaningLead")} {t("version", { version })}
      </Text>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text>{children}</Text>
    </div>
  )
}

function Unknown({ all }: { all: readonly MeasureDefinition[] }) {
  const t = useWords(measuresWords)
  return (
    <Page title={t("unknown")} trail={[{ title: t("scoreboard"), href: "/scoreboard" }]} width="reading">
      <OtherMeasures all={all} />
    </Page>
  )
}

function OtherMeasures({ all }: { all: readonly MeasureDefinition[] }) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  return (
    <Sheet title={t("otherMeasures")}>
      <Stack gap={6} align="flex-start">
        {all.map(({ key }) => (
          <Anchor key={key} component={Link} href={`/scoreboard/${key}`}>
            {d(`${key}.name`)}
          </Anchor>
        ))}
      </Stack>
    </Sheet>
  )
}
