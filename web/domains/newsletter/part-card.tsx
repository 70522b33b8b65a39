import { ActionIcon, Anchor, Button } from "@mantine/core"
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react"
import { useRef } from "react"
import type { Part } from "#contracts/newsletter.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DialogButton } from "#web/ui/dialog-button.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { PartForm } from "./part-form.tsx"
import { PartOutside } from "./part-outside.tsx"
import { keysOf, type useContent } from "./use-content.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

type PartCardProps = {
  edition: Edition
  part: Part
  /** What it is found by, wherever it has come to; see keysOf. */
  name: string
  at: number
  change: ReturnType<typeof useContent>["change"]
}

/** One part, with what can be done with it. */
export function PartCard({ edition, part, name, at, change }: PartCardProps) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const { kind, title, body, about } = part
  const called = title === "" ? body.slice(0, 60) : title
  const last = edition.parts.length - 1
  const placeIn = (parts: readonly Part[]) => keysOf(parts).indexOf(name)
  const move = async (by: 1 | -1) => {
    let to = at
    await change((parts) => {
      to = Math.max(0, Math.min(parts.length - 1, placeIn(parts) + by))
      return moved(parts, placeIn(parts), to)
    })
    focusOn(to, by < 0 ? ["up", "down"] : ["down", "up"])
  }
  const leaving = useRef(false)
  const leaveOut = async () => {
    // The second press of two is not meant for another that says the same.
    if (leaving.current) return
    leaving.current = true
    const done = await change((parts) => parts.filter((_, index) => index !== placeIn(parts)))
    leaving.current = false
    if (done)
      toasts.undoable(t("removed"), () => void change((parts) => [...parts.slice(0, at), part, ...parts.slice(at)]))
  }
  return (
    <li className={style.part}>
      <div className={style.said} dir="auto">
        <small>{t(`kind.${kind}`)}</small>
        {title !== "" && <h3>{title}</h3>}
        <p>{body}</p>
        <PartOutside edition={edition} at={at} />
        {about !== null && (
          <Anchor component={Link} href={`/trace/${about.kind}/${about.id}`} size="sm">
            {t("trace")}
          </Anchor>
        )}
      </div>
      <div className={style.deeds}>
        <ActionIcon
          id={idOf("up", at)}
          aria-label={t("up", { title: called })}
          disabled={at === 0}
          onClick={() => void move(-1)}
        >
          <IconArrowUp />
        </ActionIcon>
        <ActionIcon
          id={idOf("down", at)}
          aria-label={t("down", { title: called })}
          disabled={at === last}
          onClick={() => void move(1)}
        >
          <IconArrowDown />
        </ActionIcon>
        <DialogButton title={t("rewrite")} label={t("rewriteOf", { title: called })} variant="subtle">
          {(done) => <PartForm edition={edition} part={part} onDone={done} />}
        </DialogButton>
        <Button variant="subtle" aria-label={t("removeOf", { title: called })} onClick={() => void leaveOut()}>
          {t("remove")}
        </Button>
      </div>
    </li>
  )
}

/** As they were where there is none at `from`. */
function moved(parts: readonly Part[], from: number, to: number): readonly Part[] {
  const part = parts[from]
  const others = parts.filter((_, index) => index !== from)
  return part ? [...others.slice(0, to), part, ...others.slice(to)] : parts
}

type Way = "up" | "down"
const idOf = (way: Way, at: number) => `part-${way}-${at}`

/** Who moves a part by keyboard goes on from where it has come to. */
function focusOn(at: number, ways: readonly Way[]): void {
  requestAnimationFrame(() => {
    for (const way of ways) {
      const button = document.getElementById(idOf(way, at))
      if (button instanceof HTMLButtonElement && !button.disabled) return button.focus()
    }
  })
}
