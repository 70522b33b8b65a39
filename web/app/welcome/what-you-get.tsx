import { IconHeartHandshake, IconLifebuoy, IconListDetails, IconNotes, IconRuler2 } from "@tabler/icons-react"
import { useWords } from "#web/words/use-words.ts"
import { reviewsWords } from "./reviews-words.ts"
import style from "./what-you-get.module.css"

const parts = [
  ["thank", IconHeartHandshake],
  ["rescue", IconLifebuoy],
  ["rule", IconRuler2],
  ["themes", IconListDetails],
  ["lineUp", IconNotes],
] as const

/** What comes out of the first door, beside what goes in. */
export function WhatYouGet() {
  const t = useWords(reviewsWords)
  return (
    <aside className={style.get} aria-labelledby="what-you-get">
      <h2 id="what-you-get">{t("get")}</h2>
      <ul>
        {parts.map(([part, Icon]) => (
          <li key={part} data-warm={part === "thank"}>
            <Icon stroke={1.6} aria-hidden="true" />
            <span>{t(`get.${part}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t("getPrivate")}</p>
    </aside>
  )
}
