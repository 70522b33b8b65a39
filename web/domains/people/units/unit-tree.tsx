import { type RenderTreeNodePayload, Tree, type TreeNodeData, useTree, VisuallyHidden } from "@mantine/core"
import { IconChevronRight } from "@tabler/icons-react"
import { type KeyboardEvent, useMemo } from "react"
import type { z } from "zod"
import type { unitNode } from "#contracts/people.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "../people-screen.module.css"
import { peopleWords } from "../words.ts"

export type UnitNode = z.output<typeof unitNode>
type UnitTreeProps = {
  units: readonly UnitNode[]
  chosen: string | undefined
  onChoose: (unit: string | undefined) => void
}

const everyone = "everyone"
/** Levels that are open at first; deeper ones on demand. */
const openAtFirst = 2

/** The tree of units, each with its people and those below. Arrow keys walk it, Enter chooses. */
export function UnitTree({ units, chosen, onChoose }: UnitTreeProps) {
  const t = useWords(peopleWords)
  const tree = useTree({ initialExpandedState: Object.fromEntries(openUnits(units, chosen).map((id) => [id, true])) })
  const choose = (value: string) => onChoose(value === everyone || value === chosen ? undefined : value)
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const { value } = (event.target as HTMLElement).dataset
    if (event.key === "Enter" && value !== undefined) choose(value)
  }
  const draw = (payload: RenderTreeNodePayload) => (
    <Node payload={payload} units={units} chosen={chosen ?? everyone} onChoose={choose} />
  )
  const label = t("everyone")
  // The tree begins anew whenever it is given other data.
  const data = useMemo(() => [{ value: everyone, label }, ...childrenOf(units, null)], [units, label])
  return (
    <Tree
      data={data}
      tree={tree}
      levelOffset="1.1rem"
      expandOnClick={false}
      renderNode={draw}
      onKeyDown={byKey}
      aria-label={t("units")}
    />
  )
}

type NodeProps = {
  payload: RenderTreeNodePayload
  units: readonly UnitNode[]
  chosen: string
  onChoose: (value: string) => void
}

function Node({ payload: { node, expanded, hasChildren, tree, elementProps }, units, chosen, onChoose }: NodeProps) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const within =
    node.value === everyone
      ? units.filter(({ parentId }) => parentId === null).reduce((sum, unit) => sum + unit.peopleWithin, 0)
      : (units.find(({ id }) => id === node.value)?.peopleWithin ?? 0)
  return (
    // biome-ignore lint/a11y: the tree item around it takes the keys
    <div
      {...elementProps}
      className={`${elementProps.className} ${style.node}`}
      data-selected={node.value === chosen || undefined}
      onClick={(event) => {
        elementProps.onClick(event)
        onChoose(node.value)
      }}
    >
      {/* biome-ignore lint/a11y: an extra for the pointer; the arrow keys do the same */}
      <span
        className={style.fold}
        data-open={expanded}
        onClick={(event) => {
          event.stopPropagation()
          tree.toggleExpanded(node.value)
        }}
      >
        {hasChildren && <IconChevronRight size="1rem" aria-hidden="true" />}
      </span>
      <span className={style.nodeName}>{node.label}</span>
      <span className={style.count}>
        <span aria-hidden="true">{formats.number(within)}</span>
        <VisuallyHidden>{t("within", { count: within })}</VisuallyHidden>
      </span>
    </div>
  )
}

function childrenOf(units: readonly UnitNode[], parentId: string | null): TreeNodeData[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .map((unit) => ({ value: unit.id, label: unit.name, children: childrenOf(units, unit.id) }))
    .map(({ children, ...node }) => (children.length > 0 ? { ...node, children } : node))
}

/** The first levels, and the way to the chosen unit. */
function openUnits(units: readonly UnitNode[], chosen: string | undefined): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const wayTo = (id: string | null | undefined): string[] => {
    const unit = id ? byId.get(id) : undefined
    return unit ? [...wayTo(unit.parentId), unit.id] : []
  }
  const shallow = units.filter((unit) => wayTo(unit.id).length < openAtFirst).map(({ id }) => id)
  return [...shallow, ...wayTo(chosen)]
}
