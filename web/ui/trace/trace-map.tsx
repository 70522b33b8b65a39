import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import { layersOf, partLinks, type TraceLink, type TraceNode } from "./layers.ts"
import style from "./trace.module.css"
import { Causes, LeadsBack, TraceCard } from "./trace-card.tsx"
import { TracePicture } from "./trace-picture.tsx"

type TraceMapProps = { nodes: readonly TraceNode[]; links: readonly TraceLink[] }

/** How something came about and what came of it: a picture where there is room, a column on a phone, and told for who listens. */
export function TraceMap({ nodes, links }: TraceMapProps) {
  const t = useWords(uiWords)
  const layers = layersOf(nodes, links)
  const { on, back } = partLinks(layers, links)
  return (
    <div>
      <div className={style.picture}>
        <TracePicture layers={layers} links={links} />
      </div>
      <ol className={style.column} aria-label={t("traceTold")}>
        {layers.flat().map((node) => (
          <li key={node.key}>
            <Causes node={node} nodes={nodes} links={on} />
            <TraceCard node={node} />
            <LeadsBack node={node} nodes={nodes} links={back} />
          </li>
        ))}
      </ol>
    </div>
  )
}
