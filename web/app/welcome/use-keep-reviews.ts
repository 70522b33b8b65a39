import { useNavigate } from "@tanstack/react-router"
import { keepReviews } from "#contracts/doors.ts"
import { stewarding } from "#contracts/route.ts"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { useSession } from "../session.ts"
import { useToasts } from "../toasts.tsx"
import { holdReviews } from "./dropped-reviews.ts"
import { reviewsWords } from "./reviews-words.ts"

/** Keeps what was dropped: at once for a steward; before there is an organisation, by way of setting it up. */
export function useKeepReviews(text: string): { keep: () => void; doing: boolean } {
  const t = useWords(reviewsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const { person, organisation } = useSession()
  const keeping = useDeed(keepReviews, {
    done: ({ kept }) => {
      holdReviews(null)
      toasts.done(t("kept", { count: kept }))
      void navigate({ href: "/" })
    },
  })
  const keep = () => {
    if (!organisation.setUp) return void navigate({ href: "/welcome/mine" })
    if (person === null) return void navigate({ href: "/sign-in?back=/welcome/reviews" })
    if (stewarding.includes(person.role)) void keeping.run({ body: { text } })
  }
  return { keep, doing: keeping.doing }
}
