import { PersonChip } from "#web/ui/person-chip.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./stories.module.css"
import type { Story } from "./story-screen.tsx"
import { storiesWords } from "./words.ts"

/** Who was there, as far as they agreed; before it is on the board, with what each has said. */
export function PeopleInIt({ story: { state, people, unnamed } }: { story: Story }) {
  const t = useWords(storiesWords)
  if (people.length + unnamed === 0) return null
  const asked = state === "submitted" || state === "published"
  const said = (agreed: boolean | null) =>
    agreed === null ? t(asked ? "agreed.open" : "agreed.unasked") : t(agreed ? "agreed.yes" : "agreed.no")
  return (
    <section className={style.people}>
      <h2>{t("peopleTold")}</h2>
      <ul>
        {people.map(({ id, name, unit, agreed }) => (
          <li key={id}>
            <PersonChip name={name} detail={state === "published" ? unit.name : `${unit.name} · ${said(agreed)}`} />
          </li>
        ))}
        {unnamed > 0 && <li className={style.soft}>{t("unnamed", { count: unnamed })}</li>}
      </ul>
    </section>
  )
}
