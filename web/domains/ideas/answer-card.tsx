import { ActionIcon, Menu } from "@mantine/core"
import { IconDots, IconPencil, IconRoute, IconTrash } from "@tabler/icons-react"
import { useState } from "react"
import type { z } from "zod"
import { type answer, listAnswers, takeDownAnswer } from "#contracts/ideas.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./answer-card.module.css"
import { AnswerForm } from "./answer-form.tsx"
import { ideasWords } from "./words.ts"

export type Answer = z.output<typeof answer>

/** A published answer: what was said, what was done, who was told. */
export function AnswerCard({ answer, here }: { answer: Answer; here: boolean }) {
  const t = useWords(ideasWords)
  const [correcting, setCorrecting] = useState(false)
  return (
    <article className={style.card} data-here={here}>
      {correcting ? (
        <div className={style.correcting}>
          <AnswerForm answer={answer} deed={t("save")} onDone={() => setCorrecting(false)} />
        </div>
      ) : (
        <SaidAndDid youSaid={answer.youSaid} weDid={answer.weDid} />
      )}
      <footer className={style.foot}>
        <span>{answer.unit?.name ?? t("everywhere")}</span>
        {answer.publishedAt && <Moment at={answer.publishedAt} as="day" />}
        {answer.raisedBy > 0 && <span>{t("raisedBy", { count: answer.raisedBy })}</span>}
        {answer.raisedBy > 0 && <span>{answer.told > 0 ? t("told", { count: answer.told }) : t("toldNobody")}</span>}
        <Deeds answer={answer} onCorrect={() => setCorrecting(true)} />
      </footer>
    </article>
  )
}

/** The two halves, side by side where there is room. */
export function SaidAndDid({ youSaid, weDid }: { youSaid: string; weDid: string }) {
  const t = useWords(ideasWords)
  return (
    <div className={style.halves}>
      <section>
        <h2>{t("youSaid")}</h2>
        <p className={style.said} dir="auto">
          {youSaid}
        </p>
      </section>
      <section className={style.did}>
        <h2>{t("weDid")}</h2>
        <p dir="auto">{weDid}</p>
      </section>
    </div>
  )
}

function Deeds({ answer, onCorrect }: { answer: Answer; onCorrect: () => void }) {
  const t = useWords(ideasWords)
  const toasts = useToasts()
  const takeDown = useDeed(takeDownAnswer, {
    invalidates: [listAnswers],
    done: () => toasts.done(t("takenDown")),
  })
  return (
    <ConfirmDeed
      title={t("takeDownTitle")}
      deed={t("takeDown")}
      onConfirm={() => takeDown.run({ params: { id: answer.id } })}
      ask={(open) => (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon className={`${style.more} no-print`} aria-label={t("more")} color="gray">
              <IconDots size="1.1rem" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} href={`/trace/answer/${answer.id}`} leftSection={<IconRoute size="1rem" />}>
              {t("trace")}
            </Menu.Item>
            {answer.may.publish && (
              <>
                <Menu.Item leftSection={<IconPencil size="1rem" />} onClick={onCorrect}>
                  {t("correct")}
                </Menu.Item>
                <Menu.Item leftSection={<IconTrash size="1rem" />} onClick={open}>
                  {t("takeDown")}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    >
      {t("takeDownWhy")}
    </ConfirmDeed>
  )
}
