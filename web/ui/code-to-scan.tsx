import style from "./code-to-scan.module.css"

type CodeToScanProps = {
  /** How many modules a side has, and the SVG path of the dark ones. */
  code: { side: number; path: string }
  label: string
}

/** A clear margin of four modules on every side, which readers of codes need. */
const quiet = 4

/** A QR code, dark on light in any theme. */
export function CodeToScan({ code, label }: CodeToScanProps) {
  const side = code.side + 2 * quiet
  return (
    <svg
      className={style.code}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} />
      <path d={code.path} />
    </svg>
  )
}
