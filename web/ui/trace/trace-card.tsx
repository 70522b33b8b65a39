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
      <span className={style.title}>
        <bdi>{node.title}</bdi>
      </span>
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
      <bdi>{nodes.find(({ key }) => key === from)?.title}</bdi> <strong>{verb}</strong>
    </div>
  ))
}

/** What leads back from a node to an earlier one, as the end of a sentence that the node begins: "told Rosa Vidal". */
export function LeadsBack({ node, nodes, links }: CausesProps) {
  return links
    .filter(({ from }) => from === node.key)
    .map(({ verb, to }) => (
      <div key={`${verb} ${to}`} className={style.cause}>
        <strong>{verb}</strong> <bdi>{nodes.find(({ key }) => key === to)?.title}</bdi>
      </div>
    ))
}
