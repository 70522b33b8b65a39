import { Moment } from "#web/ui/moment.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Difference } from "./difference.tsx"
import style from "./standard-history.module.css"
import type { Standard } from "./standard-screen.tsx"
import { wordDiff } from "./word-diff.ts"
import { standardsWords } from "./words.ts"

type Version = Standard["versions"][number]
const fields = ["title", "behaviour", "why", "looksLike", "notLike"] as const

/** Every wording there was, with what each changed. */
export function StandardHistory({ versions }: { versions: readonly Version[] }) {
  const t = useWords(standardsWords)
  return (
    <Sheet title={t("history")}>
      <ol className={style.versions}>
        {versions.map((version, index) => (
          <li key={version.number}>
            <p className={style.head}>
              <strong>{t("version", { number: version.number })}</strong>
              <span>
                {version.writtenBy?.name ?? t("byNobody")} · <Moment at={version.writtenAt} as="day" />
              </span>
            </p>
            <Change version={version} before={versions[index + 1]} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function Change({ version, before }: { version: Version; before: Version | undefined }) {
  const t = useWords(standardsWords)
  if (before === undefined) return <p className={style.first}>{t("firstVersion")}</p>
  const changed = fields.filter((field) => version[field] !== before[field])
  return (
    <details className={style.change}>
      <summary>{t("showDifference")}</summary>
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt>{t(field)}</dt>
            <dd dir="auto">
              <Difference stretches={wordDiff(before[field], version[field])} />
            </dd>
          </div>
        ))}
        {version.toward !== before.toward && (
          <div>
            <dt>{t("toward")}</dt>
            <dd>
              <Difference
                stretches={[
                  { kind: "out", words: `${t(`toward.${before.toward}`)} ` },
                  { kind: "in", words: t(`toward.${version.toward}`) },
                ]}
              />
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
