import { Link } from "#web/ui/link.tsx"
import type { TraceLink, TraceNode } from "#web/ui/trace/layers.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./trace-list.module.css"
import { traceWords } from "./words.ts"

/** Every link of the picture as a sentence, for who would rather read, search or listen. */
export function TraceList({ nodes, links }: { nodes: readonly TraceNode[]; links: readonly TraceLink[] }) {
  const t = useWords(traceWords)
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  return (
    <details className={`${style.list} no-print`}>
      <summary>{t("asList")}</summary>
      <ul>
        {links.map((link) => {
          const [from, to] = [byKey.get(link.from), byKey.get(link.to)]
          if (!from || !to) return null
          return (
            <li key={`${link.from} ${link.verb} ${link.to}`}>
              <Record node={from} /> <strong>{link.verb}</strong> <Record node={to} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function Record({ node }: { node: TraceNode }) {
  return (
    <>
      {node.kind}: {node.href === undefined ? node.title : <Link href={node.href}>{node.title}</Link>}
    </>
  )
}
