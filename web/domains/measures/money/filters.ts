import { moneyFilters } from "#contracts/money.ts"
import { worthFilters } from "#contracts/worth.ts"

/** What may stand in the address of Money: its days serve both readings. */
export const moneyScreenFilters = moneyFilters.extend(worthFilters.pick({ score: true }).shape)
