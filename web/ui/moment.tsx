import { useEffect, useState } from "react"
import { useFormats } from "#web/words/use-words.ts"

type MomentProps = { at: string /** "day" leaves the time out. */; as?: "day" | "moment" | "time" | "fullDay" }

/** A day or an instant, in the person's own way of writing it. */
export function Moment({ at, as = "moment" }: MomentProps) {
  const formats = useFormats()
  return (
    <bdi>
      <time dateTime={at}>{formats[as](at)}</time>
    </bdi>
  )
}

const aMinute = 60_000

/** How long ago, or in how long; exact on hover and for print. */
export function TimeAgo({ at }: { at: string }) {
  const formats = useFormats()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), aMinute)
    return () => clearInterval(timer)
  }, [])
  return (
    <bdi>
      <time dateTime={at} title={formats.moment(at)}>
        {formats.ago(at, now)}
      </time>
    </bdi>
  )
}
