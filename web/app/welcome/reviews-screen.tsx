import { useState } from "react"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { heldReviews, holdReviews } from "./dropped-reviews.ts"
import { ReviewsForm } from "./reviews-form.tsx"
import { ReviewsFound } from "./reviews-found.tsx"
import style from "./reviews-screen.module.css"
import { reviewsWords } from "./reviews-words.ts"
import { WhatYouGet } from "./what-you-get.tsx"
import { welcomeWords } from "./words.ts"

/** The first door: what customers wrote goes in, and within a minute what to do about it comes out. */
export function ReviewsScreen() {
  const t = useWords(reviewsWords)
  const door = useWords(welcomeWords)
  const [dropped, setDropped] = useState(heldReviews)
  const hold = (reviews: ReturnType<typeof heldReviews>) => {
    holdReviews(reviews)
    setDropped(reviews)
  }
  const trail = [{ title: door("back"), href: "/welcome" }]
  return (
    <BareFrame wide name={door("product")}>
      {dropped === null ? (
        <Page title={t("title")} lead={t("lead")} trail={trail}>
          <div className={style.inside}>
            <ReviewsForm onRead={hold} />
            <WhatYouGet />
          </div>
        </Page>
      ) : (
        <ReviewsFound text={dropped.text} found={dropped.reading} trail={trail} onAgain={() => hold(null)} />
      )}
    </BareFrame>
  )
}
