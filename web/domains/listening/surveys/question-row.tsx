import { ActionIcon, UnstyledButton } from "@mantine/core"
import { IconArrowDown, IconArrowUp, IconChevronDown, IconGripVertical } from "@tabler/icons-react"
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react"
import type { Question } from "#contracts/question.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./question-list.module.css"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"
import { useLift } from "./use-lift.ts"

type QuestionRowProps = {
  question: Question
  at: number
  count: number
  language: string
  open: boolean
  /** What keeps it from being published. */
  wrong: readonly string[]
  onOpen: () => void
  onMove: (id: string, to: number) => void
  /** Its fields, shown while it is open. */
  children: ReactNode
}

/** One question in its place. */
export function QuestionRow({
  question,
  at,
  count,
  language,
  open,
  wrong,
  onOpen,
  onMove,
  children,
}: QuestionRowProps) {
  const t = useWords(surveyWords)
  const [lifted, lift] = useLift(at, (place) => onMove(question.id, place))
  const handle = useKeptFocus(at)
  const text = saidIn(question.text, language) || t("unwritten")
  const { id } = question
  return (
    <li
      id={`question-${id}`}
      tabIndex={-1}
      className={style.item}
      data-dragged={lifted}
      data-wrong={wrong.length > 0}
      data-place={at}
    >
      <div className={style.row}>
        <button
          ref={handle}
          type="button"
          className={style.handle}
          aria-label={t("handle", { text })}
          onPointerDown={lift}
          onKeyDown={(event) => byKey(event, at, count, (to) => onMove(id, to))}
        >
          <IconGripVertical aria-hidden="true" />
        </button>
        <UnstyledButton className={style.opener} aria-expanded={open} onClick={onOpen}>
          <span className={style.place}>{at + 1}</span>
          <span className={style.said}>
            <strong dir="auto" data-unwritten={text === t("unwritten")}>
              {text}
            </strong>
            <small>{t(`kind.${question.kind}`)}</small>
          </span>
          <IconChevronDown className={style.chevron} aria-hidden="true" />
        </UnstyledButton>
        <span className={style.arrows}>
          <ActionIcon aria-label={t("moveUp", { text })} disabled={at === 0} onClick={() => onMove(id, at - 1)}>
            <IconArrowUp size="1.2rem" />
          </ActionIcon>
          <ActionIcon
            aria-label={t("moveDown", { text })}
            disabled={at === count - 1}
            onClick={() => onMove(id, at + 1)}
          >
            <IconArrowDown size="1.2rem" />
          </ActionIcon>
        </span>
      </div>
      {[...new Set(wrong)].map((message) => (
        <p key={message} className={style.wrong}>
          {message}
        </p>
      ))}
      {open && <div className={style.editor}>{children}</div>}
    </li>
  )
}

/** Moving an element in the page takes the focus off it; it is given back. */
function useKeptFocus(at: number) {
  const handle = useRef<HTMLButtonElement>(null)
  const place = useRef(at)
  const focused = useRef(false)
  focused.current = typeof document !== "undefined" && document.activeElement === handle.current
  useLayoutEffect(() => {
    if (place.current !== at && focused.current) handle.current?.focus()
    place.current = at
  }, [at])
  return handle
}

function byKey(event: KeyboardEvent, at: number, count: number, move: (to: number) => void): void {
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  if (to >= 0 && to < count) move(to)
}
