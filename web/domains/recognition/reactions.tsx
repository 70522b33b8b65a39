import { IconBulb, IconConfetti, IconHeart, type TablerIcon } from "@tabler/icons-react"
import { getKudos, listKudos, listMyThanks, type Reaction } from "#contracts/recognition.ts"
import { react, takeBackReaction } from "#contracts/replies.ts"
import { useDeed } from "#web/app/deed.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Kudos } from "./kudos-card.tsx"
import style from "./said-to-kudos.module.css"
import { recognitionWords } from "./words.ts"

const icons: Record<Reaction, TablerIcon> = { heart: IconHeart, "well-done": IconConfetti, learnt: IconBulb }
const shown = [listKudos, listMyThanks, getKudos]

/** What colleagues say with one tap: how many, and whether one is among them; never who. */
export function Reactions({ kudos }: { kudos: Kudos }) {
  const t = useWords(recognitionWords)
  const formats = useFormats()
  const giving = useDeed(react, { invalidates: shown })
  const takingBack = useDeed(takeBackReaction, { invalidates: shown })
  return (
    <>
      {kudos.reactions.map(({ reaction, count, mine }) => {
        const Icon = icons[reaction]
        return (
          <button
            key={reaction}
            type="button"
            className={style.reaction}
            aria-pressed={mine}
            title={t(`reaction.${reaction}`)}
            aria-label={`${t(`reaction.${reaction}`)}${count > 0 ? `, ${formats.number(count)}` : ""}`}
            disabled={giving.doing || takingBack.doing}
            onClick={() => void (mine ? takingBack : giving).run({ params: { id: kudos.id, reaction } })}
          >
            <Icon size="1.15rem" aria-hidden="true" />
            {count > 0 && <span>{formats.number(count)}</span>}
          </button>
        )
      })}
    </>
  )
}
