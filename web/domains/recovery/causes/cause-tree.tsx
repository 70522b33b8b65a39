import { VisuallyHidden } from "@mantine/core"
import { IconGripVertical } from "@tabler/icons-react"
import { type KeyboardEvent, useState } from "react"
import type { CauseNode } from "#contracts/recovery.ts"
import { Link } from "#web/ui/link.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./cause-tree.module.css"
import { type Branch, treeOf } from "./tree-of.ts"
import { causeWords } from "./words.ts"

type CauseTreeProps = {
  causes: readonly CauseNode[]
  /** Undefined where the tree may only be read. */
  onMove: ((cause: CauseNode, parentId: string | null) => void) | undefined
}

/** The tree as nested lists. A cause is moved by dragging it onto another, or by the arrow keys on its handle. */
export function CauseTree({ causes, onMove }: CauseTreeProps) {
  const t = useWords(causeWords)
  const [dragged, setDragged] = useState<CauseNode | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const drop = (parentId: string | null) => {
    if (dragged && dragged.id !== parentId && dragged.parentId !== parentId) onMove?.(dragged, parentId)
    setDragged(null)
    setOver(null)
  }
  const moving = onMove && { dragged, setDragged, over, setOver, drop, onMove }
  return (
    <>
      {dragged !== null && dragged.parentId !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the arrow keys do the same
        <div
          className={style.top}
          data-over={over === "top"}
          onDragEnter={() => setOver("top")}
          onDragOver={(event) => event.preventDefault()}
          onDrop={() => drop(null)}
        >
          {t("toTop")}
        </div>
      )}
      <Level branches={treeOf(causes)} parent={null} moving={moving} />
    </>
  )
}

type Moving = {
  dragged: CauseNode | null
  setDragged: (cause: CauseNode | null) => void
  over: string | null
  setOver: (id: string | null) => void
  drop: (parentId: string | null) => void
  onMove: (cause: CauseNode, parentId: string | null) => void
}

type LevelProps = { branches: readonly Branch[]; parent: CauseNode | null; moving: Moving | undefined }

function Level({ branches, parent, moving }: LevelProps) {
  return (
    <ul className={style.list}>
      {branches.map((branch, at) => (
        <li key={branch.cause.id}>
          <Row branch={branch} parent={parent} before={branches[at - 1]?.cause ?? null} moving={moving} />
          {branch.below.length > 0 && <Level branches={branch.below} parent={branch.cause} moving={moving} />}
        </li>
      ))}
    </ul>
  )
}

type RowProps = {
  branch: Branch
  parent: CauseNode | null
  /** The one above it at its level, under which the arrow key hangs it. */
  before: CauseNode | null
  moving: Moving | undefined
}

function Row({ branch: { cause, within }, parent, before, moving }: RowProps) {
  const t = useWords(causeWords)
  const byKey = (event: KeyboardEvent) => {
    const rtl = document.documentElement.dir === "rtl"
    const inwards = event.key === (rtl ? "ArrowLeft" : "ArrowRight")
    const outwards = event.key === (rtl ? "ArrowRight" : "ArrowLeft")
    const to = inwards ? before?.id : outwards && parent ? parent.parentId : undefined
    if (to === undefined) return
    event.preventDefault()
    moving?.onMove(cause, to)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the handle takes the keys
    <div
      className={style.row}
      draggable={moving !== undefined}
      data-dragged={moving?.dragged?.id === cause.id}
      data-over={moving?.over === cause.id && moving.dragged?.id !== cause.id}
      onDragStart={(event) => {
        event.stopPropagation()
        event.dataTransfer.effectAllowed = "move"
        moving?.setDragged(cause)
      }}
      onDragEnter={() => moving?.setOver(cause.id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={() => moving?.drop(cause.id)}
      onDragEnd={() => moving?.setDragged(null)}
    >
      {moving && (
        <button
          type="button"
          className={`${style.handle} no-print`}
          aria-label={t("handle", { name: cause.name })}
          aria-keyshortcuts="ArrowRight ArrowLeft"
          onKeyDown={byKey}
        >
          <IconGripVertical aria-hidden="true" size="1.1rem" />
        </button>
      )}
      <Link href={`/causes/${cause.id}`}>
        <bdi>{cause.name}</bdi>
      </Link>
      <span className={style.count}>
        {t("countCases", { count: cause.cases })}
        {within > cause.cases && ` · ${t("within", { count: within })}`}
      </span>
      {cause.unit && (
        <span className={style.count}>
          <VisuallyHidden>{t("process")}: </VisuallyHidden>
          {cause.unit.name}
        </span>
      )}
      {cause.avoidable && <StateWord>{t("avoidable")}</StateWord>}
      {cause.retired && <StateWord tone="warm">{t("retired")}</StateWord>}
    </div>
  )
}
