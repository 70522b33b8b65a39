import { Text } from "@mantine/core"
import { Moment } from "#web/ui/moment.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import style from "./owner-chain.module.css"
import { deskWords } from "./words.ts"

/** Every owner of the case in turn, why the first was chosen, and how often it was handed on: "not my job" shows. */
export function OwnerChain({ of: one }: { of: Case }) {
  const t = useWords(deskWords)
  const [first] = one.handoffs
  const beginning = first ? first.from : one.owner
  return (
    <Sheet title={t("chain")}>
      {one.handOffs > 0 && <Text fw={600}>{t("handOffs", { count: one.handOffs })}</Text>}
      <ol className={style.chain}>
        {beginning && (
          <li>
            <PersonChip name={beginning.name} detail={t(first ? "chain.first" : "chain.now")} />
            <Because of={one} />
          </li>
        )}
        {one.handoffs.map(({ id, to, reason, at }, index) => (
          <li key={id}>
            <PersonChip name={to.name} detail={index === one.handoffs.length - 1 ? t("chain.now") : undefined} />
            <Text size="sm" c="dimmed" dir="auto">
              {reason} · <Moment at={at} />
            </Text>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function Because({ of: { ownerReason } }: { of: Case }) {
  const t = useWords(deskWords)
  const nameOf = useLanguageName()
  if (ownerReason === null) return null
  const { as, skill, language, open, othersAway } = ownerReason
  const reasons = [
    t(`because.${as}`),
    ...(skill === null ? [] : [t("because.skill", { skill })]),
    ...(language === null ? [] : [t("because.language", { language: nameOf(language) })]),
    ...(open === null ? [] : [t("because.open", { count: open })]),
    ...(othersAway ? [t("because.away")] : []),
  ]
  return (
    <Text size="sm" c="dimmed">
      {t("because", { reasons: reasons.join(", ") })}
    </Text>
  )
}
