import { Alert, Text } from "@mantine/core"
import { CodeToScan } from "#web/ui/code-to-scan.tsx"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Demonstration } from "./step-of.ts"
import { demonstrationWords } from "./words.ts"

/** The code for the customer's phone, dark on light in any theme. */
export function ScanCode({ of: { code, link } }: { of: Demonstration }) {
  const t = useWords(demonstrationWords)
  return (
    <Sheet title={t("scanTitle")}>
      <Text mb="md">{t("scanWhy")}</Text>
      <CodeToScan code={code} label={t("code")} />
      <CopyLink label={t("link")} link={link.url} />
      {link.trial && (
        <Alert color="saffron" mt="md">
          {t("trial")}
        </Alert>
      )}
    </Sheet>
  )
}
