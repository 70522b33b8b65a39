import { listRemedyBudgets } from "#contracts/recovery.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { budgetTitles } from "./words.ts"

export const budgetScreens: ScreenRoute[] = [
  {
    path: "/remedies/budgets",
    title: saying(budgetTitles, "budgets"),
    access: listRemedyBudgets.access,
    place: "cases",
    small: false,
    action: true,
    readings: () => [reading(listRemedyBudgets)],
    load: () => import("./budgets-screen.tsx").then((m) => m.BudgetsScreen),
  },
]
