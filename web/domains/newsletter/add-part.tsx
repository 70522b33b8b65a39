import { Button } from "@mantine/core"
import { listMoreParts, type Part } from "#contracts/newsletter.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import type { useContent } from "./use-content.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

type AddPartProps = { edition: Edition; change: ReturnType<typeof useContent>["change"] }

/** What happened in the edition's days and is not in it: each goes to its end with one press. */
export function AddPart({ edition, change }: AddPartProps) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const more = useReading(listMoreParts, { params: { id: edition.id } })
  const isIn = (parts: readonly Part[], { kind, about }: Part) =>
    parts.some((one) => one.kind === kind && one.about?.id === about?.id)
  const add = async (part: Part) => {
    if (await change((parts) => (isIn(parts, part) ? parts : [...parts, part]))) toasts.done(t("moreAdded"))
  }
  return (
    <Waiting on={more} lines={5}>
      {({ more }) => {
        const left = more.filter(({ part }) => !isIn(edition.parts, part))
        if (left.length === 0) return <p className={style.soft}>{t("moreNone")}</p>
        return (
          <ol className={style.parts}>
            {left.map(({ part, lacks }) => (
              <li key={`${part.kind} ${part.about?.id}`} className={style.part}>
                <div className={style.said} dir="auto">
                  <small>{t(`kind.${part.kind}`)}</small>
                  {part.title !== "" && <h3>{part.title}</h3>}
                  <p className={style.brief}>{part.body}</p>
                  {edition.outside.reads && lacks !== null && <StateWord tone="warm">{t("outside.not")}</StateWord>}
                </div>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t("moreAddOf", { title: part.title === "" ? part.body.slice(0, 60) : part.title })}
                  onClick={() => void add(part)}
                >
                  {t("moreAdd")}
                </Button>
              </li>
            ))}
          </ol>
        )
      }}
    </Waiting>
  )
}
