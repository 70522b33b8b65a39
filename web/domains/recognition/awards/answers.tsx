import { Button, Group } from "@mantine/core"
import { answerNomination } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type Award, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { NomineeTold } from "./nominee-list.tsx"
import { awardsWords } from "./words.ts"

/** For whoever is nominated by name: what was written, whether the ceremony may show it, and a quiet way out. */
export function Answers({ award }: { award: Award }) {
  return award.answers.map((answer) => <OneAnswer key={answer.nominee.id} award={award} answer={answer} />)
}

type OneAnswerProps = { award: Award; answer: Award["answers"][number] }

function OneAnswer({ award: { phase }, answer: { nominee, stands, told } }: OneAnswerProps) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const answering = useDeed(answerNomination, { invalidates: ofAwards, done: () => toasts.done(t("answered")) })
  const say = (stands: boolean, told: boolean) => answering.run({ params: { id: nominee.id }, body: { stands, told } })
  const open = phase === "deciding" || phase === "closed"
  if (!stands)
    return (
      <Sheet title={t("youAreNominated")}>
        <p className={style.soft}>{t("youDoNotStand")}</p>
        {open && (
          <Button variant="default" loading={answering.doing} onClick={() => void say(true, told === true)}>
            {t("standAgain")}
          </Button>
        )}
      </Sheet>
    )
  return (
    <Sheet title={t("youAreNominated")} tone="warm">
      <p className={style.soft}>{t("youAreNominatedWhy")}</p>
      <NomineeTold nominee={nominee} plain />
      <Group gap="xs" className="no-print">
        {told !== null && <span className={style.soft}>{t(told ? "toldYes" : "toldNo")}</span>}
        {told !== true && (
          <Button color="saffron" loading={answering.doing} onClick={() => void say(true, true)}>
            {t("mayTell")}
          </Button>
        )}
        {told !== false && (
          <Button variant="default" loading={answering.doing} onClick={() => void say(true, false)}>
            {t("mayNotTell")}
          </Button>
        )}
        {open && (
          <ConfirmDeed
            title={t("dontStandTitle")}
            deed={t("dontStand")}
            onConfirm={() => say(false, false)}
            ask={(ask) => (
              <Button variant="subtle" onClick={ask}>
                {t("dontStand")}
              </Button>
            )}
          >
            {t("dontStandWhy")}
          </ConfirmDeed>
        )}
      </Group>
    </Sheet>
  )
}
