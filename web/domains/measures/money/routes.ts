import { moneyFilters, readMoney } from "#contracts/money.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { moneyTitles } from "./words.ts"

export const moneyScreen: ScreenRoute = {
  path: "/money",
  title: saying(moneyTitles, "money"),
  access: readMoney.access,
  place: "scoreboard",
  filters: moneyFilters,
  readings: ({ filters }) => [reading(readMoney, { query: lenient(moneyFilters, filters) })],
  load: () => import("./money.tsx").then((m) => m.MoneyScreen),
}
