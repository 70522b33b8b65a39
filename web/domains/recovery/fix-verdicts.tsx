import { Button, Text } from "@mantine/core"
import type { Verdict } from "#contracts/measures.ts"
import type { getFix } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useSentence } from "#web/domains/measures/use-measure-words.ts"
import { definitionWords, wordOfVerdict } from "#web/domains/measures/words.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "./words.ts"

type FixVerdictsProps = { of: Reply<typeof getFix>["verdicts"]; chart: string }

/** What the chart says of a fix that is done: improved, no signal, worse or too few, in a sentence. */
export function FixVerdicts({ of: verdicts, chart }: FixVerdictsProps) {
  const t = useWords(recoveryWords)
  const name = useWords(definitionWords)
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
                <VerdictWord word={verdict.word} /> {sentence(verdict.says)}
              </>
            ),
          }))}
        />
      )}
    </Sheet>
  )
}

const tones: Partial<Record<Verdict["word"], "good" | "bad">> = { improved: "good", worse: "bad" }

/** The verdict in a word; nothing where there is none yet. */
export function VerdictWord({ word }: { word: Verdict["word"] | undefined }) {
  const say = useWords(wordOfVerdict)
  return word === undefined ? null : <StateWord tone={tones[word] ?? "quiet"}>{say(word)}</StateWord>
}
