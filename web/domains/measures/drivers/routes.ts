import { driversFilters, readDrivers } from "#contracts/drivers.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { driversTitles } from "./words.ts"

export const driversScreen: ScreenRoute = {
  path: "/drivers",
  title: saying(driversTitles, "drivers"),
  access: readDrivers.access,
  place: "scoreboard",
  filters: driversFilters,
  readings: ({ filters }) => [reading(readDrivers, { query: lenient(driversFilters, filters) })],
  load: () => import("./drivers.tsx").then((m) => m.DriversScreen),
}
