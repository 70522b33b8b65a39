import { Autocomplete, NativeSelect, Stack, TextInput } from "@mantine/core"
import type { FeedbackMap } from "#contracts/feedback-map.ts"
import { listSurveys, listTouchpoints } from "#contracts/survey.ts"
import { useReading } from "#web/app/reading.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"
import { withParts } from "./map-columns.ts"

type WholeFileProps = { map: FeedbackMap; onChange: (map: FeedbackMap) => void }

/** What holds for all rows: what they are kept as, where and when they were, and whether anything starts from them. */
export function WholeFile({ map, onChange }: WholeFileProps) {
  const t = useWords(importWords)
  const surveys = useReading(listSurveys).data?.surveys ?? []
  const touchpoints = useReading(listTouchpoints).data?.touchpoints ?? []
  const zones = [...new Set([map.timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")])]
  const dated = map.columns.some(({ role }) => role === "received at")
  const placed = map.columns.some(({ role }) => role === "touchpoint")
  return (
    <Sheet title={t("whole")}>
      <Stack>
        <Autocomplete
          label={t("keptAs")}
          description={t("keptAsHelp")}
          value={map.survey.name}
          maxLength={120}
          data={[...new Set(surveys.filter(({ origin }) => origin === "history").map(({ name }) => name))]}
          onChange={(name) => onChange({ ...map, survey: { ...map.survey, name } })}
        />
        {!placed && (
          <Autocomplete
            label={t("touchpoint")}
            description={t("touchpointHelp")}
            value={map.survey.touchpoint ?? ""}
            maxLength={120}
            data={touchpoints.map(({ name }) => name)}
            onChange={(touchpoint) => onChange({ ...map, survey: withParts(map.survey, { touchpoint }) })}
          />
        )}
        {!dated && (
          <TextInput
            type="date"
            label={t("receivedOn")}
            value={map.receivedOn ?? ""}
            onChange={(event) => onChange(withParts(map, { receivedOn: event.currentTarget.value }))}
          />
        )}
        <NativeSelect
          label={t("becomes")}
          value={map.becomes}
          data={(["responses", "cases"] as const).map((value) => ({ value, label: t(`becomes.${value}`) }))}
          onChange={(event) =>
            onChange({ ...map, becomes: event.currentTarget.value === "cases" ? "cases" : "responses" })
          }
        />
        <TextInput
          type="date"
          label={t("liveFrom")}
          description={t("liveFromHelp")}
          value={map.liveFrom ?? ""}
          onChange={(event) => onChange(withParts(map, { liveFrom: event.currentTarget.value }))}
        />
        <NativeSelect
          label={t("timeZone")}
          value={map.timeZone}
          data={zones}
          onChange={(event) => onChange({ ...map, timeZone: event.currentTarget.value })}
        />
      </Stack>
    </Sheet>
  )
}
