import { NumberInput, Radio, Stack } from "@mantine/core"
import { changeNewsletterSettings, getNewsletterSettings } from "#contracts/newsletter.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { newsletterWords } from "./words.ts"

type Settings = Reply<typeof getNewsletterSettings>

/** Who reads the archive, and how fast an edition goes out. */
export function NewsletterSettings() {
  const t = useWords(newsletterWords)
  const { data } = useReading(getNewsletterSettings)
  if (!data) return null
  return (
    <Sheet title={t("settings")}>
      <SettingsForm key={JSON.stringify(data)} settings={data} />
    </Sheet>
  )
}

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const changing = useDeed(changeNewsletterSettings, {
    invalidates: [getNewsletterSettings],
    done: () => toasts.done(t("settingsKept")),
    over: settings,
  })
  const form = useForm({
    begin: { archive: settings.archive, perMinute: (settings.perMinute ?? "") as number | string },
    schema: changeNewsletterSettings.body,
    shape: ({ archive, perMinute }) => ({ archive, perMinute: perMinute === "" ? null : Number(perMinute) }),
  })
  const archive = form.field("archive", t("archiveFor"))
  return (
    <Form
      form={form}
      onSend={(body) => changing.run({ body })}
      deed={t("keepSettings")}
      doing={changing.doing}
      problem={changing.problem}
    >
      <Radio.Group {...archive} description={form.values.archive === "public" ? t("publicMind") : undefined}>
        <Stack gap="xs" mt="xs">
          {(["people", "public"] as const).map((value) => (
            <Radio key={value} value={value} label={t(`archive.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberInput
        {...form.field("perMinute", t("perMinute"))}
        description={t("perMinuteHelp")}
        min={1}
        max={100_000}
        allowDecimal={false}
        maw="16rem"
      />
    </Form>
  )
}
