import { IconBread, IconPlaneDeparture } from "@tabler/icons-react"
import style from "./sample.module.css"

const pictures = { airline: IconPlaneDeparture, bakery: IconBread }

/** A small drawing of the sample: a plane over its sun, a loaf in its warmth. */
export function SamplePicture({ of: kind }: { of: keyof typeof pictures }) {
  const Picture = pictures[kind]
  return (
    <div className={style.picture} data-kind={kind} aria-hidden="true">
      <Picture stroke={1.1} />
    </div>
  )
}
