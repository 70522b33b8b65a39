import { Checkbox } from "@mantine/core"
import type { WrittenCheck } from "#contracts/check.ts"
import { useWords } from "#web/words/use-words.ts"
import { acknowledgementWords } from "../acknowledgement/words.ts"
import style from "./starter-sets.module.css"
import { starterWords } from "./words.ts"

type CheckOfStarterProps = { check: WrittenCheck; taken: boolean; onTake: (taken: boolean) => void }

/** The question that comes with a standard to begin with; it may be left behind. */
export function CheckOfStarter({ check, taken, onTake }: CheckOfStarterProps) {
  const t = useWords(starterWords)
  const say = useWords(acknowledgementWords)
  return (
    <div>
      <Checkbox
        label={t("withCheck")}
        description={t("withCheckWhy")}
        checked={taken}
        onChange={({ currentTarget }) => onTake(currentTarget.checked)}
      />
      {taken && (
        <div className={style.check}>
          <p>{check.question}</p>
          <ul>
            {check.answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
          <p>{say("rightIs", { answer: check.answers[check.rightAnswer] ?? "" })}</p>
        </div>
      )}
    </div>
  )
}
