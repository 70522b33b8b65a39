import { ActionIcon } from "@mantine/core"
import { IconArrowDown, IconArrowUp, IconGripVertical } from "@tabler/icons-react"
import { type KeyboardEvent, useState } from "react"
import { useWords } from "#web/words/use-words.ts"
import style from "./order-list.module.css"
import { standardsWords } from "./words.ts"

export type Movable = { id: string; title: string; behaviour: string }
type OrderListProps = { standards: readonly Movable[]; onMove: (id: string, to: number) => void }

/** A list whose items are moved by dragging, by arrows beside each, or by the arrow keys on the handle. */
export function OrderList({ standards, onMove }: OrderListProps) {
  const t = useWords(standardsWords)
  const [dragged, setDragged] = useState<string | null>(null)
  const over = (id: string, at: number) => dragged !== null && dragged !== id && onMove(dragged, at)
  return (
    <ol className={style.list}>
      {standards.map((standard, at) => (
        <li
          key={standard.id}
          className={style.item}
          data-dragged={dragged === standard.id}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = "move"
            setDragged(standard.id)
          }}
          onDragEnter={() => over(standard.id, at)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => event.preventDefault()}
          onDragEnd={() => setDragged(null)}
        >
          <button
            type="button"
            className={style.handle}
            aria-label={t("handle", { title: standard.title })}
            onKeyDown={(event) => byKey(event, standard.id, at, standards.length, onMove)}
          >
            <IconGripVertical aria-hidden="true" />
          </button>
          <span className={style.place}>{at + 1}</span>
          <span className={style.said}>
            <strong>{standard.title}</strong>
            <small>{standard.behaviour}</small>
          </span>
          <span className={style.arrows}>
            <ActionIcon
              aria-label={t("moveUp", { title: standard.title })}
              disabled={at === 0}
              onClick={() => onMove(standard.id, at - 1)}
            >
              <IconArrowUp />
            </ActionIcon>
            <ActionIcon
              aria-label={t("moveDown", { title: standard.title })}
              disabled={at === standards.length - 1}
              onClick={() => onMove(standard.id, at + 1)}
            >
              <IconArrowDown />
            </ActionIcon>
          </span>
        </li>
      ))}
    </ol>
  )
}

function byKey(event: KeyboardEvent, id: string, at: number, count: number, onMove: OrderListProps["onMove"]): void {
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 }[event.key]
  if (to === undefined || to < 0 || to >= count) return
  event.preventDefault()
  onMove(id, to)
}
