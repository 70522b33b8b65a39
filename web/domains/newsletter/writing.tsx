import { Group, Text } from "@mantine/core"
import { DialogButton } from "#web/ui/dialog-button.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AddPart } from "./add-part.tsx"
import type { Edition } from "./edition-of.ts"
import { PartCard } from "./part-card.tsx"
import { HeadForm, PartForm } from "./part-form.tsx"
import { keysOf, useContent } from "./use-content.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

/** What a draft says, part by part. */
export function Writing({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const { change } = useContent(edition)
  const { parts, opening } = edition
  const keys = keysOf(parts)
  return (
    <Sheet
      title={t("content")}
      actions={
        <DialogButton title={t("rewriteHead")}>{(done) => <HeadForm edition={edition} onDone={done} />}</DialogButton>
      }
    >
      {opening !== "" && (
        <p className={style.opening} dir="auto">
          {opening}
        </p>
      )}
      <ForEverybody edition={edition} />
      {parts.length === 0 && <Text>{t("noParts")}</Text>}
      <ol className={style.parts}>
        {parts.map((part, at) => (
          <PartCard key={keys[at]} edition={edition} part={part} name={keys[at] ?? ""} at={at} change={change} />
        ))}
      </ol>
      <Group gap="xs">
        <DialogButton title={t("more")}>{() => <AddPart edition={edition} change={change} />}</DialogButton>
        <DialogButton title={t("addWords")}>{(done) => <PartForm edition={edition} onDone={done} />}</DialogButton>
      </Group>
      {parts.some(({ kind }) => kind === "measure") && <p className={style.soft}>{t("figuresNote")}</p>}
    </Sheet>
  )
}

/** How much of it others than those who work here will read. */
function ForEverybody({ edition: { outside, parts } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const inside = outside.parts.filter(({ lacks }) => lacks !== null).length
  if (!outside.reads || inside === 0) return null
  return <p className={style.outsideAll}>{t("outside.some", { count: inside, all: parts.length })}</p>
}
