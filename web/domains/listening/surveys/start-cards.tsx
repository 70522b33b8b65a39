import { Radio } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import style from "./start-cards.module.css"
import { type Start, starts } from "./starts.ts"
import { surveyWords } from "./survey-words.ts"

type StartCardsProps = { label: string; value: Start; onChange: (start: string) => void; error?: string | undefined }

/** What a survey may begin with, each with when it is the right thing to ask. */
export function StartCards(field: StartCardsProps) {
  const t = useWords(surveyWords)
  return (
    <Radio.Group {...field} description={field.value === "empty" ? undefined : t("startHolds")}>
      <div className={style.cards}>
        {starts.map((start) => (
          <Radio.Card key={start} value={start} className={style.card ?? ""}>
            <span className={style.head}>
              <Radio.Indicator />
              <strong>{t(`start.${start}`)}</strong>
            </span>
            <span className={style.what}>{t(`start.${start}.what`)}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
