import { Stack, Text } from "@mantine/core"
import type { Drivers } from "#contracts/drivers.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { driversScreenWords } from "./words.ts"

/** What the numbers mean, what they do not, and what they rest on. */
export function HowToRead({ drivers: { method, statedIn } }: { drivers: Drivers }) {
  const t = useWords(driversScreenWords)
  const lines = ["share", "cause", "interval", "missing", "needed"] as const
  return (
    <Sheet title={t("howRead")}>
      <Stack gap="xs">
        {lines.map((line) => (
          <Text key={line}>{t(`how.${line}`)}</Text>
        ))}
        <Text>{t(`how.${method ?? "lmg"}`)}</Text>
        {statedIn === null && <Text>{t("how.stated")}</Text>}
      </Stack>
    </Sheet>
  )
}
