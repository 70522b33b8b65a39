import { Alert, Text } from "@mantine/core"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./scan-code.module.css"
import type { Demonstration } from "./step-of.ts"
import { demonstrationWords } from "./words.ts"

/** A clear margin of four modules on every side, which readers of codes need. */
const quiet = 4

/** The code for the customer's phone, dark on light in any theme. */
export function ScanCode({ of: { code, link } }: { of: Demonstration }) {
  const t = useWords(demonstrationWords)
  const side = code.side + 2 * quiet
  return (
    <Sheet title={t("scanTitle")}>
      <Text mb="md">{t("scanWhy")}</Text>
      <svg
        className={style.code}
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t("code")}
      >
        <rect x={-quiet} y={-quiet} width={side} height={side} />
        <path d={code.path} />
      </svg>
      <CopyLink label={t("link")} link={link.url} />
      {link.trial && (
        <Alert color="yellow" mt="md">
          {t("trial")}
        </Alert>
      )}
    </Sheet>
  )
}
