import { useDirection, VisuallyHidden } from "@mantine/core"
import type { CSSProperties } from "react"
import { useWords } from "#web/words/use-words.ts"
import { uiWords } from "../words.ts"
import type { TraceLink, TraceNode } from "./layers.ts"
import style from "./trace.module.css"
import { Causes, TraceCard } from "./trace-card.tsx"

const card = { width: 176, height: 104 }
const gap = { across: 116, down: 22 }

type Spot = { x: number; y: number; layer: number }

/** The picture: layers from start to end, curves with their verbs between. Read aloud, each node says where it came from. */
export function TracePicture({ layers, links }: { layers: readonly TraceNode[][]; links: readonly TraceLink[] }) {
  const t = useWords(uiWords)
  const { dir } = useDirection()
  const tallest = Math.max(...layers.map((layer) => layer.length))
  const height = tallest * (card.height + gap.down) - gap.down
  const width = layers.length * (card.width + gap.across) - gap.across
  const spots = spotsOf(layers, height)
  return (
    <div className={style.ground} style={{ inlineSize: width, blockSize: height }}>
      <svg width={width} height={height} data-mirrored={dir === "rtl"} aria-hidden="true">
        {links.map((link) => (
          <Curve key={`${link.from} ${link.verb} ${link.to}`} from={spots.get(link.from)} to={spots.get(link.to)} />
        ))}
      </svg>
      {links.map((link) => (
        <Verb key={`${link.from} ${link.verb} ${link.to}`} link={link} spots={spots} />
      ))}
      <ol aria-label={t("traceTold")}>
        {layers.flat().map((node) => (
          <li key={node.key} style={placed(spots.get(node.key))}>
            <VisuallyHidden>
              <Causes node={node} nodes={layers.flat()} links={links} />
            </VisuallyHidden>
            <TraceCard node={node} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function spotsOf(layers: readonly TraceNode[][], height: number): Map<string, Spot> {
  return new Map(
    layers.flatMap((layer, index) => {
      const own = layer.length * (card.height + gap.down) - gap.down
      return layer.map((node, row): [string, Spot] => [
        node.key,
        {
          x: index * (card.width + gap.across),
          y: (height - own) / 2 + row * (card.height + gap.down),
          layer: index,
        },
      ])
    }),
  )
}

function Curve({ from, to }: { from: Spot | undefined; to: Spot | undefined }) {
  if (from === undefined || to === undefined) return null
  const [x1, y1, x2, y2] = [from.x + card.width, from.y + card.height / 2, to.x, to.y + card.height / 2]
  const bend = Math.min(gap.across * 0.6, (x2 - x1) / 2)
  return (
    <path
      className={style.curve}
      pathLength={1}
      style={{ "--layer": from.layer } as CSSProperties}
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
    />
  )
}

function Verb({ link, spots }: { link: TraceLink; spots: Map<string, Spot> }) {
  const [from, to] = [spots.get(link.from), spots.get(link.to)]
  if (from === undefined || to === undefined) return null
  const middle = { x: to.x - gap.across / 2, y: from.y + (to.y - from.y) * (to.layer - from.layer > 1 ? 1 : 0.5) }
  return (
    <span
      aria-hidden="true"
      className={style.verb}
      data-straight={from.y === to.y}
      style={{
        insetInlineStart: middle.x,
        insetBlockStart: middle.y + card.height / 2,
        maxInlineSize: gap.across - 36,
      }}
    >
      {link.verb}
    </span>
  )
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
