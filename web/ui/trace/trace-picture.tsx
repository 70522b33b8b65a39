import { useDirection, VisuallyHidden } from "@mantine/core"
import type { CSSProperties } from "react"
import { useWords } from "#web/words/use-words.ts"
import { useWidth } from "../chart/use-width.ts"
import { uiWords } from "../words.ts"
import type { TraceLink, TraceNode } from "./layers.ts"
import { card, type Places, placeNodes, type Spot } from "./place-nodes.ts"
import style from "./trace.module.css"
import { Causes, TraceCard } from "./trace-card.tsx"

/**
 * The picture: from the beginning at the top to the end at the bottom, the verbs above what they lead to. What leads back, such as the customers
 * who were told, runs up at the side. Read aloud, each node says where it came from.
 */
export function TracePicture({ layers, links }: { layers: readonly TraceNode[][]; links: readonly TraceLink[] }) {
  const t = useWords(uiWords)
  const { dir } = useDirection()
  const [frame, room] = useWidth<HTMLDivElement>()
  const places = placeNodes(layers, links, room)
  const nodes = layers.flat()
  return (
    <div ref={frame} className={style.ground} style={{ blockSize: places.height }}>
      <svg width={places.width} height={places.height} data-mirrored={dir === "rtl"} aria-hidden="true">
        {links.map((link) => (
          <Curve key={`${link.from} ${link.verb} ${link.to}`} link={link} places={places} />
        ))}
      </svg>
      {nodes.map((node) => (
        <Verbs key={node.key} node={node} links={links} places={places} />
      ))}
      <LaneVerbs links={links} places={places} />
      <ol aria-label={t("traceTold")}>
        {nodes.map((node) => (
          <li key={node.key} style={placed(places.spots.get(node.key))}>
            <VisuallyHidden>
              <Causes node={node} nodes={nodes} links={links} />
            </VisuallyHidden>
            <TraceCard node={node} />
          </li>
        ))}
      </ol>
    </div>
  )
}

const leadsBack = (from: Spot, to: Spot) => to.layer < from.layer

function Curve({ link, places }: { link: TraceLink; places: Places }) {
  const [from, to] = [places.spots.get(link.from), places.spots.get(link.to)]
  if (from === undefined || to === undefined) return null
  const back = leadsBack(from, to) && places.laneAt !== undefined
  return (
    <path
      className={style.curve}
      data-back={back}
      pathLength={back ? undefined : 1}
      style={{ "--layer": from.layer } as CSSProperties}
      d={back ? upTheLane(from, to, places.laneAt ?? 0) : down(from, to)}
    />
  )
}

function down(from: Spot, to: Spot): string {
  const [x1, x2] = [from.x + card.width / 2, to.x + card.width / 2]
  const [y1, y2] =
    from.layer === to.layer ? [from.y + card.height / 2, to.y + card.height / 2] : [from.y + card.height, to.y]
  const bend = (y2 - y1) / 2
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`
}

const corner = 16

function upTheLane(from: Spot, to: Spot, lane: number): string {
  const [y1, y2] = [from.y + card.height / 2, to.y + card.height / 2]
  return `M${from.x + card.width} ${y1}H${lane - corner}Q${lane} ${y1} ${lane} ${y1 - corner}V${y2 + corner}Q${lane} ${y2} ${lane - corner} ${y2}H${to.x + card.width}`
}

/** What led to a node, in a word or two above it. */
function Verbs({ node, links, places }: { node: TraceNode; links: readonly TraceLink[]; places: Places }) {
  const to = places.spots.get(node.key)
  const forward = links.filter((link) => {
    const from = places.spots.get(link.from)
    return link.to === node.key && from !== undefined && to !== undefined && !leadsBack(from, to)
  })
  if (to === undefined || forward.length === 0) return null
  const verbs = [...new Set(forward.map(({ verb }) => verb))]
  return (
    <span
      aria-hidden="true"
      className={style.verb}
      style={{ insetInlineStart: to.x + card.width / 2, insetBlockStart: to.y, maxInlineSize: card.width }}
    >
      {verbs.join(" · ")}
    </span>
  )
}

/** The verbs of what leads back, beside their lane. */
function LaneVerbs({ links, places }: { links: readonly TraceLink[]; places: Places }) {
  if (places.laneAt === undefined) return null
  const back = links.flatMap(({ from, verb, to }) => {
    const [one, other] = [places.spots.get(from), places.spots.get(to)]
    return one && other && leadsBack(one, other) ? [{ verb, y: (one.y + other.y + card.height) / 2 }] : []
  })
  const byVerb = Map.groupBy(back, ({ verb }) => verb)
  return [...byVerb].map(([verb, [first]]) => (
    <span
      key={verb}
      aria-hidden="true"
      className={style.verb}
      data-lane="true"
      style={{ insetInlineStart: places.laneAt, insetBlockStart: first?.y }}
    >
      {verb}
    </span>
  ))
}

function placed(spot: Spot | undefined): CSSProperties {
  return {
    insetInlineStart: spot?.x,
    insetBlockStart: spot?.y,
    inlineSize: card.width,
    blockSize: card.height,
    "--layer": spot?.layer,
  } as CSSProperties
}
