import { useWords } from "#web/words/use-words.ts"
import { Link } from "../link.tsx"
import { uiWords } from "../words.ts"
import type { TraceLink, TraceNode } from "./layers.ts"
import style from "./trace.module.css"

/** One node, as a link where it can be opened. */
export function TraceCard({ node }: { node: TraceNode }) {
  const t = useWords(uiWords)
  const inside = (
    <>
      <span className={style.kind}>
        {node.kind}
        {node.here && <em>{t("here")}</em>}
      </span>
      <span className={style.title}>{node.title}</span>
      {node.when !== undefined && <bdi className={style.when}>{node.when}</bdi>}
    </>
  )
  const looks = { className: style.card ?? "", "data-tone": node.tone, "data-here": node.here }
  if (node.href === undefined) return <div {...looks}>{inside}</div>
  return (
    <Link {...looks} href={node.href} aria-current={node.here ? "true" : undefined}>
      {inside}
    </Link>
  )
}

type CausesProps = { node: TraceNode; nodes: readonly TraceNode[]; links: readonly TraceLink[] }

/** Where a node came from, as the beginning of a sentence that the node ends: "Bag left in Oslo: opened". */
export function Causes({ node, nodes, links }: CausesProps) {
  const causes = links.filter(({ to }) => to === node.key)
  return causes.map(({ from, verb }) => (
    <div key={`${from} ${verb}`} className={style.cause}>
      <span>{nodes.find(({ key }) => key === from)?.title}</span> <strong>{verb}</strong>
    </div>
  ))
}
