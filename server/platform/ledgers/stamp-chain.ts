import { sql } from "kysely"
import type { Chain } from "#platform/chain/chain.ts"
import { asInstant } from "#platform/database/as-instant.ts"
import { macOf } from "./stamp.ts"

type ChainedStamp = { id: number; ledger: string; row_key: string; at: string; mac: string }

/** The stamps of all ledgers, one after another, under the secret: who has the database alone cannot mend a gap. */
export const stampChain: Chain<ChainedStamp> = {
  rows: "platform_stamp",
  links: "platform_stamp_link",
  of: "stamp_id",
  content: sql`entry.id, entry.ledger, entry.row_key, ${asInstant(sql`entry.at`)} as at, encode(entry.mac, 'hex') as mac`,
  lockKey: 4_400_006,
  hash: ({ house }, before, position, { id, ledger, row_key, at, mac }) =>
    macOf(house, ["link", before.toString("hex"), position, id, ledger, row_key, at, mac]),
}
