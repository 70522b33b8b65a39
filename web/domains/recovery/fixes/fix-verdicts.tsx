import { Button, Text } from "@mantine/core"
import type { getFix } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { changeHref } from "#web/domains/measures/before-and-after/filters.ts"
import { beforeAndAfterTitles } from "#web/domains/measures/before-and-after/words.ts"
import { useSentence } from "#web/domains/measures/use-measure-words.ts"
import { VerdictWord } from "#web/domains/measures/verdict-word.tsx"
import { definitionWords } from "#web/domains/measures/words.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"

type FixVerdictsProps = { of: Reply<typeof getFix>["verdicts"]; chart: string }

/** What the chart says of a fix that is done: improved, no signal, worse or too few, in a sentence. */
export function FixVerdicts({ of: verdicts, chart }: FixVerdictsProps) {
  const t = useWords(recoveryWords)
  const name = useWords(definitionWords)
  const title = useWords(beforeAndAfterTitles)
  const sentence = useSentence()
  return (
    <Sheet
      title={t("verdict.title")}
      actions={
        <Button variant="default" component={Link} href={chart}>
          {t("fix.seeChart")}
        </Button>
      }
    >
      {verdicts.length === 0 ? (
        <Text>{t("verdict.none")}</Text>
      ) : (
        <Facts
          facts={verdicts.map((verdict) => ({
            term: name(`${verdict.measure}.name`),
            value: (
              <>
                <VerdictWord word={verdict.word} /> {sentence(verdict.says)}{" "}
                <Link href={changeHref(verdict.changeId)}>{title("beforeAndAfter")}</Link>
              </>
            ),
          }))}
        />
      )}
    </Sheet>
  )
}
