import { z } from "zod"
import { listAnswers } from "#contracts/ideas.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { ideasTitles } from "./words.ts"

export const ideasFilters = z.object({
  /** One answer, shown first: where a Trace leads. */
  answer: z.uuid().optional(),
})

export const routes: ScreenRoute[] = [
  {
    path: "/ideas",
    title: saying(ideasTitles, "ideas"),
    access: listAnswers.access,
    place: "ideas",
    filters: ideasFilters,
    readings: () => [reading(listAnswers, {})],
    load: () => import("./answer-list.tsx").then((m) => m.AnswerList),
  },
]
