import type { z } from "zod"
import type { listMyWork } from "#contracts/recovery.ts"
import { FirstFew } from "#web/ui/first-few.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ClockWord } from "./clock-word.tsx"
import { clockWords } from "./words.ts"

type Called = z.output<typeof listMyWork.reply>["called"]

/** Cases of others whose clock called me, because I lead there. */
export function CalledTo({ cases, className }: { cases: Called; className?: string | undefined }) {
  const t = useWords(clockWords)
  if (cases.length === 0) return null
  return (
    <section className={className}>
      <h3>{t("called")}</h3>
      <FirstFew of={cases}>
        {({ id, subject, owner, clock }) => (
          <li key={id}>
            <Link href={`/cases/${id}`}>
              <bdi>{subject}</bdi>
            </Link>
            <span>{t("calledWhy", { name: owner.name })}</span>
            <ClockWord clock={clock} />
          </li>
        )}
      </FirstFew>
    </section>
  )
}
