import { moneyFilters, readMoney, readMoneyCharts } from "#contracts/money.ts"
import { readWorth, worthFilters } from "#contracts/worth.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { moneyScreenFilters } from "./filters.ts"
import { moneyTitles } from "./words.ts"

export const moneyScreen: ScreenRoute = {
  path: "/money",
  title: saying(moneyTitles, "money"),
  access: readMoney.access,
  place: "scoreboard",
  filters: moneyScreenFilters,
  readings: ({ filters }) => [
    reading(readMoney, { query: lenient(moneyFilters, filters) }),
    reading(readMoneyCharts, { query: lenient(moneyFilters, filters) }),
    reading(readWorth, { query: lenient(worthFilters, filters) }),
  ],
  load: () => import("./money.tsx").then((m) => m.MoneyScreen),
}
