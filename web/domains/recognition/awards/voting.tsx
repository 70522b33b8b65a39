import { Button } from "@mantine/core"
import { useState } from "react"
import { castBallot } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Award, nameOf, ofAwards } from "./award-of.ts"
import style from "./awards.module.css"
import { Choosing } from "./choosing.tsx"
import { NomineeList } from "./nominee-list.tsx"
import { awardsWords } from "./words.ts"

/** The vote: how it is kept, whom there is to choose from, and one question before it is cast for good. */
export function Voting({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  if (award.vote === "open")
    return award.nominees.some(({ mine }) => !mine) ? (
      <Ballot award={award} />
    ) : (
      <p className={style.soft}>{t("nobodyToVoteFor")}</p>
    )
  return (
    <>
      {award.vote === "voted" && (
        <Sheet title={t("voted")}>
          <p className={style.soft}>{t("votedWhy")}</p>
        </Sheet>
      )}
      {award.vote === "not-mine" && award.unit && (
        <p className={style.soft}>{t("voteNotMine", { unit: award.unit.name })}</p>
      )}
      <NomineeList award={award} />
    </>
  )
}

function Ballot({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  const toasts = useToasts()
  const [chosen, setChosen] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const voting = useDeed(castBallot, { invalidates: ofAwards, done: () => toasts.done(t("voted")) })
  const nominee = award.nominees.find(({ id, mine }) => id === chosen && !mine)
  return (
    <Sheet title={t("voteTitle")} tone="accent">
      <p className={style.soft}>{t("voteHow", { day: formats.day(award.decideUntil) })}</p>
      <Choosing
        award={award}
        label={t("chooseOne")}
        value={chosen}
        onChange={setChosen}
        error={missing && !nominee ? t("chooseFirst") : undefined}
      />
      <ConfirmDeed
        title={t("voteConfirm", { names: nominee ? nameOf(nominee, formats) : "" })}
        deed={t("voteDeed")}
        harmless
        onConfirm={() => nominee && voting.run({ params: { id: award.id }, body: { nomineeId: nominee.id } })}
        ask={(open) => (
          <Button loading={voting.doing} onClick={() => (nominee ? open() : setMissing(true))}>
            {t("voteDeed")}
          </Button>
        )}
      >
        {t("voteConfirmWhy")}
      </ConfirmDeed>
    </Sheet>
  )
}
