import type { getTrace } from "#contracts/house.ts"
import type { Reply } from "#contracts/route.ts"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./customer-screen.module.css"
import { customersWords } from "./words.ts"

type Node = Reply<typeof getTrace>["nodes"][number]

/** What can happen between a customer and us; of a Trace, the rest is ours alone. */
const kinds = ["response", "case", "promise", "remedy", "kudos", "answer"] as const
type Kind = (typeof kinds)[number]
const isBetweenUs = (node: Node): node is Node & { kind: Kind; at: string } =>
  node.at !== null && (kinds as readonly string[]).includes(node.kind)

/** What there has been between a customer and us, the latest first. */
export function Timeline({ nodes }: { nodes: readonly Node[] }) {
  const t = useWords(customersWords)
  const between = nodes.filter(isBetweenUs).toSorted((one, other) => other.at.localeCompare(one.at))
  if (between.length === 0) return <p className={style.quiet}>{t("nothingYet")}</p>
  return (
    <ol className={style.timeline}>
      {between.map((node) => (
        <li key={`${node.kind} ${node.id}`} data-kind={node.kind}>
          <span className={style.when}>
            {t(`kind.${node.kind}`)} · <Moment at={node.at} as="day" />
          </span>
          {node.href === null ? <span>{node.title}</span> : <Link href={node.href}>{node.title}</Link>}
        </li>
      ))}
    </ol>
  )
}
